package io.papertide.report.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An order of things around a ring in which strong ties are short. It is found by turning runs around as long as that makes
 * the ties shorter, always the first run that does, so the same ties give the same order.
 */
final class RingOrder {
    private static final int ROUNDS = 40;
    private final double[][] tie;
    private final List<Integer> order;

    private RingOrder(int nodes, List<ChartSpec.Tie> ties) {
        tie = new double[nodes][nodes];
        for (ChartSpec.Tie one : ties) {
            tie[one.a()][one.b()] += one.strength();
            tie[one.b()][one.a()] += one.strength();
        }
        order = new ArrayList<>(IntStream.range(0, nodes).boxed().toList());
    }

    static List<Integer> of(int nodes, List<ChartSpec.Tie> ties) {
        RingOrder ring = new RingOrder(nodes, ties);
        for (int round = 0; round < ROUNDS && ring.improve(); round++) {
            // Each round tries every run once.
        }
        return List.copyOf(ring.order);
    }

    private boolean improve() {
        boolean better = false;
        double length = length();
        for (int from = 0; from < order.size(); from++) {
            for (int to = from + 1; to < order.size(); to++) {
                Collections.reverse(order.subList(from, to + 1));
                double turned = length();
                if (turned < length - 1e-9) {
                    length = turned;
                    better = true;
                } else {
                    Collections.reverse(order.subList(from, to + 1));
                }
            }
        }
        return better;
    }

    /** The sum of all ties, each times the shorter way around the ring. */
    private double length() {
        int n = order.size();
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                sum += tie[order.get(i)][order.get(j)] * Math.min(j - i, n - j + i);
            }
        }
        return sum;
    }
}
