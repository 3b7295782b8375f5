package io.papertide.analytics.burst;

import java.util.ArrayList;
import java.util.List;

/**
 * The cheapest way through a base state and a burst state (Kleinberg 2002, section 3, two states).
 *
 * <p>In the base state a share of p0 = R / D of the papers has the subject, in the burst state p1 = s p0; a week costs the
 * negative logarithm of the binomial probability of its count. Only the difference of the two costs matters, which is here
 * the week's gain. Going up costs gamma ln n, going down is free.
 */
final class TwoStates {
    private final double entry;
    private final boolean[] fromBurst;
    private final boolean[] fromBase;

    /** Makes an automaton for so many weeks. */
    TwoStates(int weeks, double gamma) {
        entry = gamma * Math.log(weeks);
        fromBurst = new boolean[weeks];
        fromBase = new boolean[weeks];
    }

    /** A run of weeks in the burst state, both ends included, with the sum of its gains. */
    record Run(int first, int last, double weight) {}

    /**
     * Returns what each week gains by being in the burst state; empty if there can be no burst: nobody has the subject, or it
     * is so common that s p0 is 1 or more.
     */
    static double[] gains(long[] having, long[] total, double ratio) {
        double all = 0;
        double with = 0;
        for (int week = 0; week < total.length; week++) {
            all += total[week];
            with += having[week];
        }
        double base = with / all;
        double burst = ratio * base;
        if (with == 0 || burst >= 1) {
            return new double[0];
        }
        double perPaperWith = Math.log(burst / base);
        double perPaperWithout = Math.log((1 - burst) / (1 - base));
        double[] gains = new double[total.length];
        for (int week = 0; week < gains.length; week++) {
            gains[week] = having[week] * perPaperWith + (total[week] - having[week]) * perPaperWithout;
        }
        return gains;
    }

    /** Returns the bursts, oldest first; where two ways cost the same, the one that stays in the base state. */
    List<Run> runs(double[] gains) {
        double base = 0;
        double burst = Double.POSITIVE_INFINITY;
        for (int week = 0; week < gains.length; week++) {
            fromBurst[week] = burst < base;
            fromBase[week] = base + entry <= burst;
            double nextBurst = Math.min(base + entry, burst) - gains[week];
            base = Math.min(base, burst);
            burst = nextBurst;
        }
        return runsBackFrom(burst < base, gains);
    }

    /**
     * Returns the weight of the heaviest burst, 0 if there is none. It goes the same way as {@link #runs}, but forward only: each
     * state carries what the way to it has found, so that thousands of shufflings need no way back.
     */
    double heaviest(double[] gains) {
        double base = 0;
        double burst = Double.POSITIVE_INFINITY;
        double mostInBase = 0;
        double mostBeforeBurst = 0;
        double current = 0;
        // Plain comparisons, since nothing is NaN: these lines run millions of times.
        for (double gain : gains) {
            double up = base + entry;
            double nextMost = mostInBase;
            if (burst < base) {
                nextMost = mostBeforeBurst > current ? mostBeforeBurst : current;
                base = burst;
            }
            if (up <= burst) {
                mostBeforeBurst = mostInBase;
                current = gain;
                burst = up - gain;
            } else {
                current += gain;
                burst -= gain;
            }
            mostInBase = nextMost;
        }
        return burst < base ? Math.max(mostBeforeBurst, current) : mostInBase;
    }

    private List<Run> runsBackFrom(boolean bursting, double[] gains) {
        List<Run> runs = new ArrayList<>();
        boolean inBurst = bursting;
        int last = gains.length - 1;
        double weight = 0;
        for (int week = gains.length - 1; week >= 0; week--) {
            if (!inBurst) {
                inBurst = fromBurst[week];
                last = week - 1;
                weight = 0;
                continue;
            }
            weight += gains[week];
            if (fromBase[week]) {
                runs.add(0, new Run(week, last, weight));
                inBurst = false;
                // The week before is in the base state; it decides in its own turn.
            }
        }
        return runs;
    }
}
