package io.papertide.cli.workflow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.compare.Comparison;
import io.papertide.analytics.compare.JointChange;
import io.papertide.analytics.compare.LensChange;
import io.papertide.analytics.compare.ShareChange;
import io.papertide.analytics.compare.WeekDispersion;
import io.papertide.model.PaperId;
import java.util.List;

/** Comparisons in the shape of the contract; fields may be added, never renamed. */
public final class ComparisonJson {
    private ComparisonJson() {}

    /** Returns two periods compared, with the changes of house style between them. */
    public static ObjectNode of(Comparison comparison, List<StyleBreak> breaks) {
        ObjectNode node = Json.object();
        node.set("a", ResultJson.totals(comparison.a()).put("meanWords", comparison.meanWordsA()));
        node.set("b", ResultJson.totals(comparison.b()).put("meanWords", comparison.meanWordsB()));
        node.put("lens", comparison.lens().id());
        node.put("sharedPapers", comparison.sharedPapers());
        node.put("wordsRatio", comparison.wordsRatio());
        node.set("topics", all(comparison.topics(), comparison));
        node.set("keywords", all(comparison.keywords(), comparison));
        node.put("topicFamily", comparison.topics().size());
        node.put("keywordFamily", comparison.keywordFamily());
        ObjectNode turnover = node.putObject("turnover");
        turnover.set("new", all(comparison.turnover().arrived(), comparison));
        turnover.set("vanished", all(comparison.turnover().vanished(), comparison));
        turnover.set("stable", all(comparison.turnover().stable(), comparison));
        ArrayNode together = node.putArray("together");
        for (JointChange joint : comparison.together()) {
            ObjectNode pair = one(joint.both(), comparison);
            pair.set("topics", Json.strings(List.of(joint.a().id(), joint.b().id())));
            together.add(pair);
        }
        node.set("styleBreaks", ResultJson.styleBreaks(breaks));
        return node;
    }

    private static ArrayNode all(List<ComparedSubject> subjects, Comparison comparison) {
        ArrayNode array = Json.array();
        subjects.forEach(subject -> array.add(one(subject, comparison)));
        return array;
    }

    private static ObjectNode one(ComparedSubject compared, Comparison comparison) {
        ObjectNode node = ResultJson.subject(compared.subject());
        node.set("a", ResultJson.share(compared.a()));
        node.set("b", ResultJson.share(compared.b()));
        putChange(node, compared.change());
        node.put("q", compared.q());
        node.put("verdict", compared.verdict().words());
        node.put("lensesAgree", compared.lensesAgree());
        node.put("agreement", compared.agreement().words(comparison.wordsRatio()));
        ArrayNode lenses = node.putArray("lenses");
        for (LensChange lens : compared.lenses()) {
            ObjectNode one = Json.object()
                    .put("lens", lens.lens().id())
                    .put("a", lens.a())
                    .put("b", lens.b())
                    .put("p", lens.p())
                    .put("papersA", lens.evidenceA().size())
                    .put("papersB", lens.evidenceB().size());
            one.set("evidence", evidence(lens.evidenceA(), lens.evidenceB()));
            lenses.add(one);
        }
        ObjectNode dispersion = node.putObject("dispersion");
        dispersion.set("a", dispersion(compared.dispersionA()));
        dispersion.set("b", dispersion(compared.dispersionB()));
        node.set("evidence", evidence(compared.evidenceA(), compared.evidenceB()));
        return node;
    }

    private static ObjectNode evidence(List<PaperId> a, List<PaperId> b) {
        ObjectNode evidence = Json.object();
        evidence.set("a", Json.strings(a));
        evidence.set("b", Json.strings(b));
        return evidence;
    }

    private static void putChange(ObjectNode node, ShareChange change) {
        node.put("difference", change.difference());
        node.put("low", change.low());
        node.put("high", change.high());
        node.put("logRatio", change.logRatio());
        // JSON has no infinity: a subject that no paper has tells nothing of a ratio.
        if (Double.isInfinite(change.logRatioLow())) {
            node.putNull("logRatioLow").putNull("logRatioHigh");
        } else {
            node.put("logRatioLow", change.logRatioLow()).put("logRatioHigh", change.logRatioHigh());
        }
        node.put("logRatioConservative", change.conservativeLogRatio());
        node.put("test", change.test().id());
        node.put("p", change.p());
        node.put("detectable", change.detectable());
        node.put("detectableRise", change.detectableDifference().rise());
        node.put("detectableFall", change.detectableDifference().fall());
    }

    private static ObjectNode dispersion(WeekDispersion dispersion) {
        return Json.object()
                .put("weeks", dispersion.weeks())
                .put("ofWeeks", dispersion.ofWeeks())
                .put("deviation", dispersion.deviation());
    }
}
