package io.papertide.analytics.changepoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cheapest cut of a series into levels, found exactly (Killick, Fearnhead and Eckley 2012). A cut that can no longer be the
 * last one is dropped, which keeps the work near to linear in the length where levels change now and then.
 */
final class Pelt {
    private Pelt() {}

    /**
     * Returns the places at which a new level begins, ascending; empty if one level is cheapest.
     *
     * @param cost of a run as one level
     * @param length how many observations
     * @param penalty paid for each change, 0 or more
     * @param shortest the fewest observations of a level, 1 or more
     */
    static int[] changePoints(SegmentCost cost, int length, double penalty, int shortest) {
        double[] cheapest = new double[length + 1];
        int[] lastChange = new int[length + 1];
        Arrays.fill(cheapest, Double.POSITIVE_INFINITY);
        cheapest[0] = -penalty;
        List<Candidate> candidates = new ArrayList<>();
        for (int end = shortest; end <= length; end++) {
            candidates.add(new Candidate(end - shortest));
            for (Candidate candidate : candidates) {
                candidate.cost = cheapest[candidate.start] + cost.of(candidate.start, end);
                if (candidate.cost + penalty < cheapest[end]) {
                    cheapest[end] = candidate.cost + penalty;
                    lastChange[end] = candidate.start;
                }
            }
            drop(candidates, cheapest[end], end, shortest);
        }
        return backFrom(length, lastChange);
    }

    /** A place at which the last level may begin. */
    private static final class Candidate {
        private final int start;
        private double cost;
        /** From this end on a cut at a later place is never dearer. */
        private int useless = Integer.MAX_VALUE;

        private Candidate(int start) {
            this.start = start;
        }
    }

    private static void drop(List<Candidate> candidates, double cheapest, int end, int shortest) {
        for (Candidate candidate : candidates) {
            if (candidate.cost >= cheapest && candidate.useless == Integer.MAX_VALUE) {
                // A cut at this end may stand in for it, but only once the level after the cut is long enough.
                candidate.useless = end + shortest;
            }
        }
        candidates.removeIf(candidate -> candidate.useless <= end + 1);
    }

    private static int[] backFrom(int length, int[] lastChange) {
        List<Integer> places = new ArrayList<>();
        for (int end = length; end > 0 && lastChange[end] > 0; end = lastChange[end]) {
            places.add(0, lastChange[end]);
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }
}
