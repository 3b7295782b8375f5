package io.papertide.cli.workflow;

import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.emergence.EmergenceReport;
import io.papertide.analytics.emergence.EmergenceRule;
import io.papertide.analytics.topic.TopicAssignment;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.analytics.topic.TopicSuggestions;
import io.papertide.analytics.topic.TopicSuggestions.Suggestion;
import io.papertide.analytics.topic.UnmatchedPapers;
import io.papertide.cli.SafeText;
import io.papertide.cli.UsageException;
import io.papertide.model.Corpus;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import io.papertide.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the topics leave out, for a curator: papers without one, and topics that are missing. */
public final class TopicGaps {
    private static final double SURE = 0.36;
    private static final int TERMS = 20;
    private static final int PAPERS = 5;

    private TopicGaps() {}

    /** Returns a line a paper of a period that has no sure topic, and the words that tell them from the others. */
    public static List<String> unmatched(Corpus corpus, Period period, TopicCatalogue catalogue) {
        UnmatchedPapers papers = new UnmatchedPapers(catalogue, SURE);
        corpus.forEachPaper(paper -> {
            if (paper.weeks().stream().anyMatch(period::contains)) {
                papers.accept(paper);
            }
        });
        List<String> lines = new ArrayList<>();
        lines.add(papers.unmatched().size() + " of " + papers.papers() + " papers have no topic that is sure");
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

    /**
     * Returns proposals for topics: keywords that came up in the later half of a period.
     *
     * @throws UsageException if the period is a single week
     */
    public static List<String> suggestions(
            Corpus corpus, Period period, CorpusAnalysis analysis, TopicCatalogue catalogue) {
        List<IsoWeek> weeks = corpus.weeks().stream().filter(period::contains).toList();
        if (weeks.size() < 2) {
            throw new UsageException("topics are proposed from what came up; take a period of several weeks");
        }
        int half = weeks.size() / 2;
        EmergenceReport report = analysis.emergence(
                Period.of(weeks.get(0), weeks.get(half - 1)),
                Period.of(weeks.get(half), weeks.get(weeks.size() - 1)),
                EmergenceRule.DEFAULT);
        List<Suggestion> found = TopicSuggestions.of(
                catalogue,
                report,
                paper -> analysis.topicsOf(paper).stream()
                        .map(TopicAssignment::topic)
                        .collect(Collectors.toSet()));
        List<String> lines = new ArrayList<>();
        lines.add(found.size() + " proposals from " + report.candidates() + " topics and keywords, from "
                + weeks.get(half) + " on against before");
        found.forEach(suggestion -> lines.add(SafeText.of(line(suggestion))));
        return lines;
    }

    private static String line(Suggestion suggestion) {
        return String.join(", ", suggestion.terms()) + ": "
                + suggestion.papers().size() + " papers, "
                + (suggestion.nearest().isEmpty()
                        ? "of no topic"
                        : String.format(
                                Locale.ROOT,
                                "%.0f %% of them have %s",
                                suggestion.nearestShare() * 100,
                                suggestion.nearest()))
                + "; such as "
                + suggestion.papers().stream()
                        .limit(PAPERS)
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
    }
}
