package io.papertide.cli.export;

import java.io.PrintWriter;
import java.util.List;

/** A table of the links of papers. */
final class LinksCsvExport implements ExportFormat.Export {
    @Override
    public void write(ExportSource source, PrintWriter out) {
        CsvRows rows = new CsvRows(out, List.of("paper", "kind", "url"));
        source.corpus()
                .forEachPaper(paper -> paper.links()
                        .forEach(link -> rows.row(paper.id(), link.kind().id(), link.url())));
    }
}
