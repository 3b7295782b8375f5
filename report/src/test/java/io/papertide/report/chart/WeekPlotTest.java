package io.papertide.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

class WeekPlotTest {
    private static final ChartSpec.Series SERIES =
            new ChartSpec.Series(new ChartSpec.Label("Agents", "에이전트"), MovingShareTest.weeks(1, 2, -1, 9, 3));

    @Test
    void theLineBreaksAtAGapAndPointsStandForIssuesOnly() {
        XYPlot plot = new WeekPlot(12, 9).plot(List.of(SERIES), 1, WeekPlot.top(List.of(SERIES), 1), "Share (%)");
        XYDataset points = plot.getDataset(0);
        XYDataset lines = plot.getDataset(1);
        assertThat(points.getItemCount(0)).isEqualTo(4);
        assertThat(lines.getSeriesCount()).isEqualTo(2);
        assertThat(lines.getItemCount(0)).isEqualTo(2);
        assertThat(lines.getItemCount(1)).isEqualTo(2);
        assertThat(lines.getYValue(1, 0)).isEqualTo(0.9);
    }

    @Test
    void theAxisHasItsTitleAndHoldsEveryPointAndTheWholeBand() {
        double top = WeekPlot.top(List.of(SERIES), 1);
        XYPlot plot = new WeekPlot(12, 9).plot(List.of(SERIES), 1, top, "Share of the papers (%)");
        assertThat(plot.getRangeAxis().getLabel()).isEqualTo("Share of the papers (%)");
        assertThat(top).isGreaterThanOrEqualTo(0.9).isLessThanOrEqualTo(1);
        assertThat(plot.getRangeAxis().getRange().contains(0.9)).isTrue();
        assertThat(plot.getRangeAxis().getRange().contains(0)).isTrue();
        assertThat(plot.getDomainAxis().getRange().getLength() / (7 * 86_400_000.0))
                .isBetween(5.0, 7.0);
    }

    @Test
    void datesBelowASmallPlotAreFewEnoughNotToTouch() {
        int[] papers = new int[180];
        ChartSpec.Series long180 = new ChartSpec.Series(new ChartSpec.Label("", ""), MovingShareTest.weeks(papers));
        for (ChartSpec.Series series : List.of(SERIES, long180)) {
            DateAxis axis = (DateAxis)
                    new WeekPlot(10, 3).plot(List.of(series), 1, 1, "").getDomainAxis();
            double months = axis.getTickUnit().getMultiple();
            assertThat(series.weeks().size() / 4.35 / months).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void theBundledFontHasLatinAndKorean() {
        assertThat(Theme.font(12).canDisplayUpTo("Agents 에이전트 · 멀티모달 쀍 – 95 % ▲▼ → “”"))
                .isEqualTo(-1);
        assertThat(Theme.font(12).getFamily()).startsWith("Pretendard");
    }

    @Test
    void theSameSpecificationGivesTheSameBytes() {
        ChartSpec spec = new ChartSpec.Lines("Title 제목", "n = 40", "Share (%)", List.of(SERIES), 3);
        assertThat(ChartFile.png(spec, 1)).isEqualTo(ChartFile.png(spec, 1)).startsWith(0x89, 'P', 'N', 'G');
        byte[] svg = ChartFile.svg(spec);
        assertThat(svg).isEqualTo(ChartFile.svg(spec));
        assertThat(new String(svg, StandardCharsets.UTF_8))
                .as("text is drawn as outlines, so that no font is needed")
                .contains("<svg")
                .doesNotContain("<text");
    }
}
