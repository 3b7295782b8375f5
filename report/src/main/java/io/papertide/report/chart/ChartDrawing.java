package io.papertide.report.chart;

import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.report.chart.Lettering.Ink;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;

/** Draws a specification on any graphics surface: the title and caption, and the body below; one language under the other. */
final class ChartDrawing {
    /** Narrow enough that letters can still be read where a phone shows the chart at half its size. */
    static final int WIDTH = 680;

    static final int MARGIN = 14;
    static final int INNER = WIDTH - 2 * MARGIN;
    private static final double TITLE_LINE = 26;
    private static final double SUBTITLE_LINE = 21;
    private static final double CAPTION_LINE = 17;
    private static final double GAP = 10;

    private final List<Line> header = new ArrayList<>();
    private final ChartBody body;
    private double top = 8;

    private ChartDrawing(ChartBody body) {
        this.body = body;
    }

    /** Returns the body alone, for a page that sets title and caption itself. */
    static ChartDrawing bare(ChartSpec spec) {
        return new ChartDrawing(ChartBody.of(spec));
    }

    ChartDrawing(ChartSpec spec) {
        add(spec.title().preferring(Language.ENGLISH), Theme.TITLE, TITLE_LINE);
        second(spec.title(), Theme.SUBTITLE, SUBTITLE_LINE);
        top += 2;
        add(spec.caption().preferring(Language.ENGLISH), Theme.CAPTION, CAPTION_LINE);
        second(spec.caption(), Theme.CAPTION, CAPTION_LINE);
        top += GAP;
        body = ChartBody.of(spec);
    }

    /** A line of the header at its base line. */
    private record Line(String text, Ink ink, double y) {}

    private void second(BilingualText text, Ink ink, double height) {
        String korean = text.preferring(Language.KOREAN);
        if (!korean.equals(text.preferring(Language.ENGLISH))) {
            add(korean, ink, height);
        }
    }

    private void add(String text, Ink ink, double height) {
        for (String line : Lettering.wrap(text, ink.size(), INNER)) {
            top += height;
            header.add(new Line(line, ink, top - 5));
        }
    }

    int height() {
        return (int) Math.ceil(top + body.height() + MARGIN);
    }

    void draw(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Theme.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, height()));
        header.forEach(line -> Lettering.left(g, line.text(), line.ink(), MARGIN, line.y()));
        body.draw(g, top);
    }

    /** Draws a plot of JFreeChart and returns where its data lie. */
    static Rectangle2D plot(Graphics2D g, Plot plot, Rectangle2D area) {
        JFreeChart chart = new JFreeChart(null, Font.decode(null), plot, false);
        chart.setBackgroundPaint(Theme.PAPER);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        chart.draw(g, area, info);
        return info.getPlotInfo().getDataArea();
    }

    /** Returns an axis title in both languages. */
    static String axis(BilingualText title) {
        String english = title.preferring(Language.ENGLISH);
        String korean = title.preferring(Language.KOREAN);
        return english.equals(korean) ? english : english + " · " + korean;
    }
}
