package io.papertide.cli.workflow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.PeriodTotals;
import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.Subject;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.compare.Comparison;
import io.papertide.analytics.keyword.KeywordRanking;
import io.papertide.analytics.keyword.KeywordShare;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.analytics.trend.WeekShare;
import io.papertide.model.Language;
import java.util.List;

/** Results of the analysis in the shapes of the contract; fields may be added, never renamed. */
public final class ResultJson {
    private ResultJson() {}

    /** Returns the name of the field that identifies a subject, and puts it and the names. */
    static ObjectNode subject(Subject subject) {
        ObjectNode node = Json.object();
        if (subject.kind() == Subject.Kind.TOPIC) {
            node.put("id", subject.id());
            node.set("name", Json.text(subject.name()));
        } else {
            node.put("keyword", subject.name().preferring(Language.ENGLISH));
        }
        return node;
    }

    private static void putShare(ObjectNode node, ShareEstimate share) {
        node.put("papers", share.papers());
        node.put("total", share.total());
        node.put("share", share.share());
        node.put("low", share.low());
        node.put("high", share.high());
    }

    static ObjectNode share(ShareEstimate share) {
        ObjectNode node = Json.object();
        putShare(node, share);
        return node;
    }

    /** Returns one subject over weeks. */
    public static ObjectNode trend(SubjectTrend trend) {
        ObjectNode node = subject(trend.subject());
        putShare(node, trend.overall());
        node.put("slopePerYear", trend.slope().perYear());
        node.put("slopeLow", trend.slope().low());
        node.put("slopeHigh", trend.slope().high());
        node.put("p", trend.slope().p());
        node.put("q", trend.q());
        node.put("verdict", trend.verdict().words());
        node.put("lensesAgree", trend.lensesAgree());
        node.put("agreement", trend.agreement().words());
        node.put("detectable", trend.detectable());
        ArrayNode weeks = node.putArray("weeks");
        trend.weeks().forEach(week -> weeks.add(week(week)));
        node.set("evidence", Json.strings(trend.evidence()));
        return node;
    }

    private static ObjectNode week(WeekShare week) {
        ObjectNode node = Json.object();
        node.put("week", week.week().toString());
        node.put("papers", week.papers());
        node.put("total", week.total());
        week.share().ifPresent(share -> node.put("share", share));
        return node;
    }

    private static ObjectNode totals(PeriodTotals totals) {
        return Json.object()
                .put("period", totals.period().toString())
                .put("weeks", totals.weeks())
                .put("papers", totals.papers());
    }

    /** Returns two periods compared. */
    public static ObjectNode comparison(Comparison comparison) {
        ObjectNode node = Json.object();
        node.set("a", totals(comparison.a()).put("meanWords", comparison.meanWordsA()));
        node.set("b", totals(comparison.b()).put("meanWords", comparison.meanWordsB()));
        node.put("lens", comparison.lens().id());
        node.set("topics", compared(comparison.topics()));
        node.set("keywords", compared(comparison.keywords()));
        node.put("keywordFamily", comparison.keywordFamily());
        return node;
    }

    /** Returns changes of house style. */
    public static ArrayNode styleBreaks(List<StyleBreak> breaks) {
        ArrayNode array = Json.array();
        for (StyleBreak found : breaks) {
            ObjectNode node = Json.object()
                    .put("series", found.series().value())
                    .put("week", found.week().toString())
                    .put("wordsBefore", found.wordsBefore())
                    .put("wordsAfter", found.wordsAfter());
            ArrayNode changes = node.putArray("changes");
            found.changes()
                    .forEach(change -> changes.add(Json.object()
                            .put("measure", change.measure().id())
                            .put("before", change.before())
                            .put("after", change.after())));
            array.add(node);
        }
        return array;
    }

    private static ArrayNode compared(List<ComparedSubject> subjects) {
        ArrayNode array = Json.array();
        subjects.forEach(subject -> array.add(compared(subject)));
        return array;
    }

    private static ObjectNode compared(ComparedSubject compared) {
        ObjectNode node = subject(compared.subject());
        node.set("a", share(compared.a()));
        node.set("b", share(compared.b()));
        node.put("difference", compared.change().difference());
        node.put("low", compared.change().low());
        node.put("high", compared.change().high());
        node.put("logRatio", compared.change().logRatio());
        node.put("logRatioConservative", compared.change().conservativeLogRatio());
        node.put("p", compared.change().p());
        node.put("q", compared.q());
        node.put("verdict", compared.verdict().words());
        node.put("detectable", compared.change().detectable());
        node.put("lensesAgree", compared.lensesAgree());
        node.put("agreement", compared.agreement().words());
        ArrayNode lenses = node.putArray("lenses");
        compared.lenses()
                .forEach(lens -> lenses.add(Json.object()
                        .put("lens", lens.lens().id())
                        .put("a", lens.a())
                        .put("b", lens.b())
                        .put("p", lens.p())));
        ObjectNode evidence = node.putObject("evidence");
        evidence.set("a", Json.strings(compared.evidenceA()));
        evidence.set("b", Json.strings(compared.evidenceB()));
        return node;
    }

    /** Returns the keywords of a period. */
    public static ObjectNode keywords(KeywordRanking ranking, Language language) {
        ObjectNode node = totals(ranking.period());
        node.put("language", language.code());
        node.put("lens", "lead");
        node.set("distinctive", keywords(ranking.distinctive()));
        node.set("frequent", keywords(ranking.frequent()));
        node.set("new", keywords(ranking.fresh()));
        return node;
    }

    private static ArrayNode keywords(List<KeywordShare> keywords) {
        ArrayNode array = Json.array();
        for (KeywordShare keyword : keywords) {
            ObjectNode node = subject(keyword.keyword());
            putShare(node, keyword.inside());
            node.set("outside", share(keyword.outside()));
            node.put("logRatio", keyword.logRatio());
            node.put("keyness", keyword.keyness());
            node.set("evidence", Json.strings(keyword.evidence()));
            array.add(node);
        }
        return array;
    }
}
