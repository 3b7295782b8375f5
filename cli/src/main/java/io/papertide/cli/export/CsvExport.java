package io.papertide.cli.export;

import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.topic.TopicAssignment;
import io.papertide.model.Language;
import io.papertide.model.Link;
import io.papertide.model.LinkKind;
import io.papertide.model.Paper;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** A table of papers; several values of one cell are separated by a space. */
final class CsvExport implements ExportFormat.Export {
    private static final List<String> COLUMNS = List.of(
            "id",
            "week",
            "series",
            "rank",
            "title_en",
            "title_ko",
            "summary_en",
            "summary_ko",
            "paper_url",
            "topics",
            "primary_topic");

    @Override
    public void write(ExportSource source, PrintWriter out) {
        CorpusAnalysis analysis = source.analysis().get();
        CsvRows rows = new CsvRows(out, COLUMNS);
        source.corpus().forEachPaper(paper -> write(paper, analysis.topicsOf(paper.id()), rows));
    }

    private static void write(Paper paper, List<TopicAssignment> topics, CsvRows rows) {
        rows.row(
                paper.id(),
                paper.first().week(),
                paper.first().series(),
                paper.first().rank(),
                paper.title().in(Language.ENGLISH).orElse(""),
                paper.title().in(Language.KOREAN).orElse(""),
                paper.summary().in(Language.ENGLISH).orElse(""),
                paper.summary().in(Language.KOREAN).orElse(""),
                paper.links().stream()
                        .filter(link -> link.kind() == LinkKind.PAPER)
                        .map(Link::url)
                        .findFirst()
                        .orElse(""),
                topics.stream().map(TopicAssignment::topic).collect(Collectors.joining(" ")),
                topics.stream()
                        .filter(TopicAssignment::primary)
                        .map(TopicAssignment::topic)
                        .findFirst()
                        .orElse(""));
    }
}
