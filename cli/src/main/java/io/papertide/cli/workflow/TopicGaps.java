package io.papertide.cli.workflow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.topic.SuggestionRule;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.analytics.topic.TopicSuggestions;
import io.papertide.analytics.topic.TopicSuggestions.Suggestion;
import io.papertide.analytics.topic.UnmatchedPapers;
import io.papertide.cli.SafeText;
import io.papertide.cli.UsageException;
import io.papertide.model.Corpus;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import io.papertide.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the topics leave out, for a curator: papers without one, and topics that are missing. */
public final class TopicGaps {
    private static final double SURE = 0.36;
    private static final int TERMS = 20;
    private static final int PAPERS = 5;

    private TopicGaps() {}

    /** Returns the papers of a period that have no sure topic, and the words that tell them from the others. */
    public static UnmatchedPapers unmatched(Corpus corpus, Period period, TopicCatalogue catalogue) {
        UnmatchedPapers papers = new UnmatchedPapers(catalogue, SURE);
        corpus.forEachPaper(paper -> {
            if (paper.weeks().stream().anyMatch(period::contains)) {
                papers.accept(paper);
            }
        });
        return papers;
    }

    /** Returns a line a paper without a topic, and one with the words. */
    public static List<String> lines(UnmatchedPapers papers) {
        List<String> lines = new ArrayList<>();
        lines.add(papers.unmatched().size() + " of " + Figures.count(papers.papers(), "paper")
                + " have no topic that is sure");
        for (Paper paper : papers.unmatched()) {
            lines.add(paper.weeks().get(0) + "  " + paper.id() + "  "
                    + SafeText.of(paper.title().preferring(Language.ENGLISH)));
        }
        if (!papers.unmatched().isEmpty()) {
            lines.add("what tells them from the others: "
                    + papers.terms(TERMS).stream()
                            .map(term -> term.term() + " (" + term.papers() + " here, " + term.others() + " others)")
                            .collect(Collectors.joining(", ")));
        }
        return lines;
    }

    /** Returns the same as JSON. */
    public static ObjectNode json(UnmatchedPapers papers) {
        ObjectNode node = Json.object().put("papers", papers.papers());
        node.set(
                "unmatched",
                Json.strings(papers.unmatched().stream().map(Paper::id).toList()));
        ArrayNode terms = node.putArray("terms");
        papers.terms(TERMS)
                .forEach(term -> terms.add(Json.object()
                        .put("term", term.term())
                        .put("papers", term.papers())
                        .put("others", term.others())));
        return node;
    }

    /**
     * Returns proposals for topics: keywords that no topic explains and that are late in a period.
     *
     * @throws UsageException if the period is a single week
     */
    public static TopicSuggestions.Result suggestions(
            Corpus corpus, Period period, CorpusAnalysis analysis, TopicCatalogue catalogue, SuggestionRule rule) {
        if (corpus.weeks().stream().filter(period::contains).count() < 2) {
            throw new UsageException("topics are proposed from what came up; take a period of several weeks");
        }
        return TopicSuggestions.of(catalogue, analysis.index(), period, rule);
    }

    /** Returns a line a proposal, and those after them that chance may have made. */
    public static List<String> lines(Period period, TopicSuggestions.Result found) {
        List<String> lines = new ArrayList<>();
        lines.add(Figures.count(found.proposals().size(), "proposal") + " from "
                + Figures.count(found.family(), "group") + " of keywords that no topic explains, " + period
                + "; lens: lead");
        found.proposals().forEach(suggestion -> lines.add("  " + SafeText.of(line(suggestion))));
        if (!found.nearest().isEmpty()) {
            lines.add("the nearest, which chance may well have made:");
            found.nearest().forEach(suggestion -> lines.add("  " + SafeText.of(line(suggestion))));
        }
        return lines;
    }

    private static String line(Suggestion suggestion) {
        int papers = suggestion.papers().size();
        return String.join(", ", suggestion.terms()) + ": " + Figures.count(papers, "paper") + ", "
                + suggestion.late() + " of them in the later half (q " + Figures.probability(suggestion.q()) + "); "
                + (suggestion.nearest().isEmpty()
                        ? "of no topic"
                        : Figures.percent(suggestion.nearestShare()) + " of them have " + suggestion.nearest())
                + "; such as "
                + suggestion.papers().stream()
                        .skip(Math.max(0, papers - PAPERS))
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
    }

    /** Returns the same as JSON. */
    public static ObjectNode json(Period period, TopicSuggestions.Result found) {
        ObjectNode node = Json.object()
                .put("period", period.toString())
                .put("lens", "lead")
                .put("family", found.family());
        node.set("proposals", json(found.proposals()));
        node.set("nearest", json(found.nearest()));
        return node;
    }

    private static ArrayNode json(List<Suggestion> suggestions) {
        ArrayNode array = Json.array();
        for (Suggestion suggestion : suggestions) {
            ObjectNode node = Json.object();
            node.set("terms", Json.strings(suggestion.terms()));
            node.put("papers", suggestion.papers().size())
                    .put("late", suggestion.late())
                    .put("q", suggestion.q());
            if (!suggestion.nearest().isEmpty()) {
                node.put("nearest", suggestion.nearest()).put("nearestShare", suggestion.nearestShare());
            }
            node.set("evidence", Json.strings(suggestion.papers()));
            array.add(node);
        }
        return array;
    }
}
