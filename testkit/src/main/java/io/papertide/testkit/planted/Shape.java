package io.papertide.testkit.planted;

/** How the share of papers with a subject runs over the weeks of a plan, which are counted from 0. */
public sealed interface Shape {
    /** Returns the chance that a paper of a week has the subject, 0..1. */
    double share(int week);

    /** The same share in all weeks. */
    record Steady(double level) implements Shape {
        @Override
        public double share(int week) {
            return level;
        }
    }

    /**
     * A straight line.
     *
     * @param from the share of the first week
     * @param to the share of the last week
     * @param weeks the weeks of the plan
     */
    record Ramp(double from, double to, int weeks) implements Shape {
        @Override
        public double share(int week) {
            return from + (to - from) * week / Math.max(1, weeks - 1);
        }
    }

    /**
     * A change point.
     *
     * @param before the share before it; 0 for a subject that emerges
     * @param after the share from it on
     * @param at the first week of the new level
     */
    record Step(double before, double after, int at) implements Shape {
        @Override
        public double share(int week) {
            return week < at ? before : after;
        }
    }

    /**
     * A burst.
     *
     * @param base the share outside of it
     * @param peak the share in it
     * @param first its first week
     * @param last its last week
     */
    record Burst(double base, double peak, int first, int last) implements Shape {
        @Override
        public double share(int week) {
            return week >= first && week <= last ? peak : base;
        }
    }
}
