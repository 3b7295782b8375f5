package io.papertide.analytics.keyword;

import io.papertide.analytics.Subject;
import io.papertide.analytics.index.PostingsBuilder;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** All keywords of one language with their papers; built once, then only read. */
public final class KeywordIndex {
    /** A phrase reads as a keyword if it does so in this part of its occurrences; in the others it may begin a longer one. */
    private static final double READS_SO = 0.3;

    private final Language language;
    private final Map<String, SubjectPostings> byKey;
    private final Map<String, String> aliases;
    private final Collection<SubjectPostings> candidates;
    private final Set<String> listed;
    private final List<SubjectPostings> ofOnePaper;
    private final BitSet papers;

    private KeywordIndex(Builder builder) {
        language = builder.language;
        papers = (BitSet) builder.papers.clone();
        Map<String, Counts> counts = new HashMap<>(builder.counts);
        aliases = new KeywordAliases(language, builder.abbreviations)
                .join(language == Language.KOREAN ? new TreeSet<>(counts.keySet()) : counts.keySet());
        aliases.forEach((from, to) -> {
            Counts joined = counts.remove(from);
            if (joined != null) {
                counts.merge(to, joined, Counts::join);
            }
        });
        byKey = inOrder(counts, language);
        Termhood termhood = new Termhood(byKey.values());
        candidates = byKey.values().stream()
                .filter(termhood::standsAlone)
                .filter(postings -> counts.get(postings.subject().id()).isListable())
                .toList();
        ofOnePaper = byKey.values().stream()
                .filter(postings -> postings.full().size() == 1
                        && postings.subject().id().indexOf(' ') > 0
                        && counts.get(postings.subject().id()).isListable())
                .toList();
        listed = candidates.stream().map(postings -> postings.subject().id()).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the keywords in the order of their keys. */
    private static Map<String, SubjectPostings> inOrder(Map<String, Counts> counts, Language language) {
        String[] keys = counts.keySet().toArray(String[]::new);
        Arrays.parallelSort(keys);
        List<SubjectPostings> subjects = Arrays.stream(keys)
                .parallel()
                .map(key -> counts.get(key).subject(key, language))
                .toList();
        // Entered in their order, so a map that keeps the order of entry is sorted.
        Map<String, SubjectPostings> sorted = new LinkedHashMap<>(2 * subjects.size());
        subjects.forEach(postings -> sorted.put(postings.subject().id(), postings));
        return Collections.unmodifiableMap(sorted);
    }

    /** Returns the phrases of two words or more that one paper alone has and that read as noun phrases in it, by key. */
    public List<SubjectPostings> ofOnePaper() {
        return ofOnePaper;
    }

    /** Returns the ordinals of the papers that have text in this language; only they can use its keywords. */
    public BitSet papers() {
        return (BitSet) papers.clone();
    }

    /** Returns the key under which a key is counted, which may be that of its short form. */
    public String canonical(String key) {
        String squeezed = KeywordAliases.squeezed(key, language);
        return aliases.getOrDefault(key, aliases.getOrDefault(squeezed, byKey.containsKey(key) ? key : squeezed));
    }

    /** Returns the keyword with this key or that of another of its forms, or empty if no paper uses it. */
    public Optional<SubjectPostings> find(String key) {
        return Optional.ofNullable(byKey.get(canonical(key)));
    }

    /** Tells whether a keyword of several words is among those worth listing. */
    boolean lists(String key) {
        return key.indexOf(' ') > 0 && listed.contains(key);
    }

    /** Returns a keyword that no paper of this index has, shown in the most frequent of the forms given. */
    Subject unlisted(String key, Map<String, Integer> forms) {
        SurfaceForms surfaces = new SurfaceForms();
        forms.forEach(surfaces::add);
        return new Subject(Subject.Kind.KEYWORD, key, BilingualText.of(language, surfaces.display()));
    }

    /**
     * Returns the keywords worth listing, in the order of their keys: those of at least two papers that read as noun phrases and
     * that do not live inside one longer phrase alone, see {@link Termhood}.
     */
    public Collection<SubjectPostings> candidates() {
        return candidates;
    }

    /**
     * Returns a keyword by any of its forms, joined with its translations; empty if no paper uses it.
     *
     * @param key the key of the form asked for
     * @param asked its language, that of this index
     * @param other gives the index of the other language, if the keyword has a translation
     */
    public Optional<SubjectPostings> findJoined(String key, Language asked, Supplier<KeywordIndex> other) {
        Optional<SubjectPostings> own = find(key);
        // The translations need the Korean dictionary, which takes longer to load than all else.
        if (other.get().byKey.isEmpty()) {
            return own;
        }
        return Synonyms.translations(canonical(key), asked).stream()
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
        private final Abbreviations abbreviations = new Abbreviations();
        private final BitSet papers = new BitSet();

        /** Makes an empty builder. */
        public Builder(Language language) {
            this.language = language;
        }

        /**
         * Counts one paper.
         *
         * @param paper its ordinal, over all those before
         * @param keywords its keywords in the language of this builder
         */
        public void add(int paper, PaperKeywords keywords) {
            if (keywords.tokens() > 0) {
                papers.set(paper);
            }
            for (KeywordMention mention : keywords.mentions()) {
                counts.computeIfAbsent(mention.key(), k -> new Counts()).add(paper, mention);
            }
            new TreeSet<>(keywords.definitions()).forEach(abbreviations::add);
        }

        /** Adds the counts of papers that all come after the papers of this builder. */
        public void addAll(Builder later) {
            papers.or(later.papers);
            abbreviations.addAll(later.abbreviations);
            later.counts.forEach((key, other) ->
                    counts.computeIfAbsent(key, k -> new Counts()).addAll(other));
        }

        /** Returns the index. */
        public KeywordIndex build() {
            return new KeywordIndex(this);
        }
    }

    private static final class Counts {
        private PostingsBuilder lead = new PostingsBuilder();
        private PostingsBuilder full = new PostingsBuilder();
        /** Forms that read as a keyword; shown before the others. */
        private final SurfaceForms forms = new SurfaceForms();

        private final SurfaceForms otherForms = new SurfaceForms();
        private int mentions;
        private int listable;

        void add(int paper, KeywordMention mention) {
            if (mention.lead() > 0) {
                lead.add(paper, mention.lead());
            }
            full.add(paper, mention.full());
            (mention.listable() ? forms : otherForms).add(mention.surface(), mention.full());
            mentions += mention.full();
            listable += mention.listable() ? mention.full() : 0;
        }

        void addAll(Counts later) {
            lead.addAll(later.lead);
            full.addAll(later.full);
            addForms(later);
        }

        private void addForms(Counts other) {
            forms.addAll(other.forms);
            otherForms.addAll(other.otherForms);
            mentions += other.mentions;
            listable += other.listable;
        }

        /** Returns the sum of two keywords that turn out to be one. */
        Counts join(Counts other) {
            Counts sum = new Counts();
            sum.lead = lead.union(other.lead);
            sum.full = full.union(other.full);
            sum.addForms(this);
            sum.addForms(other);
            return sum;
        }

        /** Enough of its occurrences read as a keyword. */
        boolean isListable() {
            return READS_SO * mentions <= listable;
        }

        SubjectPostings subject(String key, Language language) {
            SurfaceForms shown = forms.isEmpty() ? otherForms : forms;
            Subject subject = new Subject(Subject.Kind.KEYWORD, key, BilingualText.of(language, shown.display()));
            return new SubjectPostings(subject, lead.build(), full.build());
        }
    }
}
