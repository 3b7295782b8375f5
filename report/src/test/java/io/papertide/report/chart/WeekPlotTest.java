package io.papertide.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.Verdict;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.model.IsoWeek;
import io.papertide.model.SeriesId;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

class WeekPlotTest {
    private static final ChartSpec.Series SERIES = new ChartSpec.Series(
            new ChartSpec.Label("Agents", "에이전트"), MovingShareTest.weeks(1, 2, -1, 9, 3), Verdict.NO_CLEAR_CHANGE);

    @Test
    void theLineBreaksAtAGapAndPointsStandForIssuesOnly() {
        XYPlot plot = new WeekPlot(1, List.of(), 9).plot(List.of(SERIES), WeekPlot.top(List.of(SERIES), 1));
        XYDataset points = plot.getDataset(0);
        XYDataset lines = plot.getDataset(1);
        assertThat(points.getItemCount(0)).isEqualTo(4);
        assertThat(lines.getSeriesCount()).isEqualTo(2);
        assertThat(lines.getItemCount(0)).isEqualTo(2);
        assertThat(lines.getItemCount(1)).isEqualTo(2);
        assertThat(lines.getYValue(1, 0)).isEqualTo(0.9);
    }

    @Test
    void theAxisHoldsEveryPointAndTheWholeBand() {
        double top = WeekPlot.top(List.of(SERIES), 1);
        XYPlot plot = new WeekPlot(1, List.of(), 9).plot(List.of(SERIES), top);
        assertThat(top).isGreaterThanOrEqualTo(0.9).isLessThanOrEqualTo(1);
        assertThat(plot.getRangeAxis().getRange().contains(0.9)).isTrue();
        assertThat(plot.getRangeAxis().getRange().contains(0)).isTrue();
        assertThat(plot.getDomainAxis().getRange().getLength() / (7 * 86_400_000.0))
                .isBetween(5.0, 7.0);
    }

    @Test
    void datesBelowASmallPlotAreFewEnoughNotToTouch() {
        int[] papers = new int[180];
        ChartSpec.Series long180 =
                new ChartSpec.Series(new ChartSpec.Label("", ""), MovingShareTest.weeks(papers), Verdict.RISING);
        for (ChartSpec.Series series : List.of(SERIES, long180)) {
            DateAxis axis = (DateAxis)
                    new WeekPlot(1, List.of(), 3).plot(List.of(series), 1).getDomainAxis();
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
    void gapsAreGreyStripesAndBreaksUprightLines() {
        IsoWeek week = SERIES.weeks().get(3).week();
        XYPlot plot = new WeekPlot(1, List.of(new StyleBreak(SeriesId.DAIR_AI, week, 100, 60, List.of())), 9)
                .plot(List.of(SERIES), 1);
        List<Object> markers = new ArrayList<>();
        for (Object marker : plot.getDomainMarkers(Layer.BACKGROUND)) {
            markers.add(marker);
        }
        assertThat(markers).hasSize(2);
        IntervalMarker gap = (IntervalMarker) markers.get(0);
        double missing = WeekPlot.time(SERIES.weeks().get(2).week());
        assertThat((gap.getStartValue() + gap.getEndValue()) / 2).isEqualTo(missing);
        assertThat(gap.getEndValue() - gap.getStartValue()).isEqualTo(7 * 86_400_000.0);
        assertThat(((ValueMarker) markers.get(1)).getValue()).isEqualTo(WeekPlot.time(week));
    }
}
