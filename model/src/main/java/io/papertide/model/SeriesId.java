package io.papertide.model;

import java.util.regex.Pattern;

/**
 * The name of a publication, such as {@code dair-ai}.
 *
 * @param value lower-case letters, digits and hyphens, at most 40
 */
public record SeriesId(String value) implements Comparable<SeriesId> {
    // Before the constants, whose constructors need it.
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** DAIR.AI, "Top ML/AI Papers of the Week". */
    public static final SeriesId DAIR_AI = new SeriesId("dair-ai");
    /** The Korean-English re-posts of the Korean PyTorch community. */
    public static final SeriesId PYTORCHKR = new SeriesId("pytorchkr");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has other characters or is too long
     */
    public SeriesId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a series is named by lower-case letters, digits and hyphens (at most 40): " + value);
        }
    }

    @Override
    public int compareTo(SeriesId other) {
        return value.compareTo(other.value);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return value;
    }
}
