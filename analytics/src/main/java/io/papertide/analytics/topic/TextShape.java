package io.papertide.analytics.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The shape of a title and of the first words of a summary, which often says what kind of work it is. */
final class TextShape {
    /** No more characters of a summary are looked at. */
    static final int LOOKED_AT = 200;

    private static final int FIRST_CHARACTERS = 60;
    private static final int SENTENCE_CHARACTERS = 90;
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

    /**
     * Returns what the shape is, by name, in a fixed order.
     *
     * @param summary of which the first {@value #LOOKED_AT} characters count
     */
    static List<String> of(String wholeTitle, String summary) {
        List<String> found = new ArrayList<>();
        String title = wholeTitle.strip();
        int words = WORDS.split(title).length;
        boolean number = title.chars().anyMatch(Character::isDigit);
        addIf(words <= VERSION_TITLE && number, "version", found);
        addIf(words <= SHORT_TITLE && !number, "short", found);
        addIf(QUESTION.matcher(title).matches(), "question", found);
        addIf(BENCH.matcher(title).find(), "bench", found);
        String first = begin(summary, FIRST_CHARACTERS).toLowerCase(Locale.ROOT);
        OPENINGS.forEach((name, pattern) -> addIf(pattern.matcher(first).find(), name, found));
        addIf(SIZE.matcher(begin(summary, LOOKED_AT)).find(), "size", found);
        String sentence = begin(summary, SENTENCE_CHARACTERS).toLowerCase(Locale.ROOT);
        addIf(sentence.contains("benchmark"), "benchmark", found);
        addIf(sentence.contains("dataset") || sentence.contains("corpus"), "dataset", found);
        return found;
    }

    private static String begin(String text, int characters) {
        return text.substring(0, Math.min(text.length(), characters));
    }

    private static void addIf(boolean so, String name, List<String> found) {
        if (so) {
            found.add(name);
        }
    }
}
