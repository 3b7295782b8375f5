package io.papertide.cli.workflow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.PeriodTotals;
import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.Subject;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.keyword.KeywordRanking;
import io.papertide.analytics.keyword.KeywordShare;
import io.papertide.analytics.keyword.TopicKeyword;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.analytics.trend.WeekShare;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
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

    /** Returns a share with its papers. */
    static ObjectNode share(ShareEstimate share, List<PaperId> evidence) {
        ObjectNode node = share(share);
        node.set("evidence", Json.strings(evidence));
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
        node.put("agreement", trend.agreement().words(trend.wordsRatio()));
        node.put("wordsRatio", trend.wordsRatio());
        node.put("detectable", trend.detectable());
        node.put("detectableRise", trend.detectableDifference().rise());
        node.put("detectableFall", trend.detectableDifference().fall());
        node.set("firstHalf", share(trend.firstHalf(), trend.evidenceOfFirstHalf()));
        node.set("secondHalf", share(trend.secondHalf(), trend.evidenceOfSecondHalf()));
        ArrayNode lenses = node.putArray("lenses");
        trend.lenses().forEach(lens -> {
            ObjectNode one = Json.object()
                    .put("lens", lens.lens().id())
                    .put("overall", lens.overall())
                    .put("slopePerYear", lens.slope().perYear())
                    .put("z", lens.slope().z())
                    .put("p", lens.slope().p())
                    .put("papers", lens.evidence().size());
            one.set("evidence", Json.strings(lens.evidence()));
            lenses.add(one);
        });
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
        week.share().ifPresent(share -> {
            ShareEstimate estimate = ShareEstimate.of(week.papers(), week.total());
            node.put("share", share).put("low", estimate.low()).put("high", estimate.high());
        });
        node.set("evidence", Json.strings(week.evidence()));
        return node;
    }

    /** Returns a period with its weeks and papers. */
    public static ObjectNode totals(PeriodTotals totals) {
        return Json.object()
                .put("period", totals.period().toString())
                .put("weeks", totals.weeks())
                .put("papers", totals.papers());
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

    /** Returns the keywords of one topic. */
    public static ArrayNode topicKeywords(List<TopicKeyword> keywords) {
        ArrayNode array = Json.array();
        for (TopicKeyword keyword : keywords) {
            ObjectNode node = subject(keyword.keyword());
            putShare(node, keyword.share());
            node.put("score", keyword.score());
            node.set("evidence", Json.strings(keyword.evidence()));
            array.add(node);
        }
        return array;
    }

    private static ArrayNode keywords(List<KeywordShare> keywords) {
        ArrayNode array = Json.array();
        for (KeywordShare keyword : keywords) {
            ObjectNode node = subject(keyword.keyword());
            putShare(node, keyword.inside());
            node.set("outside", share(keyword.outside(), keyword.evidenceOutside()));
            node.put("logRatio", keyword.logRatio());
            node.put("keyness", keyword.keyness());
            node.put("dispersion", keyword.dispersion());
            node.set("evidence", Json.strings(keyword.evidence()));
            array.add(node);
        }
        return array;
    }
}
