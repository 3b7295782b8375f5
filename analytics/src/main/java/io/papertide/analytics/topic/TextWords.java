package io.papertide.analytics.topic;

import io.papertide.analytics.text.Characters;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of an English text and the pairs that stand together, each where it stands first: 1.5 in the title, in the summary the
 * less the further down. A Korean text has none, for it is decided by its cues.
 */
final class TextWords {
    private static final double TITLE = 1.5;
    private static final double LEVEL_WORDS = 20;
    private static final int OPENING_WORDS = 3;
    private static final int NONE = -1;
    private static final WordTable<Boolean> FUNCTION_WORDS = WordTable.of(Stream.of(
                    "the", "a", "an", "of", "to", "and", "in", "for", "on", "with", "that", "is", "are", "this", "by",
                    "as", "from", "it", "its", "be", "can", "which", "at", "or", "we", "our", "their", "these", "than",
                    "using", "use", "used", "via", "into", "how", "also", "such", "while", "more", "both", "has",
                    "have", "each", "other", "between", "not", "but", "s")
            .collect(Collectors.toMap(word -> word, word -> true)));

    private TextWords() {}

    static void read(PaperText text, FeatureSink sink) {
        if (text.isKorean()) {
            return;
        }
        read(text.titleText(), place -> TITLE, sink);
        MatchText summary = text.summaryText();
        read(summary, place -> weight(text.wordsBefore(summary.offset(place))), sink);
        StringBuilder opening = new StringBuilder(FeatureGroup.OPENS.prefix());
        int end = 0;
        for (int i = 0; i < OPENING_WORDS && end < summary.length(); i++) {
            int start = i == 0 ? 0 : end + 1;
            end = summary.nextWordEnd(start + 1);
            if (end < 0) {
                return;
            }
            opening.append(i == 0 ? "" : " ").append(summary.text(start, end));
            sink.add(opening.toString(), 1);
        }
    }

    private static double weight(int word) {
        return 1 / (1 + Math.max(0, word - LEVEL_WORDS) / LEVEL_WORDS);
    }

    private static void read(MatchText text, Places places, FeatureSink sink) {
        int before = NONE;
        boolean beforeTells = false;
        int end = 0;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = text.nextWordEnd(start + 1);
            if (end < 0) {
                return;
            }
            boolean joined = start > 0 && text.charAt(start - 1) == ' ';
            if (!Characters.isLetter(text.charAt(start))) {
                before = NONE;
                continue;
            }
            boolean tells = FUNCTION_WORDS.get(text, start, end) == null;
            double weight = places.weight(start);
            if (tells) {
                sink.add(text, start, end, weight);
            }
            if (joined && before != NONE && (tells || beforeTells)) {
                sink.add(text, before, end, weight);
            }
            before = start;
            beforeTells = tells;
        }
    }

    private interface Places {
        double weight(int place);
    }
}
