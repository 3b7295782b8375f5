package io.papertide.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.IndexedAnalysis;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.report.PaperBook;
import io.papertide.report.ReportOptions;
import io.papertide.report.chart.ChartSpec;
import io.papertide.testkit.MemoryCorpus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Where the house style changed, each figure of a report draws it or names it; where it did not, none does. */
class StyleBreakFiguresTest {
    private static final IsoWeek FIRST = new IsoWeek(2024, 1);
    private static final int WEEKS = 52;
    private static final String[] SUBJECTS = {
        "Agents with tools use large language models as planners",
        "Agents with tools use large language models and retrieval",
        "Image generation with diffusion models and large language models",
        "Reasoning benchmarks for large language models"
    };

    /** A year of six papers a week, whose entries are three times as long from a week on. */
    private static ReportData year(int longerFrom) {
        MemoryCorpus corpus = new MemoryCorpus();
        for (int week = 0; week < WEEKS; week++) {
            for (int rank = 1; rank <= 6; rank++) {
                String filler = "and it is shown on three small sets of data which were made for it ";
                corpus.add(
                        String.format(Locale.ROOT, "24%02d.%05d", 1 + week / 5, 10 * week + rank),
                        FIRST.plusWeeks(week).toString(),
                        rank,
                        "Title " + week + " " + rank,
                        SUBJECTS[(week * 7 + rank) % 4] + " " + filler.repeat(week < longerFrom ? 1 : 4)
                                + "again ".repeat((week + rank) % 5));
            }
        }
        ReportOptions options = new ReportOptions(
                corpus.period().orElseThrow(), List.of(Language.ENGLISH), "test", "bundled", Optional::empty);
        return ReportData.of(
                IndexedAnalysis.of(corpus, CatalogueTagger.of(TopicCatalogue.bundled()), AnalysisOptions.DEFAULT),
                () -> PaperBook.of(corpus),
                options);
    }

    private static Map<String, ChartSpec> figures(ReportData data) {
        Map<String, ChartSpec> figures = new TreeMap<>();
        for (Section section : Sections.ALL) {
            for (Block block : section.blocks(data)) {
                if (block instanceof Block.Figure figure) {
                    figures.put(figure.name(), figure.spec());
                }
                if (block instanceof Block.Glance glance) {
                    figures.put(glance.figure().name(), glance.figure().spec());
                }
            }
        }
        return figures;
    }

    private static int marks(ChartSpec spec) {
        if (spec instanceof ChartSpec.Lines lines) {
            return lines.breaks().size();
        }
        if (spec instanceof ChartSpec.Multiples small) {
            return small.breaks().size();
        }
        if (spec instanceof ChartSpec.Stacked stacked) {
            return stacked.breaks().size();
        }
        return spec instanceof ChartSpec.HeatMap map ? map.breaks().size() : 0;
    }

    private static boolean names(ChartSpec spec) {
        return spec.caption()
                .preferring(Language.ENGLISH)
                .toLowerCase(Locale.ROOT)
                .contains("house style");
    }

    @Test
    void aBreakIsInEveryFigureOfThePeriod() {
        Map<String, ChartSpec> figures = figures(year(20));
        // The keywords are those of the last quarter, in which nothing changed.
        figures.remove("keywords-frequent");
        assertThat(figures)
                .hasSizeGreaterThan(6)
                .allSatisfy((name, spec) -> assertThat(names(spec)).as(name).isTrue());
        List.of("four-topics", "topics-by-week", "topic-mix", "topic-map")
                .forEach(name -> assertThat(marks(figures.get(name))).as(name).isEqualTo(1));
        // Week 21 lies seven weeks after the beginning of the second quarter of thirteen.
        assertThat(((ChartSpec.HeatMap) figures.get("topic-map")).breaks()).containsExactly(1 + 7.0 / 13);
    }

    @Test
    void withoutABreakNoFigureSpeaksOfOne() {
        assertThat(figures(year(WEEKS))).isNotEmpty().allSatisfy((name, spec) -> {
            assertThat(marks(spec)).as(name).isZero();
            assertThat(names(spec)).as(name).isFalse();
        });
    }
}
