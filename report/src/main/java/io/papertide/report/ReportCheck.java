package io.papertide.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.model.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares a written report with a corpus: which files were altered since they were written, and which figures the corpus no
 * longer gives.
 *
 * <p>The figures are those of {@code data/}, which are counted anew. Pictures are known by their hashes alone, because another
 * Java draws other bytes.
 */
public final class ReportCheck {
    private static final int MOST_OF_A_FILE = 10;

    private final Path folder;
    private final List<String> faults = new ArrayList<>();

    private ReportCheck(Path folder) {
        this.folder = folder;
    }

    /** Returns what is wrong with the report in a folder, a line each; empty if it is as the corpus gives it. */
    public static List<String> of(Path folder, CorpusAnalysis analysis, Corpus corpus, ReportOptions current) {
        ReportCheck check = new ReportCheck(folder);
        Optional<Manifest> manifest =
                check.read(Manifest.FILE).flatMap(bytes -> Manifest.parse(new String(bytes, StandardCharsets.UTF_8)));
        if (manifest.isEmpty()) {
            return List.of(folder.resolve(Manifest.FILE) + ": missing or not the manifest of a report");
        }
        check.files(manifest.get());
        check.figures(manifest.get(), analysis, corpus, current);
        return List.copyOf(check.faults);
    }

    private void files(Manifest manifest) {
        manifest.hashes().forEach((name, hash) -> {
            Optional<byte[]> bytes = read(name);
            if (bytes.isEmpty()) {
                faults.add(name + ": missing");
            } else if (!Manifest.hash(bytes.get()).equals(hash)) {
                faults.add(name + ": altered since it was written");
            }
        });
    }

    private void figures(Manifest manifest, CorpusAnalysis analysis, Corpus corpus, ReportOptions current) {
        TrendReport report = TrendReport.of(analysis, corpus, options(manifest, current));
        if (!manifest.fingerprint().equals(report.fingerprint())) {
            faults.add("the report is of the corpus " + manifest.fingerprint() + ", the archive holds "
                    + report.fingerprint());
        }
        if (!manifest.catalogue().equals(current.catalogue())) {
            faults.add("the report was made with the catalogue " + manifest.catalogue() + ", this program has "
                    + current.catalogue());
        }
        Map<String, byte[]> fresh = report.texts();
        boolean same = true;
        for (Map.Entry<String, byte[]> file : fresh.entrySet()) {
            if (file.getKey().endsWith(".json")) {
                same &= figures(file.getKey(), file.getValue());
            }
        }
        boolean words = manifest.programVersion().equals(current.programVersion())
                && !Manifest.hash(fresh.get("report.md"))
                        .equals(manifest.hashes().get("report.md"));
        if (same && words) {
            faults.add("report.md: its words or figures are no longer what the archive gives");
        }
    }

    private static ReportOptions options(Manifest manifest, ReportOptions current) {
        return new ReportOptions(
                manifest.period(),
                manifest.languages(),
                manifest.programVersion(),
                manifest.catalogue(),
                current.quality());
    }

    private boolean figures(String name, byte[] fresh) {
        Optional<byte[]> written = read(name);
        if (written.isEmpty()) {
            return false;
        }
        List<String> changes = new ArrayList<>();
        try {
            ObjectMapper mapper = new ObjectMapper();
            compare(
                    mapper.readTree(new String(written.get(), StandardCharsets.UTF_8)),
                    mapper.readTree(new String(fresh, StandardCharsets.UTF_8)),
                    changes);
        } catch (JsonProcessingException e) {
            changes.add("cannot be read as JSON");
        }
        changes.stream().limit(MOST_OF_A_FILE).forEach(change -> faults.add(name + ": " + change));
        if (changes.size() > MOST_OF_A_FILE) {
            faults.add(name + ": and " + (changes.size() - MOST_OF_A_FILE) + " more figures");
        }
        return changes.isEmpty();
    }

    /** Compares two tables row by row; the first field of a row is its name. */
    private static void compare(JsonNode written, JsonNode fresh, List<String> changes) {
        if (written.size() != fresh.size()) {
            changes.add(written.size() + " rows, now " + fresh.size());
        }
        for (int i = 0; i < Math.min(written.size(), fresh.size()); i++) {
            JsonNode row = fresh.get(i);
            Iterator<String> fields = row.fieldNames();
            String title = fields.hasNext() ? row.get(fields.next()).asText() : "";
            for (Map.Entry<String, JsonNode> field : row.properties()) {
                JsonNode before = written.get(i).path(field.getKey());
                if (!before.equals(field.getValue())) {
                    changes.add(title + ", " + field.getKey()
                            + (field.getValue().isContainerNode()
                                    ? ": other papers"
                                    : ": the report says " + before.asText() + ", the archive gives "
                                            + field.getValue().asText()));
                }
            }
        }
    }

    private Optional<byte[]> read(String name) {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new ReportException(file + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }
}
