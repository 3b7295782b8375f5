package io.papertide.cli.workflow;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.trend.WeekShare;
import java.util.List;
import java.util.Locale;

/** Numbers as people read them, the same in every locale. */
public final class Figures {
    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final int SPARKLINE = 26;

    private Figures() {}

    /** Returns a share as {@code 12.3 %}. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** Returns the interval of a share as {@code 9.9-15.2 %}. */
    public static String interval(ShareEstimate share) {
        return String.format(Locale.ROOT, "%.1f-%.1f %%", 100 * share.low(), 100 * share.high());
    }

    /** Returns a number of things with their name, such as {@code 1 week} and {@code 2 weeks}. */
    public static String count(int number, String name) {
        return number + " " + name + (number == 1 ? "" : "s");
    }

    /** Returns a difference of shares in points with its sign, as {@code +3.2}. */
    public static String points(double difference) {
        return String.format(Locale.ROOT, "%+.1f", 100 * difference);
    }

    /** Returns a p or q value: three digits, and {@code <.001} under that. */
    public static String probability(double p) {
        return p < 0.001 ? "<.001" : String.format(Locale.ROOT, "%.3f", p);
    }

    /** Returns a number with two digits after the point and its sign. */
    public static String signed(double value) {
        return String.format(Locale.ROOT, "%+.2f", value);
    }

    /**
     * Returns the weekly shares as a line of bars, scaled to their maximum; neighbouring weeks share a bar where there are
     * more than 26, and a run of weeks without an issue is a space.
     */
    public static String sparkline(List<WeekShare> weeks) {
        int bars = Math.min(SPARKLINE, weeks.size());
        double[] shares = new double[bars];
        double max = 0;
        for (int i = 0; i < bars; i++) {
            List<WeekShare> part = weeks.subList(i * weeks.size() / bars, (i + 1) * weeks.size() / bars);
            int papers = part.stream().mapToInt(WeekShare::papers).sum();
            int total = part.stream().mapToInt(WeekShare::total).sum();
            shares[i] = total == 0 ? -1 : (double) papers / total;
            max = Math.max(max, shares[i]);
        }
        StringBuilder line = new StringBuilder();
        for (double share : shares) {
            int bar = max == 0 ? 0 : (int) Math.round(share / max * (BARS.length() - 1));
            line.append(share < 0 ? ' ' : BARS.charAt(bar));
        }
        return line.toString();
    }
}
