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
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import io.papertide.model.SeriesId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks the archive for the words of a query and applies its filters, which need the papers. */
public final class Searching {
    private final Archive archive;
    private final TopicCatalogue catalogue;
    private final SearchAnalysis analyzer = new SearchAnalysis();
    private @Nullable TopicTagger tagger;

    /** Searches an archive whose papers are filed under the topics of a catalogue. */
    public Searching(Archive archive, TopicCatalogue catalogue) {
        this.archive = archive;
        this.catalogue = catalogue;
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
        if (tagger == null) {
            tagger = CatalogueTagger.of(catalogue);
        }
        return tagger.tag(paper, Lens.FULL);
    }

    /** Returns what makes snippets for a query. */
    public Snippet snippets(SearchQuery query) {
        return new Snippet(query, analyzer);
    }

    /**
     * What was found.
     *
     * @param total how many papers match
     * @param best the best of them, in order
     */
    public record Result(int total, List<Found> best) {
        /** Copies. */
        public Result {
            best = List.copyOf(best);
        }
    }

    /** Returns the papers that a query finds, the best first; equally good ones in the order of the archive. */
    public Result find(SearchQuery query, int limit) {
        Predicate<Paper> wanted = filter(query.filters());
        List<SearchHit> hits = archive.search(query, analyzer);
        // Only what is shown is read, unless a filter has to see all that was found.
        List<SearchHit> read = query.filters().isEmpty() ? hits.subList(0, Math.min(limit, hits.size())) : hits;
        Map<PaperId, Double> scores = new HashMap<>();
        read.forEach(hit -> scores.put(hit.paper(), hit.score()));
        List<Found> found = archive.papers(read.stream().map(SearchHit::paper).toList()).stream()
                .filter(wanted)
                .map(paper -> new Found(paper, scores.get(paper.id())))
                .toList();
        return new Result(
                query.filters().isEmpty() ? hits.size() : found.size(),
                found.stream().limit(limit).toList());
    }

    private Predicate<Paper> filter(List<Filter> filters) {
        Predicate<Paper> all = paper -> true;
        // Topics are the dearest to tell and are asked for last.
        List<Filter> cheapFirst = filters.stream()
                .sorted(Comparator.comparing(filter -> filter.name().equals("topic")))
                .toList();
        for (Filter filter : cheapFirst) {
            Predicate<Paper> one = switch (filter.name()) {
                case "topic" -> topic(filter.value());
                case "series" -> series(Analyses.series(filter.value()));
                default -> week(Analyses.weeks(filter.value(), archive.corpus()));
            };
            all = all.and(filter.negative() ? one.negate() : one);
        }
        return all;
    }

    private Predicate<Paper> topic(String name) {
        String id = catalogue
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
