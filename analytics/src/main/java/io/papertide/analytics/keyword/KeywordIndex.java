package io.papertide.analytics.keyword;

import io.papertide.analytics.Subject;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All keywords of one language with their papers. A keyword that is asked for by name is looked up; only those who ask for
 * the keywords worth listing go over all. Safe for use by several threads.
 */
public final class KeywordIndex {
    private final Language language;
    private final KeywordSource source;
    private final BitSet papers;
    private @Nullable KeywordAliases aliases;
    private @Nullable SharedKeywords shared;
    private @Nullable List<SubjectPostings> candidates;
    private @Nullable Set<String> listed;

    /** Counts from a source. */
    public KeywordIndex(KeywordSource source) {
        this.source = source;
        language = source.language();
        papers = source.papers();
    }

    private synchronized KeywordAliases aliases() {
        KeywordAliases found = aliases;
        if (found == null) {
            found = new KeywordAliases(language, source.definitions(), this::isUsed);
            aliases = found;
        }
        return found;
    }

    private boolean isUsed(String key) {
        return source.find(KeywordSource.name(key, language))
                .filter(entry -> entry.keys().contains(key))
                .isPresent();
    }

    private synchronized SharedKeywords shared() {
        SharedKeywords found = shared;
        if (found == null) {
            found = new SharedKeywords(source, aliases());
            shared = found;
        }
        return found;
    }

    /**
     * Returns the phrases of two words or more that one paper alone has and that read as noun phrases in it, by key.
     *
     * @param among the papers that are looked at, by ordinal
     */
    public List<SubjectPostings> ofOnePaper(BitSet among) {
        Set<String> joined = aliases().names();
        Predicate<String> alone =
                key -> key.indexOf(' ') > 0 && shared().find(key).isEmpty();
        List<SubjectPostings> found = new ArrayList<>();
        source.forEachRare(among, entry -> {
            if (!joined.contains(entry.name()) && alone.test(entry.name())) {
                KeywordCounts counts = KeywordCounts.of(entry);
                if (counts.isListable()) {
                    found.add(counts.postings(entry.name(), language));
                }
            }
        });
        shared().joined().forEach((key, counts) -> {
            if (counts.papers() == 1 && key.indexOf(' ') > 0 && counts.isIn(among) && counts.isListable()) {
                found.add(counts.postings(key, language));
            }
        });
        found.sort(Comparator.comparing(SubjectPostings::id));
        return found;
    }

    /** Returns the language of the keywords. */
    public Language language() {
        return language;
    }

    /** Returns the ordinals of the papers that have text in this language; only they can use its keywords. */
    public BitSet papers() {
        return (BitSet) papers.clone();
    }

    /** Returns how many papers have the keyword that is counted under a key; 1 where no other paper is known to have it. */
    int papersWith(String counted) {
        return shared().papers(counted);
    }

    /** Returns the key under which a key is counted, which may be that of its short form. */
    public String canonical(String key) {
        return aliases().canonical(key);
    }

    /** Returns the keyword with this key or that of another of its forms, or empty if no paper uses it. */
    public Optional<SubjectPostings> find(String key) {
        String counted = canonical(key);
        return sharedIfKnown()
                .flatMap(known -> known.find(counted))
                .or(() -> counts(counted).map(counts -> counts.postings(counted, language)));
    }

    private synchronized Optional<SharedKeywords> sharedIfKnown() {
        return Optional.ofNullable(shared);
    }

    /** Counts what is counted under a key: its own papers, and those of the long form that is joined with it. */
    private Optional<KeywordCounts> counts(String counted) {
        Optional<KeywordCounts> own = source.find(KeywordSource.name(counted, language))
                .map(entry ->
                        KeywordCounts.of(entry, key -> aliases().canonical(key).equals(counted)));
        Optional<KeywordCounts> joined = aliases()
                .longOf(counted)
                .flatMap(key -> source.find(KeywordSource.name(key, language))
                        .map(entry -> KeywordCounts.of(entry, key::equals)));
        return Stream.of(own, joined)
                .flatMap(Optional::stream)
                .filter(counts -> counts.papers() > 0)
                .reduce(KeywordCounts::join);
    }

    /** Returns the keyword of most papers that is written with the same letters, wherever its spaces are. */
    private Optional<SubjectPostings> findSpaced(String key) {
        String letters = key.replace(" ", "");
        return source.withLetters(letters).stream()
                .filter(name -> canonical(name).equals(name))
                .flatMap(name -> find(name).stream())
                .max(Comparator.comparingInt(
                                (SubjectPostings postings) -> postings.full().size())
                        .thenComparing(SubjectPostings::id, Comparator.reverseOrder()));
    }

    /** Tells whether a keyword of several words is among those worth listing. */
    boolean lists(String key) {
        return key.indexOf(' ') > 0 && listed().contains(key);
    }

    private synchronized Set<String> listed() {
        Set<String> found = listed;
        if (found == null) {
            found = candidates().stream().map(SubjectPostings::id).collect(Collectors.toUnmodifiableSet());
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
            found = shared().worthListing();
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
        if (other.get().source.isEmpty()) {
            return own;
        }
        String canonical = own.map(SubjectPostings::id).orElseGet(() -> canonical(key));
        // A name in Latin letters is the same in both languages, and so is what Korean texts explain by English words.
        return Stream.concat(Stream.of(canonical), Synonyms.translations(canonical, asked).stream())
                .distinct()
                .flatMap(translated -> other.get().find(translated).stream())
                .reduce(SubjectPostings::union)
                .map(foreign -> own.map(mine -> joined(mine, foreign)).orElse(foreign))
                .or(() -> own);
    }

    /** Joins two languages under the English key, so that it does not matter in which of them is asked. */
    private SubjectPostings joined(SubjectPostings mine, SubjectPostings foreign) {
        return language == Language.ENGLISH ? mine.union(foreign) : foreign.union(mine);
    }
}
