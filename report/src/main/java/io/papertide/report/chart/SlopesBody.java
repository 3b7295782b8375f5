package io.papertide.report.chart;

import io.papertide.report.chart.Lettering.Ink;
import io.papertide.report.words.Decimals;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Shares in two periods joined by lines, each named at both ends; what may be claimed has colour, the rest is grey. */
final class SlopesBody implements ChartBody {
    private static final double NAMES = 246;
    private static final double HEAD = 42;
    private static final double LABEL_GAP = 5;
    private static final double LEAD = 26;
    private static final double FIGURES = 56;
    private static final double LEAST = 300;
    /** Shares below it, 0 among them, lie at the lower end. */
    private static final double LOWEST = 0.005;

    private static final double SLACK = 1.12;

    private final ChartSpec.Slopes spec;
    private final double plot;
    private final double highest;
    private final double lowest;

    SlopesBody(ChartSpec.Slopes spec) {
        this.spec = spec;
        double labels = spec.slopes().stream()
                .mapToDouble(slope -> block(slope.label()).height() + LABEL_GAP)
                .sum();
        plot = Math.max(LEAST, labels * SLACK);
        highest = spec.slopes().stream()
                .mapToDouble(slope -> Math.max(slope.a().share(), slope.b().share()))
                .max()
                .orElse(1);
        double least = spec.slopes().stream()
                .mapToDouble(slope -> Math.min(slope.a().share(), slope.b().share()))
                .min()
                .orElse(LOWEST);
        lowest = Math.max(LOWEST, least);
    }

    private static NameBlock block(ChartSpec.Label label) {
        return NameBlock.of(label, NAMES - LEAD - FIGURES - 4);
    }

    @Override
    public double height() {
        return HEAD + plot + 16;
    }

    /** Returns the height of a share above the lower end, 0..1: equal ratios are equal distances. */
    double place(double share) {
        return Math.log(Math.max(share, lowest) / lowest) / Math.log(Math.max(highest, 2 * lowest) / lowest);
    }

    @Override
    public void draw(Graphics2D g, double top) {
        double left = ChartDrawing.MARGIN + NAMES;
        double right = ChartDrawing.WIDTH - ChartDrawing.MARGIN - NAMES;
        double base = top + HEAD + plot;
        Lettering.centred(g, ChartDrawing.axis(spec.axis()), Theme.TICK, ChartDrawing.WIDTH / 2.0, top + 12);
        Lettering.right(g, ChartDrawing.axis(spec.first()), Theme.FIGURE, left + 4, top + 32);
        Lettering.left(g, ChartDrawing.axis(spec.second()), Theme.FIGURE, right - 4, top + 32);
        g.setColor(Theme.FAINT);
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(left, base - plot, left, base));
        g.draw(new Line2D.Double(right, base - plot, right, base));
        for (boolean claimed : new boolean[] {false, true}) {
            spec.slopes().stream()
                    .filter(slope -> Theme.isClaimed(slope.verdict()) == claimed)
                    .forEach(slope -> line(g, slope, left, right, base));
        }
        names(g, slope -> slope.a().share(), left, base, true);
        names(g, slope -> slope.b().share(), right, base, false);
    }

    private double y(double share, double base) {
        return base - place(share) * plot;
    }

    private void line(Graphics2D g, ChartSpec.Slope slope, double left, double right, double base) {
        Color colour = Theme.colour(slope.verdict());
        boolean claimed = Theme.isClaimed(slope.verdict());
        double a = y(slope.a().share(), base);
        double b = y(slope.b().share(), base);
        g.setColor(claimed ? colour : Theme.REST);
        g.setStroke(Theme.stroke(slope.verdict(), claimed ? 2.4f : 1.4f));
        g.draw(new Line2D.Double(left, a, right, b));
        g.setStroke(new BasicStroke(1));
        g.fill(new Ellipse2D.Double(left - 3.5, a - 3.5, 7, 7));
        g.fill(new Ellipse2D.Double(right - 3.5, b - 3.5, 7, 7));
    }

    private void names(Graphics2D g, ToDoubleFunction<ChartSpec.Slope> share, double x, double base, boolean before) {
        List<ChartSpec.Slope> slopes = spec.slopes();
        double[] centres = slopes.stream()
                .mapToDouble(slope -> y(share.applyAsDouble(slope), base))
                .toArray();
        double[] heights = slopes.stream()
                .mapToDouble(slope -> block(slope.label()).height() + LABEL_GAP)
                .toArray();
        double[] tops = Spread.tops(centres, heights, base - plot - 8, base + 14);
        int side = before ? -1 : 1;
        for (int i = 0; i < slopes.size(); i++) {
            double middle = tops[i] + heights[i] / 2;
            boolean claimed = Theme.isClaimed(slopes.get(i).verdict());
            g.setColor(claimed ? Theme.colour(slopes.get(i).verdict()) : Theme.REST);
            g.setStroke(new BasicStroke(0.8f));
            g.draw(new Line2D.Double(x + side * 4, centres[i], x + side * LEAD, middle));
            String figure = Decimals.of(share.applyAsDouble(slopes.get(i)) * 100, 1) + " %";
            Ink ink = claimed ? Theme.FIGURE : Theme.TICK;
            NameBlock block = block(slopes.get(i).label());
            double at = x + side * (LEAD + 4);
            if (before) {
                Lettering.right(g, figure, ink, at, middle + 4.5);
                block.right(g, at - FIGURES, tops[i] + LABEL_GAP / 2);
            } else {
                Lettering.left(g, figure, ink, at, middle + 4.5);
                block.left(g, at + FIGURES, tops[i] + LABEL_GAP / 2);
            }
        }
    }
}
