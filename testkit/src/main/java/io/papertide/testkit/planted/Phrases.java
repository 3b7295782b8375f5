package io.papertide.testkit.planted;

import io.papertide.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What a paper with a subject says of it, from {@code phrases.tsv}: subject, language, place, words. */
final class Phrases {
    /** Where the words stand. */
    enum Place {
        TITLE,
        SENTENCE
    }

    private record Key(String subject, Language language, Place place) {}

    private final Map<Key, List<String>> phrases = new HashMap<>();

    Phrases() {
        for (String line : resource("phrases.tsv")) {
            String[] cells = line.split("\t", -1);
            Language language = cells[1].equals("ko") ? Language.KOREAN : Language.ENGLISH;
            Place place = cells[2].equals("title") ? Place.TITLE : Place.SENTENCE;
            phrases.computeIfAbsent(new Key(cells[0], language, place), key -> new ArrayList<>())
                    .add(cells[3]);
        }
    }

    /** Returns one of the phrases. */
    String pick(String subject, Language language, Place place, SplittableRandom random) {
        List<String> choice = phrases.getOrDefault(new Key(subject, language, place), List.of());
        if (choice.isEmpty()) {
            throw new IllegalArgumentException("no phrase for " + subject + " in " + language + ", " + place);
        }
        return choice.get(random.nextInt(choice.size()));
    }

    /** Returns the lines of a resource beside this class that are neither blank nor a comment. */
    static List<String> resource(String name) {
        try (InputStream in = Phrases.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }
}
