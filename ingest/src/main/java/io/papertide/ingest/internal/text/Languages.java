package io.papertide.ingest.internal.text;

import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the language of a text by its script. */
public final class Languages {
    /** Korean prose keeps Latin names, so a tenth of the letters is enough to call it Korean. */
    private static final int HANGUL_PART = 10;

    /** No character before this one is Hangul, and none beyond the basic plane; to look up the script of each takes long. */
    private static final int FIRST_HANGUL = 0x1100;

    private Languages() {}

    /** Returns Korean if at least a tenth of the letters are Hangul, else English. */
    public static Language of(String text) {
        if (!hasHangul(text)) {
            return Language.ENGLISH;
        }
        long letters = text.codePoints().filter(Character::isLetter).count();
        long hangul = text.codePoints().filter(Languages::isHangul).count();
        return hangul * HANGUL_PART >= letters ? Language.KOREAN : Language.ENGLISH;
    }

    /** Tells whether a text has any Hangul. */
    public static boolean hasHangul(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHangul(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Sorts paragraphs by language and joins those of one language by a line end. */
    public static BilingualText join(List<String> paragraphs) {
        List<String> english = new ArrayList<>();
        List<String> korean = new ArrayList<>();
        for (String paragraph : paragraphs) {
            (of(paragraph) == Language.KOREAN ? korean : english).add(paragraph.strip());
        }
        return new BilingualText(String.join("\n", english), String.join("\n", korean));
    }

    /**
     * Splits a title such as {@code 사고하는 LLM / Thinking LLMs} at the first slash or bar that has Hangul before it and none
     * after it, or the other way round; a title without such a mark belongs to one language as a whole.
     */
    public static BilingualText title(String text) {
        Optional<BilingualText> englishFirst = Optional.empty();
        for (int i = 1; i + 1 < text.length(); i++) {
            if (isDivider(text, i)) {
                String before = text.substring(0, i);
                String after = text.substring(i + 1);
                if (hasHangul(before) && !hasHangul(after) && hasLetter(after)) {
                    return new BilingualText(after, before);
                }
                if (englishFirst.isEmpty() && !hasHangul(before) && hasLetter(before) && of(after) == Language.KOREAN) {
                    englishFirst = Optional.of(new BilingualText(before, after));
                }
            }
        }
        return englishFirst.orElseGet(() -> BilingualText.of(of(text), text));
    }

    private static boolean isDivider(String text, int i) {
        char c = text.charAt(i);
        boolean spaced = Character.isWhitespace(text.charAt(i - 1)) && Character.isWhitespace(text.charAt(i + 1));
        return c == '\uFF0F' || c == '\uFF5C' || spaced && (c == '/' || c == '|');
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isHangul(int c) {
        return c >= FIRST_HANGUL && Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }
}
