package io.papertide.report.chart;

import io.papertide.report.words.English;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.QuadCurve2D;
import java.util.Comparator;
import java.util.List;

/** Subjects around an oval, in an order that puts those with strong ties side by side, so that names never meet. */
final class NetworkBody implements ChartBody {
    private static final double NAMES = 196;
    private static final double ROOM = 6;
    private static final double LARGEST = 15;
    private static final double PULL = 0.55;
    private static final float WIDEST = 7;
    private static final int BEST = 6;

    private final ChartSpec.Network spec;
    private final List<Integer> order;
    private final int strong;
    private final double rowHeight;

    NetworkBody(ChartSpec.Network spec) {
        this.spec = spec;
        order = RingOrder.of(spec.nodes().size(), spec.ties());
        rowHeight = ROOM
                + spec.nodes().stream()
                        .mapToDouble(node -> block(node).height())
                        .max()
                        .orElse(0);
        strong = Math.min(BEST, spec.ties().size());
    }

    private int right() {
        return (spec.nodes().size() + 1) / 2;
    }

    @Override
    public double height() {
        return Math.max(2, right()) * rowHeight + 24;
    }

    /** Where the mark of a node is. */
    record Place(double x, double y, boolean onTheRight) {}

    /** Returns the places of the nodes in the order of the specification: down the right side, then up the left. */
    Place[] places(double top) {
        Place[] places = new Place[spec.nodes().size()];
        double centre = ChartDrawing.WIDTH / 2.0;
        double radius = ChartDrawing.INNER / 2.0 - NAMES;
        double half = right() * rowHeight / 2;
        for (int i = 0; i < order.size(); i++) {
            boolean onTheRight = i < right();
            int row = onTheRight ? i : order.size() - 1 - i;
            int rows = onTheRight ? right() : order.size() - right();
            double y = (row + 0.5 + (right() - rows) / 2.0) * rowHeight;
            double height = (y - half) / (half + rowHeight / 2);
            double x = radius * Math.sqrt(Math.max(0, 1 - height * height));
            places[order.get(i)] = new Place(centre + (onTheRight ? x : -x), top + 12 + y, onTheRight);
        }
        return places;
    }

    @Override
    public void draw(Graphics2D g, double top) {
        Place[] places = places(top);
        List<ChartSpec.Tie> ties = spec.ties().stream()
                .sorted(Comparator.comparingDouble(ChartSpec.Tie::strength)
                        .thenComparing(ChartSpec.Tie::a)
                        .thenComparing(ChartSpec.Tie::b))
                .toList();
        double centreY = top + height() / 2;
        for (int i = 0; i < ties.size(); i++) {
            tie(g, ties.get(i), places, centreY, i >= ties.size() - strong);
        }
        int most = spec.nodes().stream().mapToInt(ChartSpec.Node::papers).max().orElse(1);
        for (int i = 0; i < places.length; i++) {
            node(
                    g,
                    spec.nodes().get(i),
                    places[i],
                    Math.sqrt((double) spec.nodes().get(i).papers() / Math.max(1, most)));
        }
    }

    /** The strongest ties are dark, the others pale; both are as wide as they are strong. */
    private void tie(Graphics2D g, ChartSpec.Tie tie, Place[] places, double centreY, boolean strongest) {
        Place a = places[tie.a()];
        Place b = places[tie.b()];
        double x = ChartDrawing.WIDTH / 2.0;
        double controlX = (a.x() + b.x()) / 2 + PULL * (x - (a.x() + b.x()) / 2);
        double controlY = (a.y() + b.y()) / 2 + PULL / 3 * (centreY - (a.y() + b.y()) / 2);
        g.setColor(strongest ? Theme.RISING : Theme.REST);
        g.setStroke(new BasicStroke(
                Math.max(1, (float) (tie.strength() * WIDEST)), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new QuadCurve2D.Double(a.x(), a.y(), controlX, controlY, b.x(), b.y()));
    }

    private static NameBlock block(ChartSpec.Node node) {
        String second = node.label().second().isEmpty() ? "" : node.label().second() + " · ";
        return NameBlock.of(
                new ChartSpec.Label(node.label().first(), second + "n = " + English.number(node.papers())),
                NAMES - LARGEST - 8);
    }

    /** Names stand in two columns at the edges; a fine line leads from the mark to its name. */
    private static void node(Graphics2D g, ChartSpec.Node node, Place place, double size) {
        double r = Math.max(3, LARGEST * size);
        g.setColor(Theme.PAPER);
        g.fill(new Ellipse2D.Double(place.x() - r - 1.5, place.y() - r - 1.5, 2 * r + 3, 2 * r + 3));
        g.setColor(new Color(0x55, 0x55, 0x55));
        g.fill(new Ellipse2D.Double(place.x() - r, place.y() - r, 2 * r, 2 * r));
        NameBlock block = block(node);
        double edge = ChartDrawing.MARGIN + NAMES - LARGEST - 6;
        double x = place.onTheRight() ? ChartDrawing.WIDTH - edge : edge;
        double from = place.onTheRight() ? place.x() + r + 2 : place.x() - r - 2;
        double to = place.onTheRight() ? x - 4 : x + 4;
        if (place.onTheRight() ? to > from : to < from) {
            g.setColor(Theme.GRID);
            g.setStroke(new BasicStroke(1));
            g.draw(new Line2D.Double(from, place.y(), to, place.y()));
        }
        if (place.onTheRight()) {
            block.left(g, x, place.y() - block.height() / 2);
        } else {
            block.right(g, x, place.y() - block.height() / 2);
        }
    }
}
