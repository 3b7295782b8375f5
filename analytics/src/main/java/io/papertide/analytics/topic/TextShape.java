package io.papertide.analytics.topic;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The shape of a title and of the first words of a summary, which often says what kind of work it is. */
final class TextShape {
    private static final int FIRST_CHARACTERS = 60;
    private static final int SENTENCE_CHARACTERS = 90;
    private static final int SIZE_CHARACTERS = 200;
    private static final int SHORT_TITLE = 2;
    private static final int VERSION_TITLE = 3;

    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final Pattern QUESTION =
            Pattern.compile("(Are|Can|Do|Does|How|Is|Why|What|When|Were|Will|Should)\\b.*|.*\\?");
    private static final Pattern BENCH = Pattern.compile("Bench|Eval|Arena");
    private static final Pattern SIZE = Pattern.compile("\\d(\\.\\d+)?[BT]\\b|billion[- ]param");
    private static final Map<String, Pattern> OPENINGS = openings();

    private TextShape() {}

    private static Map<String, Pattern> openings() {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        patterns.put(
                "releases",
                Pattern.compile("\\b(releases?|released|launch(es)?|unveils?|open-sources?|introduces?)\\b"));
        patterns.put(
                "studies", Pattern.compile("\\b(evaluat|measur|investigat|stud(y|ies)|assess|audit|analy[sz]e|test)"));
        return patterns;
    }

    static void read(PaperText text, FeatureSink sink) {
        String title = text.title().strip();
        int words = WORDS.split(title).length;
        boolean number = title.chars().anyMatch(Character::isDigit);
        addIf(words <= VERSION_TITLE && number, "version", sink);
        addIf(words <= SHORT_TITLE && !number, "short", sink);
        addIf(QUESTION.matcher(title).matches(), "question", sink);
        addIf(BENCH.matcher(title).find(), "bench", sink);
        String summary = text.summary();
        String first = begin(summary, FIRST_CHARACTERS).toLowerCase(Locale.ROOT);
        OPENINGS.forEach((name, pattern) -> addIf(pattern.matcher(first).find(), name, sink));
        addIf(SIZE.matcher(begin(summary, SIZE_CHARACTERS)).find(), "size", sink);
        String sentence = begin(summary, SENTENCE_CHARACTERS).toLowerCase(Locale.ROOT);
        addIf(sentence.contains("benchmark"), "benchmark", sink);
        addIf(sentence.contains("dataset") || sentence.contains("corpus"), "dataset", sink);
    }

    private static String begin(String text, int characters) {
        return text.substring(0, Math.min(text.length(), characters));
    }

    private static void addIf(boolean so, String name, FeatureSink sink) {
        if (so) {
            sink.add(FeatureGroup.SHAPE.prefix() + name, 1);
        }
    }
}
