package io.papertide.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.AnalysisOptions;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.Period;
import io.papertide.report.section.ReportData;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a report was made of, and the hash of each of its files.
 *
 * @param programVersion the version of the program
 * @param catalogue names the topics and word lists
 * @param period the period asked for
 * @param languages the languages, the first one shown first
 * @param fingerprint of the corpus
 * @param hashes the SHA-256 of each file by its name, in hexadecimal digits
 * @param options the options of the analysis, for readers
 */
record Manifest(
        String programVersion,
        String catalogue,
        Period period,
        List<Language> languages,
        String fingerprint,
        Map<String, String> hashes,
        AnalysisOptions options) {
    /** The name of the file. */
    static final String FILE = "manifest.json";

    Manifest {
        languages = List.copyOf(languages);
        hashes = Collections.unmodifiableMap(new TreeMap<>(hashes));
    }

    static Manifest of(ReportData data, ReportOptions options, Map<String, byte[]> files) {
        Map<String, String> hashes = files.entrySet().parallelStream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> hash(file.getValue())));
        return new Manifest(
                options.programVersion(),
                options.catalogue(),
                options.period(),
                options.languages(),
                data.book().fingerprint(),
                hashes,
                data.options());
    }

    /** Reads a manifest; empty if the text is none. */
    static Optional<Manifest> parse(String json) {
        try {
            JsonNode root = new ObjectMapper().readTree(json);
            JsonNode wanted = root.path("options");
            Optional<IsoWeek> first = IsoWeek.parse(wanted.path("first").asText());
            Optional<IsoWeek> last = IsoWeek.parse(wanted.path("last").asText());
            List<Language> languages = new ArrayList<>();
            wanted.path("languages")
                    .forEach(code -> Language.parse(code.asText()).ifPresent(languages::add));
            Map<String, String> hashes = new TreeMap<>();
            root.path("files")
                    .properties()
                    .forEach(file -> hashes.put(file.getKey(), file.getValue().asText()));
            if (first.isEmpty() || last.isEmpty() || first.get().compareTo(last.get()) > 0 || languages.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Manifest(
                    root.path("version").asText(),
                    root.path("catalogue").asText(),
                    new Period(wanted.path("period").asText(), first.get(), last.get()),
                    languages,
                    root.path("corpus").asText(),
                    hashes,
                    AnalysisOptions.DEFAULT));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Returns the text of the file. */
    String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("program", "papertide");
        root.put("version", programVersion);
        root.put("catalogue", catalogue);
        root.put("corpus", fingerprint);
        ObjectNode wanted = root.putObject("options");
        wanted.put("period", period.label());
        wanted.put("first", period.first().toString());
        wanted.put("last", period.last().toString());
        languages.forEach(language -> wanted.withArray("languages").add(language.code()));
        wanted.put("leadWords", options.leadWords());
        wanted.put("alpha", options.rule().alpha());
        wanted.put("minimumSupport", options.rule().minimumSupport());
        wanted.put("differenceThatMatters", options.rule().differenceThatMatters());
        ObjectNode files = root.putObject("files");
        hashes.forEach(files::put);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try {
            return new ObjectMapper()
                            .writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(indenter)
                                    .withArrayIndenter(indenter))
                            .writeValueAsString(root)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory can always be written", e);
        }
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
