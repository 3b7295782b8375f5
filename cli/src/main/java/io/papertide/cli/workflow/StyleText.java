package io.papertide.cli.workflow;

import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.model.Language;
import java.util.Locale;
import java.util.stream.Collectors;

/** Changes of house style in words. */
public final class StyleText {
    private StyleText() {}

    /** Returns a sentence such as {@code house style of dair-ai: from 2025-W06 on an entry has 188 words (61 before)}. */
    public static String line(StyleBreak found) {
        return "house style of " + found.series() + ": from " + found.week() + " on an entry has "
                + found.changes().stream().map(StyleText::words).collect(Collectors.joining(", "));
    }

    /** Returns the same in a language; in Korean the length of an entry alone, which is what comparisons suffer from. */
    public static String line(StyleBreak found, Language language) {
        return language == Language.ENGLISH
                ? line(found)
                : String.format(
                        Locale.ROOT,
                        "%s 문체 변화: %s부터 항목당 평균 %.0f단어 (이전 %.0f단어)",
                        found.series(),
                        found.week(),
                        found.wordsAfter(),
                        found.wordsBefore());
    }

    private static String words(StyleBreak.Change change) {
        return switch (change.measure()) {
            case WORDS -> String.format(Locale.ROOT, "%.0f words (%.0f before)", change.after(), change.before());
            case SENTENCES, BULLETS, LINKS ->
                String.format(
                        Locale.ROOT,
                        "%.1f %s (%.1f before)",
                        change.after(),
                        change.measure().id(),
                        change.before());
        };
    }
}
