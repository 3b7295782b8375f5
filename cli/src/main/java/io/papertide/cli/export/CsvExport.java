package io.papertide.cli.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.topic.TopicAssignment;
import io.papertide.model.Language;
import io.papertide.model.Link;
import io.papertide.model.LinkKind;
import io.papertide.model.Paper;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final String FORMULA_START = "=+-@\t";

    @Override
    public void write(ExportSource source, PrintWriter out) {
        CorpusAnalysis analysis = source.analysis().get();
        CsvSchema.Builder schema = CsvSchema.builder();
        COLUMNS.forEach(schema::addColumn);
        ObjectWriter writer = new CsvMapper().writer(schema.build().withLineSeparator("\n"));
        out.print(String.join(",", COLUMNS) + "\n");
        source.corpus().forEachPaper(paper -> out.print(line(writer, row(paper, analysis.topicsOf(paper.id())))));
    }

    private static Map<String, String> row(Paper paper, List<TopicAssignment> topics) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", paper.id().value());
        row.put("week", paper.first().week().toString());
        row.put("series", paper.first().series().value());
        row.put("rank", String.valueOf(paper.first().rank()));
        row.put("title_en", harmless(paper.title().in(Language.ENGLISH).orElse("")));
        row.put("title_ko", harmless(paper.title().in(Language.KOREAN).orElse("")));
        row.put("summary_en", harmless(paper.summary().in(Language.ENGLISH).orElse("")));
        row.put("summary_ko", harmless(paper.summary().in(Language.KOREAN).orElse("")));
        row.put(
                "paper_url",
                paper.links().stream()
                        .filter(link -> link.kind() == LinkKind.PAPER)
                        .map(Link::url)
                        .findFirst()
                        .orElse(""));
        row.put("topics", topics.stream().map(TopicAssignment::topic).collect(Collectors.joining(" ")));
        row.put(
                "primary_topic",
                topics.stream()
                        .filter(TopicAssignment::primary)
                        .map(TopicAssignment::topic)
                        .findFirst()
                        .orElse(""));
        return row;
    }

    /** A spreadsheet runs what begins like a formula; an apostrophe makes it text. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_START.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String line(ObjectWriter writer, Map<String, String> row) {
        try {
            return writer.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of strings can always be written", e);
        }
    }
}
