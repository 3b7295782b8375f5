package io.papertide.report.page;

import io.papertide.report.words.Decimals;

/**
 * Where weeks and shares lie in a drawing, and the texts of paths. Coordinates have at most one digit after the point, so that
 * paths are short.
 *
 * @param left where the first week lies
 * @param right where the last week lies
 * @param top where the largest share lies
 * @param bottom where 0 lies
 * @param weeks how many weeks there are, 1 or more
 * @param most the largest share, over 0
 */
record Plot(double left, double right, double top, double bottom, int weeks, double most) {
    /** Returns where a week lies. */
    double x(double week) {
        return weeks == 1 ? (left + right) / 2 : left + (right - left) * week / (weeks - 1);
    }

    /** Returns where a share lies; larger ones than the largest stay at the top. */
    double y(double share) {
        return bottom - (bottom - top) * Math.min(share, most) / most;
    }

    /** Returns a coordinate as text. */
    static String n(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Decimals.of(tenths / 10.0, 1);
    }

    /** Returns a point of a path. */
    String at(double week, double share) {
        return n(x(week)) + " " + n(y(share));
    }

    /** Returns a share at which an axis can end: a multiple of 5, 10 or 20 %. */
    static double ceiling(double share) {
        double step = step(share);
        return Math.min(1, Math.max(step, Math.ceil(share / step - 1e-9) * step));
    }

    /** Returns the distance of the lines behind a plot whose largest share this is. */
    static double step(double share) {
        return share <= 0.2 ? 0.05 : share <= 0.4 ? 0.1 : 0.2;
    }
}
