package io.papertide.analytics.keyword;

import io.papertide.analytics.Subject;
import io.papertide.analytics.index.PostingsBuilder;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.text.Token;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** All keywords of one language with their papers; built once, then only read. */
public final class KeywordIndex {
    /** A phrase is nested if a longer one holds this part of its papers. */
    private static final double NESTED = 0.7;

    private final Map<String, SubjectPostings> byKey;

    private final BitSet papers;

    private KeywordIndex(Builder builder) {
        papers = (BitSet) builder.papers.clone();
        Map<String, SubjectPostings> sorted = new TreeMap<>();
        builder.counts.forEach((key, counts) -> sorted.put(key, counts.subject(key, builder.language)));
        byKey = Collections.unmodifiableMap(sorted);
    }

    /** Returns the ordinals of the papers that have text in this language; only they can use its keywords. */
    public BitSet papers() {
        return (BitSet) papers.clone();
    }

    /** Returns the keyword with this key, or empty if no paper uses it. */
    public Optional<SubjectPostings> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * Returns the keywords worth listing, in the order of their keys: a phrase that occurs hardly anywhere but inside a
     * longer one is left out, as the C-value of Frantzi et al. (2000) would rank it last.
     */
    public Collection<SubjectPostings> candidates() {
        Map<String, Integer> longest = new HashMap<>();
        byKey.forEach((key, postings) -> {
            int papers = postings.lead().size();
            forEachPart(key, part -> longest.merge(part, papers, Math::max));
        });
        return byKey.values().stream()
                .filter(postings -> longest.getOrDefault(postings.subject().id(), 0)
                        < NESTED * postings.lead().size())
                .filter(postings ->
                        !Synonyms.isPartOfLongForm(postings.subject().id()))
                .toList();
    }

    private static void forEachPart(String key, Consumer<String> visitor) {
        String[] words = key.split(" ");
        for (int from = 0; from < words.length; from++) {
            for (int to = from + 1; to <= words.length; to++) {
                if (to - from < words.length) {
                    visitor.accept(String.join(" ", Arrays.copyOfRange(words, from, to)));
                }
            }
        }
    }

    /**
     * Returns a keyword by any of its forms, joined with its translations; empty if no paper uses it.
     *
     * @param key the key of the form asked for
     * @param language its language, that of this index
     * @param other gives the index of the other language, if the keyword has a translation
     */
    public Optional<SubjectPostings> findJoined(String key, Language language, Supplier<KeywordIndex> other) {
        String canonical = Synonyms.canonical(key);
        Optional<SubjectPostings> own = find(canonical);
        return Synonyms.translations(canonical, language).stream()
                .flatMap(translated -> other.get().find(translated).stream())
                .reduce(SubjectPostings::union)
                .map(foreign -> own.map(mine -> mine.union(foreign)).orElse(foreign))
                .or(() -> own);
    }

    /**
     * Counts the keywords of papers that come in ascending order.
     *
     * <p>Two builders over neighbouring runs of papers can be merged, in any grouping. Every phrase is kept, also one that
     * occurs once: a keyword that is asked for by name must give its true count.
     */
    public static final class Builder {
        private final Language language;
        private final Map<String, Counts> counts = new HashMap<>();
        private final BitSet papers = new BitSet();

        /** Makes an empty builder. */
        public Builder(Language language) {
            this.language = language;
        }

        /**
         * Counts one paper.
         *
         * @param paper its ordinal, over all those before
         * @param title the tokens of its title
         * @param summary the tokens of its summary
         * @param leadWords how many tokens of the summary belong to the lead
         */
        public void add(int paper, List<Token> title, List<Token> summary, int leadWords) {
            if (!title.isEmpty() || !summary.isEmpty()) {
                papers.set(paper);
            }
            addRun(paper, title, title.size());
            addRun(paper, summary, leadWords);
        }

        private void addRun(int paper, List<Token> tokens, int leadWords) {
            KeywordExtractor.extract(tokens, (key, from, to) -> {
                Counts found = counts.computeIfAbsent(Synonyms.canonical(key), k -> new Counts());
                found.full.add(paper);
                if (to <= leadWords) {
                    found.lead.add(paper);
                }
                found.forms.add(surface(tokens, from, to));
            });
        }

        private static String surface(List<Token> tokens, int from, int to) {
            StringBuilder surface = new StringBuilder(tokens.get(from).surface());
            for (int i = from + 1; i < to; i++) {
                surface.append(tokens.get(i).hyphenBefore() ? '-' : ' ')
                        .append(tokens.get(i).surface());
            }
            return surface.toString();
        }

        /** Adds the counts of papers that all come after the papers of this builder. */
        public void addAll(Builder later) {
            papers.or(later.papers);
            later.counts.forEach((key, other) ->
                    counts.computeIfAbsent(key, k -> new Counts()).addAll(other));
        }

        /** Returns the index. */
        public KeywordIndex build() {
            return new KeywordIndex(this);
        }
    }

    private static final class Counts {
        private final PostingsBuilder lead = new PostingsBuilder();
        private final PostingsBuilder full = new PostingsBuilder();
        private final SurfaceForms forms = new SurfaceForms();

        void addAll(Counts later) {
            lead.addAll(later.lead);
            full.addAll(later.full);
            forms.addAll(later.forms);
        }

        SubjectPostings subject(String key, Language language) {
            Subject subject = new Subject(Subject.Kind.KEYWORD, key, BilingualText.of(language, forms.display()));
            return new SubjectPostings(subject, lead.build(), full.build());
        }
    }
}
