package io.papertide.analytics.burst;

import java.util.Random;

/** The numbers of {@link Random}, which documents how it makes them, for one thread: without its locks, much faster. */
final class PlainRandom extends Random {
    private static final long serialVersionUID = 1;
    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long MASK = (1L << 48) - 1;

    private long state;

    PlainRandom(long seed) {
        super(seed);
        state = (seed ^ MULTIPLIER) & MASK;
    }

    /** Shuffles from the last place on, as {@link java.util.Collections#shuffle} does. */
    void shuffle(double[] values) {
        for (int last = values.length - 1; last > 0; last--) {
            int other = nextInt(last + 1);
            double value = values[last];
            values[last] = values[other];
            values[other] = value;
        }
    }

    /** The same as that of {@link Random}, written out once more so that no method is looked up for each number. */
    @Override
    public int nextInt(int bound) {
        int bits = next(31);
        int last = bound - 1;
        if ((bound & last) == 0) {
            return (int) (bound * (long) bits >> 31);
        }
        int number = bits % bound;
        while (bits - number + last < 0) {
            bits = next(31);
            number = bits % bound;
        }
        return number;
    }

    @Override
    protected int next(int bits) {
        state = state * MULTIPLIER + 0xBL & MASK;
        return (int) (state >>> 48 - bits);
    }
}
