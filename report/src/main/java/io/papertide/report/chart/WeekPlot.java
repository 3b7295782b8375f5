package io.papertide.report.chart;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.trend.WeekShare;
import io.papertide.model.IsoWeek;
import java.awt.BasicStroke;
import java.awt.Color;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.SimpleDateFormat;
import java.time.ZoneOffset;
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
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
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

    /** Room above the highest and below the lowest point, as a part of the axis, so that no mark is cut. */
    static final double PADDING = 0.04;

    private static final double WEEKS_OF_A_MONTH = 4.35;

    private final float fontSize;
    private final int dates;

    /**
     * Makes plots of one size.
     *
     * @param dates how many dates have room below the plot
     */
    WeekPlot(float fontSize, int dates) {
        this.fontSize = fontSize;
        this.dates = dates;
    }

    /**
     * Returns the plot.
     *
     * @param max the top of the vertical axis, a share
     * @param axis the title of the vertical axis; empty for none
     */
    XYPlot plot(List<ChartSpec.Series> series, int window, double max, String axis) {
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(domain(series.get(0).weeks()));
        plot.setRangeAxis(range(max, axis));
        plot.setDataset(0, points(series));
        plot.setRenderer(0, pointRenderer(series.size()));
        plot.setDataset(1, lines(series, window));
        plot.setRenderer(1, lineRenderer(series.size()));
        plot.setBackgroundPaint(Theme.PAPER);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
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
                time(weeks.get(weeks.size() - 1).week().plusWeeks(1 + weeks.size() / 16))));
        SimpleDateFormat format = new SimpleDateFormat("yyyy-MM", Locale.ROOT);
        format.setTimeZone(UTC);
        int months = (int) Math.ceil(weeks.size() / WEEKS_OF_A_MONTH / dates);
        axis.setTickUnit(new DateTickUnit(DateTickUnitType.MONTH, nice(months), format));
        axis.setTickLabelFont(Theme.font(fontSize));
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
        return 48;
    }

    private NumberAxis range(double max, String title) {
        NumberAxis axis = new NumberAxis(title.isEmpty() ? null : title);
        axis.setRange(-PADDING * max, max * (1 + PADDING));
        axis.setTickUnit(new NumberTickUnit(max > 0.5 ? 0.25 : max > 0.3 ? 0.2 : max > 0.1 ? 0.1 : 0.05, percent()));
        axis.setTickLabelFont(Theme.font(fontSize));
        axis.setTickLabelPaint(Theme.FAINT);
        axis.setLabelFont(Theme.font(fontSize + 1));
        axis.setLabelPaint(Theme.INK);
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

    private static XYLineAndShapeRenderer pointRenderer(int count) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        for (int i = 0; i < count; i++) {
            renderer.setSeriesPaint(i, Theme.pale(Theme.colour(i), POINTS));
            renderer.setSeriesShape(i, Theme.shape(i));
        }
        return renderer;
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
