package io.papertide.ingest.internal.table;

import io.papertide.ingest.DigestLimits;
import io.papertide.ingest.internal.EntryBuilder;
import io.papertide.ingest.internal.Warnings;
import io.papertide.ingest.internal.text.Languages;
import io.papertide.model.BilingualText;
import io.papertide.model.Entry;
import io.papertide.model.Link;
import io.papertide.model.LinkKind;
import io.papertide.model.Supplement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where a table has what; columns that mean nothing to us are passed over. */
final class TableColumns {
    private static final String TITLE = "title";
    private static final String SUMMARY = "description";
    private static final String ABSTRACT = "abstract";
    private static final String PAPER = "paperurl";
    private static final String TWEET = "tweeturl";
    private static final Map<String, String> ALIASES = Map.of(
            "summary",
            SUMMARY,
            "url",
            PAPER,
            "link",
            PAPER,
            "paper",
            PAPER,
            "paperlink",
            PAPER,
            "tweet",
            TWEET,
            "tweetlink",
            TWEET);

    private final Map<String, Integer> indices;

    private TableColumns(Map<String, Integer> indices) {
        this.indices = indices;
    }

    /** Returns the columns of a heading, or empty if it has no title or no address. */
    static Optional<TableColumns> of(String[] heading) {
        Map<String, Integer> indices = new TreeMap<>();
        for (int i = 0; i < heading.length; i++) {
            String name = heading[i].toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            indices.putIfAbsent(ALIASES.getOrDefault(name, name), i);
        }
        boolean known = indices.containsKey(TITLE) && (indices.containsKey(PAPER) || indices.containsKey(TWEET));
        return known ? Optional.of(new TableColumns(indices)) : Optional.empty();
    }

    /** Returns what a row tells, or empty with a warning if it has no title. */
    Optional<Supplement> supplement(String[] row, int line, Warnings warnings) {
        String title = cell(row, TITLE);
        if (title.isBlank()) {
            warnings.add(line, Warnings.ENTRY_DROPPED, "a row without a title was left out");
            return Optional.empty();
        }
        EntryBuilder entry = new EntryBuilder(1, line, warnings).quiet();
        entry.title(BilingualText.of(Languages.of(title), title));
        entry.summary(text(cell(row, SUMMARY)));
        entry.abstractText(text(cell(row, ABSTRACT)));
        link(entry, LinkKind.PAPER, cell(row, PAPER));
        link(entry, LinkKind.TWEET, cell(row, TWEET));
        return entry.build().map(TableColumns::supplement);
    }

    private static Supplement supplement(Entry entry) {
        List<Link> links = entry.links();
        return new Supplement(entry.title(), entry.summary(), entry.abstractText(), links, entry.line());
    }

    private static BilingualText text(String text) {
        return text.isBlank() ? BilingualText.NONE : BilingualText.of(Languages.of(text), text);
    }

    private static void link(EntryBuilder entry, LinkKind kind, String url) {
        if (!url.isBlank() && url.length() < DigestLimits.TEXT_CHARS) {
            entry.link(kind, url);
        }
    }

    private String cell(String[] row, String column) {
        Integer index = indices.get(column);
        return index == null || index >= row.length || row[index] == null ? "" : row[index].strip();
    }
}
