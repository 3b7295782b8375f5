package io.papertide.ingest.internal.text;

import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import java.util.ArrayList;
import java.util.List;

/** Tells the language of a text by its script. */
public final class Languages {
    /** Korean prose keeps Latin names, so a tenth of the letters is enough to call it Korean. */
    private static final int HANGUL_PART = 10;

    private Languages() {}

    /** Returns Korean if at least a tenth of the letters are Hangul, else English. */
    public static Language of(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long hangul = text.codePoints().filter(Languages::isHangul).count();
        return hangul > 0 && hangul * HANGUL_PART >= letters ? Language.KOREAN : Language.ENGLISH;
    }

    /** Tells whether a text has any Hangul. */
    public static boolean hasHangul(String text) {
        return text.codePoints().anyMatch(Languages::isHangul);
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
     * Splits a title such as {@code 사고하는 LLM / Thinking LLMs} at the first slash that has Hangul before it and none
     * after it; a title without such a slash belongs to one language as a whole.
     */
    public static BilingualText title(String text) {
        for (int slash = text.indexOf(" / "); slash >= 0; slash = text.indexOf(" / ", slash + 1)) {
            String before = text.substring(0, slash);
            String after = text.substring(slash + 3);
            if (hasHangul(before) && !hasHangul(after) && !after.isBlank()) {
                return new BilingualText(after, before);
            }
        }
        return BilingualText.of(of(text), text);
    }

    private static boolean isHangul(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }
}
