package io.papertide.report.chart;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.trend.WeekShare;
import io.papertide.model.IsoWeek;
import java.awt.BasicStroke;
import java.awt.Color;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.SimpleDateFormat;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** A plot of shares by week: faint points for the weeks, a line with a band for the moving share, breaks at gaps. */
final class WeekPlot {
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
    private static final int BAND = 45;
    private static final int POINTS = 90;
    private static final int FAINT_POINTS = 60;
    private static final double HALF_WEEK = 3.5 * 86_400_000;
    private static final double OVERHANG = 22;

    /** Room above the highest and below the lowest point, as a part of the axis, so that no mark is cut. */
    static final double PADDING = 0.04;

    private static final double WEEKS_OF_A_MONTH = 4.35;

    private static final int MANY_MONTHS = 48;

    private final int window;
    private final List<StyleBreak> breaks;
    private final int dates;

    /**
     * Makes plots of one size.
     *
     * @param window the weeks of the moving share, odd
     * @param breaks where an upright line is drawn
     * @param dates how many dates have room below the plot
     */
    WeekPlot(int window, List<StyleBreak> breaks, int dates) {
        this.window = window;
        this.breaks = breaks;
        this.dates = dates;
    }

    /**
     * Returns the plot.
     *
     * @param max the top of the vertical axis, a share
     */
    XYPlot plot(List<ChartSpec.Series> series, double max) {
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(domain(series.get(0).weeks()));
        plot.setRangeAxis(range(max));
        plot.setDataset(0, points(series));
        plot.setRenderer(0, new WeekPoints(series.size() > 1 ? FAINT_POINTS : POINTS));
        plot.setDataset(1, lines(series, window));
        plot.setRenderer(1, lineRenderer(series.size()));
        plot.setBackgroundPaint(Theme.PAPER);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        // Half of the last date hangs over the end of the axis.
        plot.setInsets(new RectangleInsets(2, 0, 0, OVERHANG));
        gaps(series.get(0).weeks()).forEach(gap -> plot.addDomainMarker(gap, Layer.BACKGROUND));
        breaks.forEach(change -> plot.addDomainMarker(marker(change), Layer.BACKGROUND));
        return plot;
    }

    private static ValueMarker marker(StyleBreak change) {
        ValueMarker marker = new ValueMarker(time(change.week()));
        marker.setPaint(Theme.FAINT);
        marker.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {3, 3}, 0));
        return marker;
    }

    /** Runs of weeks without an issue, as grey stripes from the middle of the week before to that of the week after. */
    private static List<IntervalMarker> gaps(List<WeekShare> weeks) {
        List<IntervalMarker> gaps = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            if (weeks.get(i).total() > 0) {
                continue;
            }
            int end = i;
            while (end + 1 < weeks.size() && weeks.get(end + 1).total() == 0) {
                end++;
            }
            IntervalMarker gap = new IntervalMarker(
                    time(weeks.get(i).week()) - HALF_WEEK, time(weeks.get(end).week()) + HALF_WEEK);
            gap.setPaint(Theme.SHADE);
            gap.setOutlinePaint(null);
            gap.setAlpha(1);
            gaps.add(gap);
            i = end;
        }
        return gaps;
    }

    /** Returns the largest share or interval bound to be drawn, so that no point is cut off; rounded up to a tenth. */
    static double top(List<ChartSpec.Series> series, int window) {
        double line = series.stream()
                .flatMap(one -> MovingShare.of(one.weeks(), window).stream())
                .flatMap(Optional::stream)
                .mapToDouble(ShareEstimate::high)
                .max()
                .orElse(0);
        double point = series.stream()
                .flatMap(one -> one.weeks().stream())
                .flatMapToDouble(week -> week.share().stream())
                .max()
                .orElse(0);
        return Math.min(1, Math.max(0.1, Math.ceil(Math.max(line, point) * 10 - 1e-9) / 10));
    }

    static double time(IsoWeek week) {
        return week.monday().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private DateAxis domain(List<WeekShare> weeks) {
        DateAxis axis = new DateAxis(null, UTC, Locale.ROOT);
        axis.setRange(new Date((long) time(weeks.get(0).week().plusWeeks(-1))), new Date((long)
                time(weeks.get(weeks.size() - 1).week().plusWeeks(1))));
        SimpleDateFormat format = new SimpleDateFormat("yyyy-MM", Locale.ROOT);
        format.setTimeZone(UTC);
        int months = (int) Math.ceil(weeks.size() / WEEKS_OF_A_MONTH / dates);
        axis.setTickUnit(new DateTickUnit(DateTickUnitType.MONTH, nice(months), format));
        axis.setTickLabelFont(Theme.font(Theme.TICK.size()));
        axis.setTickLabelPaint(Theme.FAINT);
        axis.setAxisLinePaint(Theme.FAINT);
        axis.setTickMarkPaint(Theme.FAINT);
        return axis;
    }

    private static int nice(int months) {
        for (int step : new int[] {1, 2, 3, 6, 12, 24}) {
            if (months <= step) {
                return step;
            }
        }
        return MANY_MONTHS;
    }

    private static NumberAxis range(double max) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(-PADDING * max, max * (1 + PADDING));
        axis.setTickUnit(new NumberTickUnit(max > 0.5 ? 0.25 : max > 0.3 ? 0.2 : max > 0.1 ? 0.1 : 0.05, percent()));
        axis.setTickLabelFont(Theme.font(Theme.TICK.size()));
        axis.setTickLabelPaint(Theme.FAINT);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    static DecimalFormat percent() {
        return new DecimalFormat("0 %", DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    private static XYSeriesCollection points(List<ChartSpec.Series> series) {
        XYSeriesCollection data = new XYSeriesCollection();
        for (int i = 0; i < series.size(); i++) {
            XYSeries points = new XYSeries(i);
            series.get(i)
                    .weeks()
                    .forEach(week -> week.share().ifPresent(share -> points.add(time(week.week()), share)));
            data.addSeries(points);
        }
        return data;
    }

    /** A week without an issue becomes a value that is no number, at which JFreeChart breaks the line. */
    private static YIntervalSeriesCollection lines(List<ChartSpec.Series> series, int window) {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        int piece = 0;
        for (int i = 0; i < series.size(); i++) {
            List<WeekShare> weeks = series.get(i).weeks();
            List<Optional<ShareEstimate>> moving = MovingShare.of(weeks, window);
            YIntervalSeries line = new YIntervalSeries(i + "/" + piece);
            for (int j = 0; j < weeks.size(); j++) {
                if (moving.get(j).isPresent()) {
                    ShareEstimate share = moving.get(j).get();
                    line.add(time(weeks.get(j).week()), share.share(), share.low(), share.high());
                } else if (!line.isEmpty()) {
                    data.addSeries(line);
                    line = new YIntervalSeries(i + "/" + ++piece);
                }
            }
            if (!line.isEmpty()) {
                data.addSeries(line);
            }
        }
        return data;
    }

    private static DeviationRenderer lineRenderer(int count) {
        return new DeviationRenderer(true, false) {
            private static final long serialVersionUID = 1L;

            @Override
            public java.awt.Paint getItemPaint(int row, int column) {
                return Theme.colour(owner(row));
            }

            @Override
            public java.awt.Paint getItemFillPaint(int row, int column) {
                return count > 1 ? new Color(0, 0, 0, 0) : Theme.pale(Theme.colour(owner(row)), BAND);
            }

            @Override
            public java.awt.Stroke getItemStroke(int row, int column) {
                return Theme.stroke(owner(row), 2f);
            }

            private int owner(int row) {
                String key = getPlot().getDataset(1).getSeriesKey(row).toString();
                return Integer.parseInt(key.substring(0, key.indexOf('/')));
            }
        };
    }
}
