package io.papertide.archive.internal;

import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How alike titles are. Only titles in the same language can be compared. */
final class Titles {
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final double NEAR = 0.92;
    private static final double NEARLY_EQUAL = 0.96;
    /** A title shorter than this is too common a word to join two papers. */
    private static final int SHORTEST_KEY = 10;

    private Titles() {}

    /** Returns the titles without marks, spaces and case, as keys by which equal ones meet. */
    static List<String> keys(BilingualText title) {
        return Stream.of(Language.values())
                .flatMap(language -> title.in(language).stream())
                .map(Titles::plain)
                .filter(key -> key.length() >= SHORTEST_KEY)
                .toList();
    }

    private static String plain(String title) {
        StringBuilder plain = new StringBuilder();
        title.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Tells whether two titles are equal but for small slips, or one begins the other; empty if they cannot be compared. */
    static Optional<Boolean> alike(BilingualText a, BilingualText b) {
        for (Language language : Language.values()) {
            Optional<String> first = a.in(language);
            Optional<String> second = b.in(language);
            if (first.isPresent() && second.isPresent()) {
                return Optional.of(alike(plain(first.get()), plain(second.get())));
            }
        }
        return Optional.empty();
    }

    /** Tells whether a title is like this text in any of its languages. */
    static boolean anyAlike(BilingualText title, String text) {
        String other = plain(text);
        return Stream.of(Language.values())
                .flatMap(language -> title.in(language).stream())
                .anyMatch(own -> alike(plain(own), other));
    }

    /** Tells whether two titles in the same language are equal but for small slips. */
    static boolean nearlyEqual(BilingualText a, BilingualText b) {
        return Stream.of(Language.values())
                .filter(language -> a.in(language).isPresent() && b.in(language).isPresent())
                .findFirst()
                .map(language -> SIMILARITY.apply(
                                plain(a.in(language).orElseThrow()),
                                plain(b.in(language).orElseThrow()))
                        >= NEARLY_EQUAL)
                .orElse(false);
    }

    private static boolean alike(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        boolean begins = shorter.length() >= SHORTEST_KEY && longer.startsWith(shorter);
        return begins || SIMILARITY.apply(a, b) >= NEAR;
    }
}
