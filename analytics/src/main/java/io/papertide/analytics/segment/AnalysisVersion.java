package io.papertide.analytics.segment;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.text.TextAnalyzer;
import io.papertide.analytics.topic.TopicTagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Names what made an analysis, so that one that was kept is made anew when anything of that changes. */
public final class AnalysisVersion {
    /** To be raised whenever the same texts, catalogue and word lists give other segments; a test says so. */
    static final String REVISION = "3";

    private static final List<String> CATALOGUE = List.of("topics.yaml", "topic-model.tsv");
    private static final List<String> WORDS = List.of(
            "dictionary-ko.txt",
            "generic-ko.txt",
            "lexicon-en.txt",
            "stopwords-en.txt",
            "stopwords-ko.txt",
            "synonyms-en.txt",
            "translations.txt");
    private static final int LENGTH = 16;

    private AnalysisVersion() {}

    /**
     * Returns the name of an analysis with the catalogue, the model and the word lists that come with Papertide. They are only
     * hashed, not read.
     */
    public static String bundled(AnalysisOptions options) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            CATALOGUE.forEach(name -> digest.update(bytes(TopicTagger.class, name)));
            WORDS.forEach(name -> digest.update(bytes(TextAnalyzer.class, name)));
            digest.update(("lead " + options.leadWords()).getBytes(StandardCharsets.UTF_8));
            return REVISION + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }
}
