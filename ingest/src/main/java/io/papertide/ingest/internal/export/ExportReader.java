package io.papertide.ingest.internal.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertide.ingest.IngestException;
import io.papertide.ingest.OriginalSource;
import io.papertide.ingest.internal.EntryBuilder;
import io.papertide.ingest.internal.Warnings;
import io.papertide.model.BilingualText;
import io.papertide.model.Correction;
import io.papertide.model.Entry;
import io.papertide.model.IngestWarning;
import io.papertide.model.IsoWeek;
import io.papertide.model.Issue;
import io.papertide.model.LinkKind;
import io.papertide.model.SeriesId;
import io.papertide.model.Supplement;
import io.papertide.model.WeekSpan;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the parts of an export; what another hand has damaged is left out with a warning. */
final class ExportReader {
    private static final int HASH_DIGITS = 64;
    private static final int LONGEST_SPAN = 366;

    private final Warnings warnings = new Warnings();
    private int entriesSeen;

    List<IngestWarning> warnings() {
        return warnings.sorted();
    }

    int entriesSeen() {
        return entriesSeen;
    }

    OriginalSource source(JsonNode node) {
        String name = node.path("name").asText("");
        String hash = node.path("hash").asText("");
        if (name.isBlank() || hash.length() != HASH_DIGITS) {
            throw new IngestException("a source of the export has no name or hash; export the archive again");
        }
        List<Issue> issues = new ArrayList<>();
        node.path("issues").forEach(issue -> issue(issue).ifPresent(issues::add));
        List<Supplement> supplements = new ArrayList<>();
        node.path("supplements").forEach(row -> supplement(row).ifPresent(supplements::add));
        List<IngestWarning> own = new ArrayList<>();
        node.path("warnings")
                .forEach(warning -> own.add(new IngestWarning(
                        line(warning),
                        warning.path("code").asText("unknown"),
                        warning.path("text").asText(""))));
        return new OriginalSource(
                name,
                node.path("format").asText("unknown"),
                hash,
                instant(node.path("asOf")),
                issues,
                supplements,
                own);
    }

    /** Reads what curators said; what cannot be read is left out with a warning. */
    List<Correction> corrections(JsonNode nodes) {
        List<Correction> corrections = new ArrayList<>();
        for (JsonNode node : nodes) {
            try {
                corrections.add(new Correction(
                        Correction.Kind.valueOf(node.path("kind").asText().toUpperCase(Locale.ROOT)),
                        anchor(node.path("first")),
                        anchor(node.path("second"))));
            } catch (IllegalArgumentException e) {
                warnings.add(1, Warnings.BROKEN_CORRECTION, "a correction that cannot be read was left out");
            }
        }
        return corrections;
    }

    private static Correction.Anchor anchor(JsonNode node) {
        return new Correction.Anchor(
                new SeriesId(node.path("series").asText()),
                IsoWeek.parse(node.path("week").asText())
                        .orElseThrow(() -> new IllegalArgumentException("a correction needs a week")),
                node.path("rank").asInt(),
                node.path("title").asText());
    }

    private static Instant instant(JsonNode node) {
        try {
            return Instant.parse(node.asText());
        } catch (DateTimeException e) {
            throw new IngestException("a source of the export has no date \"asOf\"; export the archive again", e);
        }
    }

    private Optional<Issue> issue(JsonNode node) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode entry : node.path("entries")) {
            entriesSeen++;
            entry(entry, entries).ifPresent(entries::add);
        }
        try {
            return Optional.of(new Issue(
                    new SeriesId(node.path("series").asText()),
                    node.path("title").asText(),
                    span(node),
                    text(node.path("overview")),
                    entries,
                    line(node)));
        } catch (DateTimeException | IllegalArgumentException e) {
            warnings.add(1, Warnings.UNDATED_ISSUE, "an issue without series, days or entries was left out");
            entries.forEach(entry -> drop(entry.rank()));
            return Optional.empty();
        }
    }

    private static WeekSpan span(JsonNode node) {
        LocalDate first = LocalDate.parse(node.path("first").asText());
        LocalDate last = LocalDate.parse(node.path("last").asText());
        if (last.isAfter(first.plusDays(LONGEST_SPAN))) {
            throw new IllegalArgumentException("no issue covers " + first + " to " + last);
        }
        return new WeekSpan(first, last);
    }

    private void drop(int rank) {
        warnings.add(1, Warnings.ENTRY_DROPPED, "entry " + rank + " was left out: its issue cannot be read");
    }

    private Optional<Entry> entry(JsonNode node, List<Entry> before) {
        int rank = node.path("rank").asInt();
        int last = before.isEmpty() ? 0 : before.get(before.size() - 1).rank();
        if (rank <= last) {
            warnings.add(1, Warnings.ENTRY_DROPPED, "entry " + rank + " was left out: its rank is out of order");
            return Optional.empty();
        }
        EntryBuilder entry = new EntryBuilder(rank, line(node), warnings).quiet();
        fill(entry, node);
        return entry.build();
    }

    private Optional<Supplement> supplement(JsonNode node) {
        entriesSeen++;
        EntryBuilder row = new EntryBuilder(1, line(node), warnings).quiet();
        fill(row, node);
        return row.build()
                .map(entry -> new Supplement(
                        entry.title(), entry.summary(), entry.abstractText(), entry.links(), entry.line()));
    }

    private static void fill(EntryBuilder entry, JsonNode node) {
        entry.title(text(node.path("title")));
        entry.summary(text(node.path("summary")));
        entry.abstractText(text(node.path("abstract")));
        for (JsonNode link : node.path("links")) {
            LinkKind kind = LinkKind.parse(link.path("kind").asText()).orElse(LinkKind.OTHER);
            entry.link(kind, link.path("url").asText());
        }
    }

    private static BilingualText text(JsonNode node) {
        return new BilingualText(node.path("en").asText(null), node.path("ko").asText(null));
    }

    private static int line(JsonNode node) {
        return Math.max(1, node.path("line").asInt(1));
    }
}
