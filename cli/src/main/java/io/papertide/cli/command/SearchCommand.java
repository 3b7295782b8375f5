package io.papertide.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.archive.Archive;
import io.papertide.archive.search.SearchQuery;
import io.papertide.archive.search.SearchQuery.Filter;
import io.papertide.archive.search.SearchQueryException;
import io.papertide.cli.ExitCode;
import io.papertide.cli.SafeText;
import io.papertide.cli.UsageException;
import io.papertide.cli.export.PaperJson;
import io.papertide.cli.workflow.Json;
import io.papertide.cli.workflow.Searching;
import io.papertide.cli.workflow.Searching.Found;
import io.papertide.cli.workflow.Snippet;
import io.papertide.model.Appearance;
import io.papertide.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds papers by their words. */
@Command(
        name = "search",
        description = {
            "Find papers by words of their titles, summaries and abstracts, in English and Korean.",
            "",
            "All words must be there; \"a phrase\", agent*, -without, this OR that; filters topic:, series:, week:."
        },
        footer = {
            "",
            "Examples:",
            "  papertide search 'reward model' --period 2024-Q4",
            "  papertide search '\"chain of thought\" -math topic:agents'",
            "  papertide search '추론' --limit 5",
            "  papertide search week:2024-W42 --limit 50"
        })
final class SearchCommand extends ArchiveCommand {
    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "what to find; several words need all be there")
    private List<String> words = new ArrayList<>();

    @Option(names = "--topic", paramLabel = "T", description = "only papers of this topic")
    private @Nullable String topic;

    @Option(
            names = "--period",
            paramLabel = "P",
            description = "only papers of this period, such as 2024-Q3 or last-13w")
    private @Nullable String period;

    @Option(names = "--series", paramLabel = "S", description = "only papers of this series, such as dair-ai")
    private @Nullable String series;

    @Mixin
    private final TopicOption topics = new TopicOption();

    @Option(names = "--limit", paramLabel = "N", description = "at most this many (default: ${DEFAULT-VALUE})")
    private int limit = 10;

    /** A word with a minus is no option, in quotation marks of the shell or not. */
    @Spec
    void wordsMayBeginWithMinus(CommandSpec spec) {
        spec.parser().unmatchedOptionsArePositionalParams(true).posixClusteredShortOptionsAllowed(false);
    }

    @Override
    int run(Archive archive) {
        if (limit < 1) {
            throw new UsageException("--limit must be 1 or more");
        }
        words.stream().filter(word -> word.startsWith("--")).findFirst().ifPresent(word -> {
            throw new UsageException("Unknown option: '" + word + "'; see 'papertide search --help'");
        });
        SearchQuery query = query();
        Searching searching = new Searching(archive, topics.catalogue());
        Searching.Result found;
        try {
            found = searching.find(query, limit);
        } catch (SearchQueryException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        List<Found> shown = found.best();
        if (json()) {
            return print(json(searching, query, found.total(), shown));
        }
        print(found.total()
                + (found.total() == 1 ? " paper" : " papers")
                + (shown.size() < found.total() ? ", the best " + shown.size() + " of them" : ""));
        Snippet snippets = searching.snippets(query);
        shown.forEach(one -> print(one, snippets));
        return ExitCode.DONE;
    }

    private SearchQuery query() {
        try {
            SearchQuery parsed = SearchQuery.parse(String.join(" ", words));
            List<Filter> filters = new ArrayList<>(parsed.filters());
            add(filters, "topic", topic);
            add(filters, "week", period);
            add(filters, "series", series);
            return new SearchQuery(parsed.clauses(), filters);
        } catch (SearchQueryException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static void add(List<Filter> filters, String name, @Nullable String value) {
        if (value != null) {
            filters.add(new Filter(name, value, false));
        }
    }

    private ObjectNode json(Searching searching, SearchQuery query, int total, List<Found> shown) {
        ObjectNode node = Json.object().put("query", String.join(" ", words)).put("total", total);
        ArrayNode results = node.putArray("results");
        Snippet snippets = searching.snippets(query);
        for (Found one : shown) {
            ObjectNode result = PaperJson.of(one.paper(), searching.topicsOf(one.paper()));
            result.put("snippet", snippets.of(one.paper(), "<mark>", "</mark>"));
            result.put("score", Double.parseDouble(String.format(Locale.ROOT, "%.4f", one.score())));
            results.add(result);
        }
        return node;
    }

    private void print(Found one, Snippet snippets) {
        print("");
        print(SafeText.of(one.paper().title().preferring(Language.ENGLISH) + "  ["
                + one.paper().id() + "]"));
        String places =
                one.paper().appearances().stream().map(SearchCommand::words).collect(Collectors.joining(", "));
        print(SafeText.of("  " + places));
        print(SafeText.of("  " + snippets.of(one.paper(), "[", "]")));
    }

    private static String words(Appearance appearance) {
        return appearance.series() + " " + appearance.week() + " no. " + appearance.rank();
    }
}
