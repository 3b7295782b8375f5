package io.papertide.cli.workflow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.Subject;
import io.papertide.analytics.burst.Burst;
import io.papertide.analytics.burst.SubjectBursts;
import io.papertide.analytics.changepoint.SubjectLevels;
import io.papertide.analytics.emergence.EmergingSubject;
import io.papertide.analytics.pair.SubjectPair;
import io.papertide.model.PaperId;
import java.util.List;

/** Bursts, levels, emergence and pairs as JSON; fields may be added, never renamed. */
public final class DynamicsJson {
    private DynamicsJson() {}

    /** Returns the bursts of a subject. */
    public static ObjectNode bursts(SubjectBursts found) {
        ObjectNode node = ResultJson.subject(found.subject());
        node.put("bursting", found.bursting()).put("p", found.p()).put("q", found.q());
        // A seed has more digits than a number of JavaScript.
        node.putObject("shuffling")
                .put("rounds", found.shuffling().rounds())
                .put("seed", String.valueOf(found.shuffling().seed()));
        ArrayNode bursts = node.putArray("bursts");
        for (Burst burst : found.bursts()) {
            ObjectNode item = Json.object()
                    .put("first", burst.period().first().toString())
                    .put("last", burst.period().last().toString())
                    .put("weight", burst.weight())
                    .put("p", burst.p());
            item.set("inside", ResultJson.share(burst.inside()));
            item.set("outside", ResultJson.share(burst.outside(), burst.evidenceOutside()));
            item.set("evidence", Json.strings(burst.evidence()));
            bursts.add(item);
        }
        return node;
    }

    /** Returns the levels of a subject, oldest first. */
    public static ArrayNode levels(SubjectLevels found) {
        ArrayNode levels = Json.array();
        found.levels().forEach(level -> {
            ObjectNode item = Json.object()
                    .put("first", level.period().first().toString())
                    .put("last", level.period().last().toString());
            item.setAll(ResultJson.share(level.share(), level.evidence()));
            levels.add(item);
        });
        return levels;
    }

    /** Returns a subject that came up or went away. */
    public static ObjectNode emerging(EmergingSubject subject) {
        ObjectNode node = ResultJson.subject(subject.subject());
        node.set("earlier", ResultJson.share(subject.earlier(), subject.evidenceEarlier()));
        node.set("later", ResultJson.share(subject.later(), subject.evidenceLater()));
        node.put("logRatio", subject.logRatio())
                .put("logRatioConservative", subject.conservativeLogRatio())
                .put("weeks", subject.weeks())
                .put("papers", subject.evidence().size());
        node.set("evidence", Json.strings(subject.evidence()));
        return node;
    }

    /** Returns a pair. */
    public static ObjectNode pair(SubjectPair pair) {
        ObjectNode node = Json.object();
        node.set("a", one(pair.a(), pair.evidenceA()));
        node.set("b", one(pair.b(), pair.evidenceB()));
        node.put("together", pair.together())
                .put("total", pair.total())
                .put("npmi", pair.npmi())
                .put("associationStrength", pair.associationStrength())
                .put("p", pair.p())
                .put("q", pair.q())
                .put("family", pair.family());
        node.set("evidence", Json.strings(pair.evidence()));
        return node;
    }

    private static ObjectNode one(Subject subject, List<PaperId> evidence) {
        ObjectNode node = ResultJson.subject(subject).put("papers", evidence.size());
        node.set("evidence", Json.strings(evidence));
        return node;
    }
}
