package io.papertide.analytics.keyword;

import io.papertide.analytics.index.SubjectPostings;
import io.papertide.model.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The keywords that at least two papers have. Their papers are read when they are asked for. */
final class SharedKeywords {
    private static final int FEWEST = 2;

    private final Language language;
    private final Map<String, Shared> byKey;
    /** All of them, nearly in the order of their keys. */
    private final List<Shared> all = new ArrayList<>();
    /** The keywords of the names that definitions join, by key, whatever the number of their papers. */
    private final Map<String, KeywordCounts> joined = new TreeMap<>();

    /** One keyword before it is read. */
    private record Shared(SubjectPostings postings, int papers, boolean listable, Termhood termhood) {
        boolean worthListing() {
            return listable && termhood.standsAlone(papers);
        }
    }

    SharedKeywords(KeywordSource source, KeywordAliases aliases) {
        language = source.language();
        Set<String> names = aliases.names();
        source.forEach(FEWEST, names, entry -> {
            if (names.contains(entry.name())) {
                entry.keys()
                        .forEach(key -> joined.merge(
                                aliases.canonical(key), KeywordCounts.of(entry, key::equals), KeywordCounts::join));
            } else {
                boolean listable = KeywordCounts.isListable(entry.times(), entry.listableTimes());
                add(entry.name(), entry.leadPapers(), () -> KeywordCounts.of(entry), entry.papers(), listable);
            }
        });
        joined.forEach((key, counts) -> {
            if (counts.papers() >= FEWEST) {
                add(key, counts.leadPapers(), () -> counts, counts.papers(), counts.isListable());
            }
        });
        byKey = new HashMap<>(2 * all.size());
        all.forEach(one -> byKey.put(one.postings.id(), one));
    }

    private void add(String key, int leadPapers, Supplier<KeywordCounts> counts, int papers, boolean listable) {
        SubjectPostings postings =
                SubjectPostings.unread(key, leadPapers, () -> counts.get().postings(key, language));
        all.add(new Shared(postings, papers, listable, new Termhood()));
    }

    /** Returns the keywords of the names that definitions join, by key, also those of one paper. */
    Map<String, KeywordCounts> joined() {
        return joined;
    }

    /** Returns the number of papers that have a keyword; 1 if less than two have it. */
    int papers(String key) {
        Shared found = byKey.get(key);
        return found == null ? 1 : found.papers;
    }

    /** Returns a keyword; empty if less than two papers have it. */
    Optional<SubjectPostings> find(String key) {
        return Optional.ofNullable(byKey.get(key)).map(Shared::postings);
    }

    /** Returns the keywords worth listing, by key; to be asked for once. */
    List<SubjectPostings> worthListing() {
        all.forEach(longer -> Termhood.forEachPart(longer.postings.id(), part -> {
            Shared shorter = byKey.get(part);
            if (shorter != null) {
                shorter.termhood.within(longer.papers);
            }
        }));
        return all.stream()
                .filter(Shared::worthListing)
                .map(Shared::postings)
                .sorted(Comparator.comparing(SubjectPostings::id))
                .toList();
    }
}
