package io.papertide.model;

import java.util.Locale;
import java.util.Optional;

/** A language that digests are written in. */
public enum Language {
    /** English. */
    ENGLISH("en"),
    /** Korean. */
    KOREAN("ko");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Returns the two-letter code of ISO 639-1, such as {@code en}. */
    public String code() {
        return code;
    }

    /** Returns the language of a two-letter code in any case, or empty if it is none of ours. */
    public static Optional<Language> parse(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        for (Language language : values()) {
            if (language.code.equals(lower)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
