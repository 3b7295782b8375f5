package io.papertide.cli.workflow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.quality.QualityReport;
import io.papertide.analytics.quality.QualityReport.EntryPlace;
import java.util.List;
import java.util.Locale;

/** The quality of an archive's data as JSON. */
public final class QualityJson {
    private QualityJson() {}

    /** Returns the whole report. */
    public static ObjectNode of(ArchiveQuality quality) {
        ObjectNode node = Json.object();
        putIssues(node, quality.issues());
        ArrayNode repeated = node.putArray("repeated");
        quality.repeated().forEach(paper -> {
            ObjectNode item = Json.object().put("id", paper.paper().value()).put("title", paper.title());
            item.set("weeks", Json.strings(paper.weeks()));
            repeated.add(item);
        });
        ArrayNode conflicts = node.putArray("conflicts");
        quality.conflicts().forEach((id, papers) -> {
            ObjectNode item = Json.object().put("shared", id);
            item.set("papers", Json.strings(papers));
            conflicts.add(item);
        });
        ArrayNode unmatched = node.putArray("unmatchedRows");
        quality.unmatched()
                .forEach(row -> unmatched.add(Json.object()
                        .put("source", row.source())
                        .put("line", row.line())
                        .put("title", row.title())));
        ArrayNode warnings = node.putArray("warnings");
        quality.warnings()
                .forEach((source, own) -> own.forEach(warning -> warnings.add(Json.object()
                        .put("source", source)
                        .put("line", warning.line())
                        .put("code", warning.code())
                        .put("text", warning.text()))));
        putCorrections(node, quality);
        return node;
    }

    private static void putCorrections(ObjectNode node, ArchiveQuality quality) {
        ArrayNode corrections = node.putArray("corrections");
        quality.corrections()
                .forEach(correction -> corrections.add(Json.object()
                        .put("kind", correction.kind().name().toLowerCase(Locale.ROOT))
                        .put("week1", correction.first().week().toString())
                        .put("rank1", correction.first().rank())
                        .put("week2", correction.second().week().toString())
                        .put("rank2", correction.second().rank())));
    }

    private static void putIssues(ObjectNode node, QualityReport report) {
        ArrayNode series = node.putArray("series");
        report.series().forEach(weeks -> {
            ObjectNode item = Json.object()
                    .put("series", weeks.series().value())
                    .put("first", weeks.first().toString())
                    .put("last", weeks.last().toString())
                    .put("issues", weeks.issues())
                    .put("entries", weeks.entries());
            item.set("missingWeeks", Json.strings(weeks.missing()));
            series.add(item);
        });
        ArrayNode overlaps = node.putArray("overlaps");
        report.overlaps()
                .forEach(overlap -> overlaps.add(Json.object()
                        .put("series", overlap.series().value())
                        .put("earlier", overlap.earlier().toString())
                        .put("later", overlap.later().toString())
                        .put("days", overlap.days())));
        ArrayNode odd = node.putArray("oddSpans");
        report.oddSpans()
                .forEach(span -> odd.add(Json.object()
                        .put("series", span.series().value())
                        .put("week", span.week().toString())
                        .put("first", span.span().first().toString())
                        .put("last", span.span().last().toString())
                        .put("days", span.span().days())));
        node.set("withoutLinks", places(report.withoutLinks()));
        node.set("unknownLanguage", places(report.unknownLanguage()));
        ArrayNode rewrites = node.putArray("rewrites");
        report.rewrites()
                .forEach(rewrite -> rewrites.add(Json.object()
                        .put("series", rewrite.series().value())
                        .put("issues", rewrite.issues())
                        .put("entries", rewrite.entries())
                        .put("rewritten", rewrite.rewritten())
                        .put("wordsBefore", rewrite.wordsBefore())
                        .put("wordsAfter", rewrite.wordsAfter())));
        node.set("styleBreaks", ResultJson.styleBreaks(report.styleBreaks()));
    }

    private static ArrayNode places(List<EntryPlace> places) {
        ArrayNode nodes = Json.array();
        places.forEach(place -> nodes.add(Json.object()
                .put("series", place.series().value())
                .put("week", place.week().toString())
                .put("rank", place.rank())
                .put("title", place.title())));
        return nodes;
    }
}
