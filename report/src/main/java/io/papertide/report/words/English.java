package io.papertide.report.words;

import java.util.List;
import java.util.Locale;

/** Turns of phrase in English. */
public final class English {
    private static final List<String> COUNTS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** The minus of print. */
    public static final char MINUS = '\u2212';

    private English() {}

    /** Returns a number in words up to twelve, else in figures. */
    public static String count(int number) {
        return number < COUNTS.size() ? COUNTS.get(number) : number(number);
    }

    /** Returns a number in words with a noun in the number that it needs, such as {@code one topic}. */
    public static String count(int number, String singular, String plural) {
        return count(number) + " " + (number == 1 ? singular : plural);
    }

    /** Returns a number with commas between thousands. */
    public static String number(int number) {
        return Decimals.grouped(number);
    }

    /** Returns a number with one digit after the point and its sign, a minus as it is set; what rounds to 0 has none. */
    public static String signed(double number) {
        String digits = Decimals.of(Math.abs(number), 1);
        return digits.equals("0.0") ? digits : (number < 0 ? MINUS : '+') + digits;
    }

    /** Returns the text with a capital first letter. */
    public static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Returns the text with a small first letter, unless it begins with a short form. */
    public static String small(String text) {
        boolean shortForm = text.length() > 1 && !Character.isLowerCase(text.charAt(1)) && text.charAt(1) != ' ';
        return shortForm || text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /**
     * Returns {@code a}, {@code a and b} or {@code a, b and c}. Where an item has a comma of its own, or an "and" that is not
     * followed by a remark in brackets, stronger marks keep the items apart.
     */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        boolean commas = items.stream().anyMatch(item -> item.contains(","));
        boolean ands = items.stream().anyMatch(item -> item.contains(" and ") && !item.endsWith(")"));
        List<String> first = items.subList(0, items.size() - 1);
        String last = items.get(items.size() - 1);
        if (items.size() == 2) {
            return first.get(0) + (commas || ands ? ", and " : " and ") + last;
        }
        return commas
                ? String.join("; ", first) + "; and " + last
                : String.join(", ", first) + (ands ? ", and " : " and ") + last;
    }
}
