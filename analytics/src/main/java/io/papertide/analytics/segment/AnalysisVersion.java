package io.papertide.analytics.segment;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.text.TextAnalyzer;
import io.papertide.analytics.topic.TopicTagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;

/** Names what made an analysis, so that one that was kept is made anew when anything of that changes. */
public final class AnalysisVersion {
    /** To be raised whenever the same texts, catalogue and word lists give other segments; a test says so. */
    static final String REVISION = "5";

    private static final List<String> CATALOGUE = List.of("topics.yaml", "topic-model.tsv");
    private static final List<String> WORDS = List.of(
            "dictionary-ko.txt",
            "generic-ko.txt",
            "lexicon-en.txt",
            "stopwords-en.txt",
            "stopwords-ko.txt",
            "synonyms-en.txt",
            "translations.txt");

    private AnalysisVersion() {}

    /**
     * Returns the name of an analysis with the catalogue, the model and the word lists that come with Papertide. They are only
     * summed up, not read: two checksums of 32 bits, which take a thousandth of the time of a cold call.
     */
    public static String bundled(AnalysisOptions options) {
        List<Checksum> sums = List.of(new CRC32(), new Adler32());
        CATALOGUE.forEach(name -> update(sums, bytes(TopicTagger.class, name)));
        WORDS.forEach(name -> update(sums, bytes(TextAnalyzer.class, name)));
        update(sums, ("lead " + options.leadWords()).getBytes(StandardCharsets.UTF_8));
        HexFormat hex = HexFormat.of();
        StringBuilder name = new StringBuilder(REVISION).append('-');
        sums.forEach(sum -> name.append(hex.toHexDigits((int) sum.getValue())));
        return name.toString();
    }

    private static void update(List<Checksum> sums, byte[] bytes) {
        sums.forEach(sum -> sum.update(bytes));
    }

    private static byte[] bytes(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }
}
