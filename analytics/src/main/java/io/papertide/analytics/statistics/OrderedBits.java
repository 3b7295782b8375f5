package io.papertide.analytics.statistics;

import java.util.Arrays;

/**
 * Numbers as integers in the same order, that of {@link Double#compare}, and the number of a rank among them without sorting all:
 * of the many slopes between weeks three or four are asked for.
 */
final class OrderedBits {
    /** So few are sorted. */
    private static final int FEW = 32;

    private static final int MOST_ROUNDS = 60;

    private OrderedBits() {}

    static long of(double number) {
        long bits = Double.doubleToLongBits(number);
        return bits ^ bits >> 63 & Long.MAX_VALUE;
    }

    static double toDouble(long ordered) {
        return Double.longBitsToDouble(ordered ^ ordered >> 63 & Long.MAX_VALUE);
    }

    /** Returns the number that would stand at a place if all were sorted; changes their order. */
    static long select(long[] numbers, int place) {
        int from = 0;
        int to = numbers.length;
        for (int round = 0; to - from > FEW && round < MOST_ROUNDS; round++) {
            long pivot = middle(numbers[from], numbers[(from + to) >>> 1], numbers[to - 1]);
            int less = from;
            int more = to;
            for (int i = from; i < more; ) {
                long number = numbers[i];
                if (number < pivot) {
                    numbers[i++] = numbers[less];
                    numbers[less++] = number;
                } else if (number > pivot) {
                    numbers[i] = numbers[--more];
                    numbers[more] = number;
                } else {
                    i++;
                }
            }
            if (place >= less && place < more) {
                return pivot;
            }
            from = place < less ? from : more;
            to = place < less ? less : to;
        }
        Arrays.sort(numbers, from, to);
        return numbers[place];
    }

    private static long middle(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
