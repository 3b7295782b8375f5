package io.papertide.cli.export;

import io.papertide.analytics.CorpusAnalysis;
import io.papertide.cli.workflow.Json;
import java.io.PrintWriter;

/** A paper a line. */
final class JsonlExport implements ExportFormat.Export {
    @Override
    public void write(ExportSource source, PrintWriter out) {
        CorpusAnalysis analysis = source.analysis().get();
        source.corpus()
                .forEachPaper(paper -> out.print(Json.line(PaperJson.of(paper, analysis.topicsOf(paper.id()))) + "\n"));
    }
}
