package io.papertide.bench.generate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.model.IsoWeek;
import io.papertide.testkit.planted.PlantedPapers;
import io.papertide.testkit.planted.PlantedPlan;
import io.papertide.testkit.planted.PlantedSubject;
import io.papertide.testkit.planted.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What was planted where, and in how many papers of each week it then was. */
final class TruthFile {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final PlantedPlan plan;
    private final PlantedPapers papers;
    private final int[][] papersByWeek;
    private int repeats;
    private int koreanEntries;
    private int koreanIssues;

    TruthFile(PlantedPlan plan) {
        this.plan = plan;
        papers = new PlantedPapers(plan);
        papersByWeek = new int[plan.subjects().size()][plan.weeks()];
    }

    void write(Path file) throws IOException {
        count();
        Files.writeString(file, MAPPER.writeValueAsString(node()) + "\n");
    }

    private void count() {
        for (int week = 0; week < plan.weeks(); week++) {
            koreanIssues += plan.koreanIn(week) > 0 ? 1 : 0;
            koreanEntries += plan.koreanIn(week);
            for (int rank = 1; rank <= plan.entriesIn(week); rank++) {
                repeats += papers.isRepeat(week, rank) ? 1 : 0;
                for (PlantedSubject subject : papers.subjects(week, rank)) {
                    papersByWeek[plan.subjects().indexOf(subject)][week]++;
                }
            }
        }
    }

    private ObjectNode node() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("seed", plan.seed()).put("firstWeek", plan.first().toString()).put("weeks", plan.weeks());
        root.put("issues", plan.knownWeeks() + koreanIssues).put("entries", plan.entries() + koreanEntries);
        root.put("papers", plan.entries() - repeats);
        root.put("styleChange", plan.week(plan.styleChange()).toString());
        ArrayNode gaps = root.putArray("gaps");
        for (int week = 0; week < plan.weeks(); week++) {
            if (plan.isGap(week)) {
                gaps.add(plan.week(week).toString());
            }
        }
        ArrayNode subjects = root.putArray("subjects");
        for (int i = 0; i < plan.subjects().size(); i++) {
            subjects.add(subject(plan.subjects().get(i), papersByWeek[i]));
        }
        return root;
    }

    private ObjectNode subject(PlantedSubject subject, int[] counts) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", subject.id()).put("kind", subject.kind().name().toLowerCase(Locale.ROOT));
        node.set("shape", shape(subject.shape()));
        ArrayNode weeks = node.putArray("papersByWeek");
        for (int count : counts) {
            weeks.add(count);
        }
        return node;
    }

    private ObjectNode shape(Shape shape) {
        ObjectNode node = MAPPER.createObjectNode();
        if (shape instanceof Shape.Steady steady) {
            return node.put("form", "steady").put("level", steady.level());
        }
        if (shape instanceof Shape.Ramp ramp) {
            return node.put("form", ramp.to() > ramp.from() ? "rising" : "falling")
                    .put("from", ramp.from())
                    .put("to", ramp.to());
        }
        if (shape instanceof Shape.Step step) {
            return node.put("form", step.before() == 0 ? "emerging" : "step")
                    .put("before", step.before())
                    .put("after", step.after())
                    .put("at", week(step.at()).toString());
        }
        Shape.Burst burst = (Shape.Burst) shape;
        return node.put("form", "burst")
                .put("base", burst.base())
                .put("peak", burst.peak())
                .put("first", week(burst.first()).toString())
                .put("last", week(burst.last()).toString());
    }

    private IsoWeek week(int number) {
        return plan.week(number);
    }
}
