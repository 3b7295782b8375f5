package io.papertide.cli.workflow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.novelty.WeekReport;
import java.util.List;

/** What is new in a week as JSON. */
public final class WeekJson {
    private WeekJson() {}

    /** Returns the whole report, with the changes of house style between the weeks before and the week. */
    public static ObjectNode of(WeekReport report, List<StyleBreak> breaks) {
        ObjectNode node = Json.object()
                .put("week", report.week().toString())
                .put("lens", "lead")
                .put("papers", report.papers().size());
        node.set("evidence", Json.strings(report.papers()));
        node.put("keywordLanguage", report.ground().language().code())
                .put("keywordPapersBefore", report.ground().papersBefore());
        ArrayNode keywords = node.putArray("firstKeywords");
        for (WeekReport.FirstKeyword keyword : report.firstKeywords()) {
            ObjectNode one = ResultJson.subject(keyword.keyword());
            one.put("papers", keyword.evidence().size());
            keyword.lastSeen().ifPresent(week -> one.put("lastSeen", week.toString()));
            one.set("evidence", Json.strings(keyword.evidence()));
            keywords.add(one);
        }
        ArrayNode rare = node.putArray("rarePapers");
        for (WeekReport.RarePaper paper : report.rarePapers()) {
            ObjectNode one = Json.object().put("id", paper.paper().value());
            ArrayNode topics = one.putArray("topics");
            paper.topics().forEach(topic -> {
                ObjectNode item = ResultJson.subject(topic.topic());
                item.set("before", ResultJson.share(topic.before(), topic.evidence()));
                topics.add(item);
            });
            rare.add(one);
        }
        ArrayNode repeated = node.putArray("repeated");
        for (WeekReport.RepeatedPaper paper : report.repeated()) {
            ObjectNode one = Json.object().put("id", paper.paper().value());
            one.set("weeks", Json.strings(paper.weeks()));
            repeated.add(one);
        }
        node.set("comparison", ComparisonJson.of(report.topics(), breaks));
        return node;
    }
}
