package io.papertide.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text in English, Korean, both or neither; a text that is not known is absent, never blank.
 *
 * @param english the English text, or null
 * @param korean the Korean text, or null
 */
public record BilingualText(
        @Nullable String english, @Nullable String korean) {
    /** The text that is known in no language. */
    public static final BilingualText NONE = new BilingualText(null, null);

    /** Trims both texts; a blank one becomes absent. */
    public BilingualText {
        english = trimmed(english);
        korean = trimmed(korean);
    }

    /** Returns a text that is known in English only. */
    public static BilingualText english(String text) {
        return new BilingualText(text, null);
    }

    /** Returns a text that is known in Korean only. */
    public static BilingualText korean(String text) {
        return new BilingualText(null, text);
    }

    /** Returns a text that is known in one language. */
    public static BilingualText of(Language language, String text) {
        return language == Language.ENGLISH ? english(text) : korean(text);
    }

    /** Returns the text in a language, or empty if it is not known. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(language == Language.ENGLISH ? english : korean);
    }

    /** Returns the text in the preferred language, else in the other one, else the empty string. */
    public String preferring(Language language) {
        Language other = language == Language.ENGLISH ? Language.KOREAN : Language.ENGLISH;
        return in(language).or(() -> in(other)).orElse("");
    }

    /** Returns this text with each missing language taken from another one. */
    public BilingualText or(BilingualText other) {
        return new BilingualText(english != null ? english : other.english, korean != null ? korean : other.korean);
    }

    /** Tells whether the text is known in no language. */
    public boolean isEmpty() {
        return english == null && korean == null;
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
