package io.papertide.cli.workflow;

import io.papertide.analytics.Lens;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicAssignment;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.analytics.topic.TopicTagger;
import io.papertide.archive.Archive;
import io.papertide.archive.search.SearchHit;
import io.papertide.archive.search.SearchQuery;
import io.papertide.archive.search.SearchQuery.Filter;
import io.papertide.cli.UsageException;
import io.papertide.model.Corpus;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import io.papertide.model.SeriesId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Asks the archive for the words of a query and applies its filters, which need the papers. */
public final class Searching {
    private final Archive archive;
    private final SearchAnalysis analyzer = new SearchAnalysis();
    private final TopicTagger tagger = CatalogueTagger.of(TopicCatalogue.bundled());

    /** Searches an archive. */
    public Searching(Archive archive) {
        this.archive = archive;
    }

    /**
     * A paper that was found.
     *
     * @param paper the paper
     * @param score how well it matches; greater is better
     */
    public record Found(Paper paper, double score) {}

    /** Returns the topics of a paper, the surest first. */
    public List<TopicAssignment> topicsOf(Paper paper) {
        return tagger.tag(paper, Lens.FULL);
    }

    /** Returns what makes snippets for a query. */
    public Snippet snippets(SearchQuery query) {
        return new Snippet(query, analyzer);
    }

    /** Returns the papers that a query finds, the best first; equally good ones in the order of the archive. */
    public List<Found> find(SearchQuery query) {
        Corpus corpus = archive.corpus();
        Predicate<Paper> wanted = filter(query.filters(), corpus);
        Map<PaperId, Double> scores = new HashMap<>();
        for (SearchHit hit : archive.search(query, analyzer)) {
            scores.put(hit.paper(), hit.score());
        }
        List<Found> found = new ArrayList<>();
        corpus.forEachPaper(paper -> {
            Double score = scores.get(paper.id());
            if (score != null && wanted.test(paper)) {
                found.add(new Found(paper, score));
            }
        });
        found.sort(Comparator.comparingDouble(Found::score).reversed());
        return found;
    }

    private Predicate<Paper> filter(List<Filter> filters, Corpus corpus) {
        Predicate<Paper> all = paper -> true;
        for (Filter filter : filters) {
            Predicate<Paper> one = switch (filter.name()) {
                case "topic" -> topic(filter.value());
                case "series" -> series(Analyses.series(filter.value()));
                default -> week(Analyses.period(filter.value(), corpus));
            };
            all = all.and(filter.negative() ? one.negate() : one);
        }
        return all;
    }

    private Predicate<Paper> topic(String name) {
        String id = TopicCatalogue.bundled()
                .find(name)
                .orElseThrow(
                        () -> new UsageException("there is no topic '" + name + "'; 'papertide topics' lists them"))
                .id();
        return paper -> topicsOf(paper).stream().anyMatch(given -> given.topic().equals(id));
    }

    private static Predicate<Paper> series(SeriesId series) {
        return paper -> paper.appearances().stream()
                .anyMatch(appearance -> appearance.series().equals(series));
    }

    private static Predicate<Paper> week(Period period) {
        return paper -> paper.weeks().stream().anyMatch(period::contains);
    }
}
