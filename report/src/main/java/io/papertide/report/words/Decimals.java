package io.papertide.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as {@link String#format} writes them in the root locale, which takes twenty times as long; a report has thousands. */
public final class Decimals {
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000};
    /** Below it, a number times a power of ten is known to a millionth. */
    private static final double EXACT = 1e9;

    private static final double NEARLY_HALF = 1e-6;
    private static final int THOUSAND = 1_000;

    private Decimals() {}

    /**
     * Returns a number with so many digits after the point, half rounded up; as {@code %.1f} does for one digit.
     *
     * @param number any; {@code NaN} and {@code Infinity} are written so
     * @param digits 0..4
     */
    public static String of(double number, int digits) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        double scaled = Math.abs(number) * POWERS[digits];
        long rounded = (long) (scaled + 0.5);
        if (scaled >= EXACT || Math.abs(scaled - Math.floor(scaled) - 0.5) < NEARLY_HALF) {
            // What its shortest digits say counts, not the number that they stand for.
            BigDecimal exact = BigDecimal.valueOf(Math.abs(number)).setScale(digits, RoundingMode.HALF_UP);
            return sign(number) + exact.toPlainString();
        }
        return sign(number) + fraction(rounded, digits);
    }

    private static String sign(double number) {
        return number < 0 || 1 / number < 0 ? "-" : "";
    }

    private static String fraction(long rounded, int digits) {
        String whole = Long.toString(rounded / POWERS[digits]);
        if (digits == 0) {
            return whole;
        }
        // The leading 1 keeps the zeros behind it.
        return whole + "."
                + Long.toString(POWERS[digits] + rounded % POWERS[digits]).substring(1);
    }

    /** Returns a number with commas between thousands. */
    public static String grouped(int number) {
        long rest = Math.abs((long) number);
        StringBuilder text = new StringBuilder();
        for (; rest >= THOUSAND; rest /= THOUSAND) {
            text.insert(0, Long.toString(THOUSAND + rest % THOUSAND).substring(1))
                    .insert(0, ',');
        }
        return text.insert(0, rest).insert(0, number < 0 ? "-" : "").toString();
    }
}
