package io.papertide.analytics;

import java.util.Locale;

/** What the full text says of a change that the lead decides on. */
public enum LensAgreement {
    /** Both changed significantly and the same way, or neither did. */
    AGREE("seen alike in the first words and the full text"),
    /** Only the lead changed significantly. */
    LEAD_ONLY("seen only in the first words"),
    /** Only the full text changed significantly, as it does when entries grow longer. */
    FULL_ONLY("seen only in the full text"),
    /**
     * The full text changed significantly in the other direction. That is a contradiction whether or not the lead's change is
     * significant; a full text that merely leans the other way contradicts nothing.
     */
    OPPOSED("the full text points the other way");

    /** A quarter, as for a change of house style. */
    private static final double MUCH_LONGER = 1.25;

    private final String words;

    LensAgreement(String words) {
        this.words = words;
    }

    /** Returns the words used in tables and JSON, such as {@code seen only in the full text}. */
    public String words() {
        return words;
    }

    /**
     * Returns the words with their likely reason: where entries of one side are much longer than those of the other, it says so.
     *
     * @param lengthRatio how many times as long the entries of the later side are, over 0
     */
    public String words(double lengthRatio) {
        boolean alike = lengthRatio < MUCH_LONGER && lengthRatio > 1 / MUCH_LONGER;
        if (this == AGREE || alike) {
            return words;
        }
        boolean longer = lengthRatio > 1;
        return String.format(
                Locale.ROOT,
                "%s: entries of the %s period are %.1f times as long",
                words,
                longer ? "second" : "first",
                longer ? lengthRatio : 1 / lengthRatio);
    }

    /**
     * Returns how two lenses agree.
     *
     * @param lead the change in the lead, of which the sign counts
     * @param leadSignificant whether it is significant in its family
     * @param full the change in the full text, of which the sign counts
     * @param fullSignificant whether it is significant in its family
     */
    public static LensAgreement of(double lead, boolean leadSignificant, double full, boolean fullSignificant) {
        if (lead * full < 0 && fullSignificant) {
            return OPPOSED;
        }
        if (leadSignificant == fullSignificant) {
            return AGREE;
        }
        return leadSignificant ? LEAD_ONLY : FULL_ONLY;
    }
}
