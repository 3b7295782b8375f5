package io.papertide.analytics.changepoint;

/**
 * What counts as another level.
 *
 * @param penalty the price of a change, in units of the logarithm of the number of weeks, over 0
 * @param shortestLevel the fewest weeks of a level, 1 or more
 * @param lengthRatio how many times as long or as short entries must become for a change of house style, over 1
 */
public record ChangePointOptions(double penalty, int shortestLevel, double lengthRatio) {
    /**
     * Three logarithms: with two, as the information criterion of Schwarz (1978) has it, every tenth series without any change
     * is cut. Four weeks, so that one odd issue is no level. A quarter, under which the count of words in a text hardly moves.
     */
    public static final ChangePointOptions DEFAULT = new ChangePointOptions(3, 4, 1.25);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number lies outside its range
     */
    public ChangePointOptions {
        if (!(penalty > 0 && shortestLevel >= 1 && lengthRatio > 1)) {
            throw new IllegalArgumentException("a change needs a penalty over 0, a week and a length ratio over 1");
        }
    }

    /** Returns the penalty of a change in a series of so many weeks. */
    double penaltyOf(int weeks) {
        return penalty * Math.log(weeks);
    }
}
