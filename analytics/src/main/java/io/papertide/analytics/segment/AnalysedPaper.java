package io.papertide.analytics.segment;

import io.papertide.model.IsoWeek;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import io.papertide.model.SeriesId;
import java.util.List;

/**
 * A paper without its texts: when it appeared, and what it says.
 *
 * @param id its id
 * @param appearances when which series carried it, oldest first
 * @param analysis what it says
 */
public record AnalysedPaper(PaperId id, List<Carried> appearances, PaperAnalysis analysis) {
    /** Copies. */
    public AnalysedPaper {
        appearances = List.copyOf(appearances);
    }

    /** Returns a paper with its analysis. */
    public static AnalysedPaper of(Paper paper, PaperAnalysis analysis) {
        return new AnalysedPaper(
                paper.id(),
                paper.appearances().stream()
                        .map(seen -> new Carried(seen.series(), seen.week()))
                        .toList(),
                analysis);
    }

    /**
     * One appearance.
     *
     * @param series the series that carried it
     * @param week the week of the issue
     */
    public record Carried(SeriesId series, IsoWeek week) {}
}
