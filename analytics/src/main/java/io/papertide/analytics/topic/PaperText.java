package io.papertide.analytics.topic;

import io.papertide.analytics.text.Characters;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The title and the summary of a paper, ready for matching; English ones where there are, else Korean ones. */
final class PaperText {
    private static final int SHORTEST_OPENING = 8;
    private static final int LONGEST_OPENING = 40;

    private final String title;
    private final String summary;
    private final MatchText titleText;
    private final MatchText summaryText;
    private final int[] wordsBefore;
    private final int opening;

    private @Nullable List<String> shape;

    private PaperText(String title, String summary) {
        this(title, MatchText.of(title), summary, wordsBefore(summary));
    }

    private PaperText(String title, MatchText titleText, String summary, int[] wordsBefore) {
        this.title = title;
        this.summary = summary;
        this.titleText = titleText;
        summaryText = MatchText.of(summary);
        this.wordsBefore = wordsBefore;
        opening = Math.max(SHORTEST_OPENING, Math.min(LONGEST_OPENING, wordsBefore(endOfSentence())));
    }

    /**
     * Makes a paper's text ready.
     *
     * @param words how many words of the summary to read at most
     */
    static PaperText of(Paper paper, int words) {
        String summary = paper.summary().preferring(Language.ENGLISH);
        return new PaperText(paper.title().preferring(Language.ENGLISH), begin(summary, words));
    }

    /** Returns the same with so many words of the summary at most; this one if it has no more. */
    PaperText lead(int words) {
        String begin = begin(summary, words);
        if (begin.length() == summary.length()) {
            return this;
        }
        PaperText lead = new PaperText(title, titleText, begin, Arrays.copyOf(wordsBefore, begin.length() + 1));
        if (begin.length() >= TextShape.LOOKED_AT) {
            lead.shape = shape();
        }
        return lead;
    }

    static PaperText ofTitle(String title) {
        return new PaperText(title, "");
    }

    private static String begin(String text, int words) {
        if (words == Integer.MAX_VALUE) {
            return text;
        }
        int ended = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length() && ended < words; i++) {
            boolean space = Characters.isWhitespace(text.charAt(i));
            ended += space && inWord ? 1 : 0;
            if (ended == words) {
                return text.substring(0, i + 1);
            }
            inWord = !space && (inWord || Characters.isLetterOrDigit(text.charAt(i)));
        }
        return words == 0 ? "" : text;
    }

    /** Counts what stands between white space and holds a letter or a digit, so that a bullet is no word. */
    private static int[] wordsBefore(String text) {
        int[] before = new int[text.length() + 1];
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Characters.isWhitespace(text.charAt(i));
            before[i + 1] = before[i] + (space && inWord ? 1 : 0);
            inWord = !space && (inWord || Characters.isLetterOrDigit(text.charAt(i)));
        }
        return before;
    }

    /** Returns the offset at which the first sentence ends, or a bullet begins. */
    private int endOfSentence() {
        for (int i = 0; i < summary.length(); i++) {
            char c = summary.charAt(i);
            boolean last = i + 1 == summary.length() || Characters.isWhitespace(summary.charAt(i + 1));
            if (c == '\u25CF' || (c == '.' || c == ';') && last) {
                return i;
            }
        }
        return summary.length();
    }

    /** Tells whether there is a Korean syllable, so that English words tell little. */
    boolean isKorean() {
        return titleText.hasHangul() || summaryText.hasHangul();
    }

    /** Returns its shape, see {@link TextShape}. */
    List<String> shape() {
        List<String> found = shape;
        if (found == null) {
            found = TextShape.of(title, summary);
            shape = found;
        }
        return found;
    }

    String title() {
        return title;
    }

    String summary() {
        return summary;
    }

    MatchText titleText() {
        return titleText;
    }

    MatchText summaryText() {
        return summaryText;
    }

    /** Returns how many words of the summary end before an offset. */
    int wordsBefore(int offset) {
        return wordsBefore[Math.min(offset, wordsBefore.length - 1)];
    }

    /** Returns how many words the opening of the summary has: its first sentence, but 8 to 40 words. */
    int opening() {
        return opening;
    }

    /** Returns how many words the title has, about. */
    int titleWords() {
        return wordsBefore(title)[title.length()] + 1;
    }

    /** Returns how many words the summary has, about. */
    int words() {
        return wordsBefore[wordsBefore.length - 1] + 1;
    }
}
