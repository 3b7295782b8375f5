package io.papertide.analytics.keyword;

import io.papertide.analytics.Subject;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All keywords of one language with their papers; built once, then only read. Safe for use by several threads. */
public final class KeywordIndex {
    private final Language language;
    /** All keywords; most are of one paper and never asked for, so their postings are made when they are. */
    private final Map<String, KeywordCounts> byKey;

    private final Map<String, String> aliases;
    private final BitSet papers;
    private @Nullable List<SubjectPostings> candidates;
    private @Nullable Set<String> listed;

    private KeywordIndex(Builder builder) {
        language = builder.language;
        papers = builder.papers;
        byKey = builder.counts;
        aliases = new KeywordAliases(language, builder.abbreviations).join(byKey.keySet());
        aliases.forEach((from, to) -> {
            KeywordCounts joined = byKey.remove(from);
            if (joined != null) {
                byKey.merge(to, joined, KeywordCounts::join);
            }
        });
    }

    /**
     * Returns the phrases of two words or more that one paper alone has and that read as noun phrases in it, by key.
     *
     * @param among the papers that are looked at, by ordinal
     */
    public List<SubjectPostings> ofOnePaper(BitSet among) {
        return byKey.entrySet().stream()
                .filter(entry -> entry.getValue().papers() == 1
                        && entry.getKey().indexOf(' ') > 0
                        && entry.getValue().isIn(among)
                        && entry.getValue().isListable())
                .map(Map.Entry::getKey)
                .sorted()
                .map(this::postings)
                .toList();
    }

    private SubjectPostings postings(String key) {
        return Objects.requireNonNull(byKey.get(key)).postings(key, language);
    }

    /** Returns the language of the keywords. */
    public Language language() {
        return language;
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
        String counted = canonical(key);
        return Optional.ofNullable(byKey.get(counted)).map(counts -> counts.postings(counted, language));
    }

    /** Returns the keyword of most papers that is written with the same letters, wherever its spaces are. */
    private Optional<SubjectPostings> findSpaced(String key) {
        String letters = key.replace(" ", "");
        return byKey.entrySet().stream()
                .filter(entry -> entry.getKey().replace(" ", "").equals(letters))
                .max(Comparator.comparingInt((Map.Entry<String, KeywordCounts> entry) ->
                                entry.getValue().papers())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .map(this::postings);
    }

    /** Tells whether a keyword of several words is among those worth listing. */
    boolean lists(String key) {
        return key.indexOf(' ') > 0 && listed().contains(key);
    }

    private synchronized Set<String> listed() {
        Set<String> found = listed;
        if (found == null) {
            found = candidates().stream()
                    .map(postings -> postings.subject().id())
                    .collect(Collectors.toUnmodifiableSet());
            listed = found;
        }
        return found;
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
    public synchronized Collection<SubjectPostings> candidates() {
        List<SubjectPostings> found = candidates;
        if (found == null) {
            Termhood termhood = new Termhood(byKey);
            found = byKey.entrySet().stream()
                    .filter(entry -> termhood.standsAlone(
                            entry.getKey(), entry.getValue().papers()))
                    .filter(entry -> entry.getValue().isListable())
                    .map(Map.Entry::getKey)
                    .sorted()
                    .map(this::postings)
                    .toList();
            candidates = found;
        }
        return found;
    }

    /**
     * Returns a keyword by any of its forms, joined with its translations; empty if no paper uses it.
     *
     * @param key the key of the form asked for
     * @param asked its language, that of this index
     * @param other gives the index of the other language, if the keyword has a translation
     */
    public Optional<SubjectPostings> findJoined(String key, Language asked, Supplier<KeywordIndex> other) {
        Optional<SubjectPostings> own = find(key).or(() -> findSpaced(key));
        // The translations need the Korean dictionary, which takes longer to load than all else.
        if (other.get().byKey.isEmpty()) {
            return own;
        }
        String canonical = own.map(postings -> postings.subject().id()).orElseGet(() -> canonical(key));
        // A name in Latin letters is the same in both languages, and so is what Korean texts explain by English words.
        return Stream.concat(Stream.of(canonical), Synonyms.translations(canonical, asked).stream())
                .distinct()
                .flatMap(translated -> other.get().find(translated).stream())
                .reduce(SubjectPostings::union)
                .map(foreign -> own.map(mine -> joined(mine, foreign)).orElse(foreign))
                .or(() -> own);
    }

    /** Counts one written form of a keyword. */
    public static final class Tally {
        private final KeywordCounts counts;
        private final String surface;

        private Tally(KeywordCounts counts, String surface) {
            this.counts = counts;
            this.surface = surface;
        }

        /**
         * Counts one paper that has it; papers come in ascending order.
         *
         * @param listable whether it reads as a keyword there
         * @param lead how often it stands in the title or the lead, 0 or more
         * @param full how often it stands in the title or the summary, 1 or more
         */
        public void add(int paper, boolean listable, int lead, int full) {
            counts.add(paper, surface, listable, lead, full);
        }
    }

    /** Joins two languages under the English key, so that it does not matter in which of them is asked. */
    private SubjectPostings joined(SubjectPostings mine, SubjectPostings foreign) {
        return language == Language.ENGLISH ? mine.union(foreign) : foreign.union(mine);
    }

    /**
     * Counts the keywords of papers that come in ascending order.
     *
     * <p>Two builders over neighbouring runs of papers can be merged, in any grouping. Every phrase is kept, also one that
     * occurs once: a keyword that is asked for by name must give its true count.
     */
    public static final class Builder {
        private final Language language;
        private final Map<String, KeywordCounts> counts = new HashMap<>();
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
            add(paper, keywords.tokens(), keywords.definitions());
            for (KeywordMention mention : keywords.mentions()) {
                tally(mention.key(), mention.surface()).add(paper, mention.listable(), mention.lead(), mention.full());
            }
        }

        /**
         * Counts one paper but for its mentions, which go to tallies.
         *
         * @param paper its ordinal, over all those before
         * @param tokens its words in the language of this builder
         * @param definitions the short forms that it defines
         */
        public void add(int paper, int tokens, Collection<Definition> definitions) {
            if (tokens > 0) {
                papers.set(paper);
            }
            new TreeSet<>(definitions).forEach(abbreviations::add);
        }

        /** Returns where one written form of a keyword is counted; worth keeping while papers come that share their forms. */
        public Tally tally(String key, String surface) {
            return new Tally(counts.computeIfAbsent(key, k -> new KeywordCounts()), surface);
        }

        /** Adds the counts of papers that all come after the papers of this builder. */
        public void addAll(Builder later) {
            papers.or(later.papers);
            abbreviations.addAll(later.abbreviations);
            later.counts.forEach((key, other) ->
                    counts.computeIfAbsent(key, k -> new KeywordCounts()).addAll(other));
        }

        /** Returns the index, which takes over what was counted: the builder must not be used any more. */
        public KeywordIndex build() {
            return new KeywordIndex(this);
        }
    }
}
