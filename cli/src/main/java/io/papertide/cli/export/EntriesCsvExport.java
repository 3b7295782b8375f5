package io.papertide.cli.export;

import io.papertide.archive.StoredIssue;
import io.papertide.model.BilingualText;
import io.papertide.model.Entry;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** A table of the entries of the current issues, with the paper that each speaks of. */
final class EntriesCsvExport implements ExportFormat.Export {
    private static final List<String> COLUMNS = List.of(
            "paper",
            "week",
            "series",
            "rank",
            "title_en",
            "title_ko",
            "summary_en",
            "summary_ko",
            "abstract_en",
            "abstract_ko",
            "source",
            "line");

    @Override
    public void write(ExportSource source, PrintWriter out) {
        CsvRows rows = new CsvRows(out, COLUMNS);
        for (StoredIssue stored : source.issues()) {
            Map<Integer, PaperId> papers = source.archive().papersByRank(stored);
            for (Entry entry : stored.issue().entries()) {
                rows.row(
                        papers.get(entry.rank()),
                        stored.issue().week(),
                        stored.issue().series(),
                        entry.rank(),
                        in(entry.title(), Language.ENGLISH),
                        in(entry.title(), Language.KOREAN),
                        in(entry.summary(), Language.ENGLISH),
                        in(entry.summary(), Language.KOREAN),
                        in(entry.abstractText(), Language.ENGLISH),
                        in(entry.abstractText(), Language.KOREAN),
                        stored.source(),
                        entry.line());
            }
        }
    }

    private static String in(BilingualText text, Language language) {
        return text.in(language).orElse("");
    }
}
