package io.papertide.analytics.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * One way to write a cue, ready for matching.
 *
 * @param text the form as {@link MatchText} makes it
 * @param open whether its last word may go on: it was written with a star
 * @param capitals the places that stand in a word written wholly in capitals, where a text needs capitals too
 */
record CueForm(String text, boolean open, BitSet capitals) {
    /** A Korean form of so many syllables is found inside longer words too. */
    private static final int LONG_KOREAN = 3;

    /** Returns the forms that a curator means by one: a hyphen also means nothing, {@code fine-tuning} or finetuning. */
    static List<CueForm> parse(String written) {
        boolean open = written.endsWith("*");
        String form = open ? written.substring(0, written.length() - 1) : written;
        List<CueForm> forms = new ArrayList<>();
        forms.add(form(form, open));
        if (form.indexOf('-') > 0) {
            CueForm joined = form(form.replace("-", ""), open);
            if (!joined.text.equals(forms.get(0).text)) {
                forms.add(joined);
            }
        }
        return forms;
    }

    private static CueForm form(String form, boolean open) {
        MatchText text = open ? MatchText.open(form) : MatchText.of(form);
        StringBuilder chars = new StringBuilder();
        BitSet capitals = new BitSet();
        for (int start = 0; start < text.length(); start++) {
            chars.append(text.charAt(start));
            if (text.startsWord(start) && isAcronym(text, start)) {
                capitals.set(start, text.nextWordEnd(start + 1));
            }
        }
        return new CueForm(chars.toString(), open, capitals);
    }

    private static boolean isAcronym(MatchText text, int start) {
        int end = text.nextWordEnd(start + 1);
        for (int i = start; i < end; i++) {
            if (!text.isCapital(i)) {
                return false;
            }
        }
        return end - start > 1;
    }

    /** Tells whether the form, found between two places of a text, may count there. */
    boolean fits(MatchText found, int start, int end) {
        if (!found.startsWord(start) && syllables() < LONG_KOREAN) {
            return false;
        }
        boolean korean = MatchText.isHangul(text.charAt(text.length() - 1));
        if (!open && !korean && !found.endsWord(end)) {
            return false;
        }
        for (int i = capitals.nextSetBit(0); i >= 0; i = capitals.nextSetBit(i + 1)) {
            if (!found.isCapital(start + i)) {
                return false;
            }
        }
        return true;
    }

    private int syllables() {
        int syllables = 0;
        for (int i = 0; i < text.length(); i++) {
            syllables += MatchText.isHangul(text.charAt(i)) ? 1 : 0;
        }
        return syllables;
    }
}
