package io.papertide.report.chart;

import io.papertide.analytics.ShareEstimate;
import io.papertide.report.chart.Lettering.Ink;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A table of shaded cells, each with its figure: the shade is seen first and the figure can be read. */
final class HeatMapBody implements ChartBody {
    private static final double NAMES = 224;
    private static final double HEAD = 44;
    private static final double ROOM = 3;
    private static final double GAP = 2;
    private static final double KEY = 40;
    /** The lightest and the darkest shade of one hue, so that order is seen without colour. */
    private static final Color LIGHT = new Color(0xF2, 0xF7, 0xFB);

    private static final Color DARK = new Color(0x00, 0x3F, 0x66);

    private final ChartSpec.HeatMap spec;
    private final double cell;
    private final List<NameBlock> names;

    HeatMapBody(ChartSpec.HeatMap spec) {
        this.spec = spec;
        cell = Math.min(64, (ChartDrawing.INNER - NAMES) / spec.columns().size());
        names = spec.rows().stream()
                .map(row -> NameBlock.of(row.label(), NAMES - 12))
                .toList();
    }

    @Override
    public double height() {
        return HEAD + names.stream().mapToDouble(name -> name.height() + ROOM).sum() + KEY;
    }

    @Override
    public void draw(Graphics2D g, double top) {
        double x = ChartDrawing.MARGIN + NAMES;
        for (int c = 0; c < spec.columns().size(); c++) {
            head(g, c, x + (c + 0.5) * cell, top);
        }
        spec.breaks().forEach(place -> BreakWords.mark(g, x + place * cell, top + HEAD - 1));
        double y = top + HEAD;
        for (int r = 0; r < spec.rows().size(); r++) {
            ChartSpec.Row row = spec.rows().get(r);
            double height = names.get(r).height() + ROOM;
            names.get(r).left(g, ChartDrawing.MARGIN, y);
            for (int c = 0; c < row.shares().size(); c++) {
                cell(g, row.shares().get(c), new Rectangle2D.Double(x + c * cell, y, cell - GAP, height - GAP));
            }
            y += height;
        }
        key(g, y + 10);
    }

    /** The year stands over its first column, the part of the year over each. */
    private void head(Graphics2D g, int column, double x, double top) {
        String name = spec.columns().get(column);
        int dash = name.indexOf('-');
        String year = dash < 0 ? name : name.substring(0, dash);
        String before = column == 0 ? "" : spec.columns().get(column - 1);
        if (dash < 0 || !before.startsWith(year + "-")) {
            Lettering.left(g, year, Theme.TICK, x - cell / 2, top + 13);
        }
        if (dash > 0) {
            Lettering.centred(g, name.substring(dash + 1), Theme.TICK, x - GAP / 2, top + 30);
        }
    }

    private void cell(Graphics2D g, ShareEstimate share, Rectangle2D place) {
        if (share.total() == 0) {
            g.setColor(Theme.GRID);
            g.setStroke(new BasicStroke(1));
            g.draw(new Line2D.Double(place.getMinX(), place.getMaxY(), place.getMaxX(), place.getMinY()));
            return;
        }
        double depth = depth(share.share());
        g.setColor(shade(depth));
        g.fill(place);
        Ink ink = new Ink(Theme.SECOND.size(), letters(depth));
        String figure = String.valueOf(Math.round(share.share() * 100));
        Lettering.centred(g, figure, ink, place.getCenterX(), place.getCenterY() + 4.5);
    }

    /** Returns how dark a share is, 0..1: by the square root, so that rare topics can be told apart. */
    static double depth(double share) {
        return Math.sqrt(share);
    }

    static Color shade(double depth) {
        return new Color(
                mix(LIGHT.getRed(), DARK.getRed(), depth),
                mix(LIGHT.getGreen(), DARK.getGreen(), depth),
                mix(LIGHT.getBlue(), DARK.getBlue(), depth));
    }

    static Color letters(double depth) {
        return Theme.lettersOn(shade(depth));
    }

    private static int mix(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * part);
    }

    private static void key(Graphics2D g, double y) {
        List<Double> steps = List.of(0.0, 0.05, 0.1, 0.2, 0.4, 0.8);
        double x = ChartDrawing.MARGIN + NAMES;
        for (double step : steps) {
            g.setColor(shade(depth(step)));
            g.fill(new Rectangle2D.Double(x, y, 22, 14));
            String words = Math.round(step * 100) + " %";
            Lettering.left(g, words, Theme.SECOND, x + 27, y + 11.5);
            x += 68;
        }
    }
}
