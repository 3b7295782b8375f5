package io.papertide.analytics.changepoint;

import io.papertide.analytics.text.Characters;
import io.papertide.model.Entry;
import io.papertide.model.Issue;
import io.papertide.model.Language;

/**
 * How the entries of an issue are written, as sums over them; sums of several issues can be added.
 *
 * <p>Of an entry in two languages the English text is measured, for a translation adds nothing to the house style.
 *
 * @param entries how many there are, 0 or more
 * @param words their words: runs of characters between white space that hold a letter or a digit
 * @param sentences their sentences
 * @param bullets their bullets
 * @param links their links
 */
public record IssueStyle(int entries, long words, long sentences, long bullets, long links) {
    /** No entry. */
    public static final IssueStyle NONE = new IssueStyle(0, 0, 0, 0, 0);

    private static final String BULLETS = "●•▪◦‣";
    private static final String SENTENCE_ENDS = ".!?。";
    private static final char LAST_ASCII = 0x7f;

    /** Measures an issue. */
    public static IssueStyle of(Issue issue) {
        IssueStyle sum = NONE;
        for (Entry entry : issue.entries()) {
            sum = sum.plus(of(entry));
        }
        return sum;
    }

    private static IssueStyle of(Entry entry) {
        String title = entry.title().preferring(Language.ENGLISH);
        String summary = entry.summary().isEmpty() ? "" : entry.summary().preferring(Language.ENGLISH);
        return new IssueStyle(
                1,
                words(title) + words(summary),
                sentences(summary),
                bullets(summary),
                entry.links().size());
    }

    private static long bullets(String text) {
        long bullets = 0;
        for (int i = 0; i < text.length(); i++) {
            bullets += text.charAt(i) > LAST_ASCII && BULLETS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return bullets;
    }

    private static long words(String text) {
        long words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isWhitespace(c)) {
                counted = false;
            } else if (!counted && Characters.isLetterOrDigit(c)) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    /** A sentence ends at a full stop before white space, at a bullet, at the end of a line and at the end of the text. */
    private static long sentences(String text) {
        long sentences = 0;
        boolean letters = false;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Characters.isLetter(text.charAt(i))) {
                letters = true;
            } else if (letters && isEnd(text, i)) {
                sentences++;
                letters = false;
            }
        }
        return sentences;
    }

    private static boolean isEnd(String text, int i) {
        if (i == text.length() || text.charAt(i) == '\n' || BULLETS.indexOf(text.charAt(i)) >= 0) {
            return true;
        }
        boolean atWordEnd = i + 1 == text.length() || Characters.isWhitespace(text.charAt(i + 1));
        return SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0 && atWordEnd;
    }

    /** Returns the sums of both. */
    public IssueStyle plus(IssueStyle other) {
        return new IssueStyle(
                entries + other.entries,
                words + other.words,
                sentences + other.sentences,
                bullets + other.bullets,
                links + other.links);
    }

    /** Returns the mean of a measure over the entries; 0 without entries. */
    public double mean(StyleMeasure measure) {
        long sum = switch (measure) {
            case WORDS -> words;
            case SENTENCES -> sentences;
            case BULLETS -> bullets;
            case LINKS -> links;
        };
        return entries == 0 ? 0 : (double) sum / entries;
    }
}
