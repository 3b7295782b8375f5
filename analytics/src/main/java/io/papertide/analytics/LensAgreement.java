package io.papertide.analytics;

/** What the full text says of a change that the lead decides on. */
public enum LensAgreement {
    /** Both changed significantly and the same way, or neither did. */
    AGREE("seen alike in the first words and the full text"),
    /** Only the lead changed significantly; the full text does not point the other way. */
    LEAD_ONLY("seen only in the first words"),
    /** Only the full text changed significantly, as it does when entries grow longer. */
    FULL_ONLY("seen only in the full text"),
    /** They point in opposite directions, and at least one of them significantly; no verdict but an undecided one is given. */
    OPPOSED("the full text points the other way");

    private final String words;

    LensAgreement(String words) {
        this.words = words;
    }

    /** Returns the words used in tables and JSON, such as {@code seen only in the full text}. */
    public String words() {
        return words;
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
        if (lead * full < 0 && (leadSignificant || fullSignificant)) {
            return OPPOSED;
        }
        if (leadSignificant == fullSignificant) {
            return AGREE;
        }
        return leadSignificant ? LEAD_ONLY : FULL_ONLY;
    }
}
