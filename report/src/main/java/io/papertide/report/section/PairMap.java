package io.papertide.report.section;

import io.papertide.analytics.Subject;
import io.papertide.analytics.pair.SubjectPair;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.BilingualText;
import io.papertide.report.section.Block.Cell;
import io.papertide.report.section.Block.Shade;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pairs of topics as a heat map: the number of papers, and whether that is more or less often than chance. */
final class PairMap {
    private static final double STRONGEST = 0.35;
    private static final int LEVELS = 6;
    private static final int LEVELS_BELOW = 3;

    private PairMap() {}

    static Block.Paragraph words(ReportData data) {
        int fewest = data.options().pairs().minimumTogether();
        return Block.Paragraph.of(
                "Each number counts the papers that have both topics. Blue: more than chance would give; orange: fewer; the darker,"
                        + " the further (normalised pointwise mutual information, NPMI). Pairs of fewer than " + fewest
                        + " papers are left empty.",
                "숫자는 두 주제를 함께 다룬 논문 수입니다. 파랑은 우연히 겹칠 때보다 많다는 뜻, 주황은 적다는 뜻이며, 진할수록 차이가 큽니다(정규화 점별 상호정보량, NPMI). 논문이 "
                        + fewest + "편보다 적은 쌍은 비워 둡니다.");
    }

    static Block of(ReportData data, List<SubjectPair> pairs) {
        Map<String, SubjectPair> byIds = new HashMap<>();
        pairs.forEach(pair -> byIds.put(pair.a().id() + " " + pair.b().id(), pair));
        List<Subject> topics = ReportData.byShare(data.topics()).stream()
                .map(SubjectTrend::subject)
                .filter(topic -> pairs.stream()
                        .anyMatch(pair -> pair.a().equals(topic) || pair.b().equals(topic)))
                .toList();
        List<List<Shade>> rows = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            List<Shade> row = new ArrayList<>();
            for (int j = 0; j < topics.size(); j++) {
                SubjectPair pair = i == j ? null : find(byIds, topics.get(i), topics.get(j));
                row.add(pair == null ? new Shade(Cell.figure(""), 0) : shade(pair));
            }
            rows.add(row);
        }
        List<BilingualText> names = topics.stream().map(ReportData::name).toList();
        return new Block.HeatMap(Words.text("Papers with both topics", "두 주제를 함께 다룬 논문 수"), names, rows);
    }

    private static @Nullable SubjectPair find(Map<String, SubjectPair> byIds, Subject one, Subject other) {
        SubjectPair pair = byIds.get(one.id() + " " + other.id());
        return pair == null ? byIds.get(other.id() + " " + one.id()) : pair;
    }

    private static Shade shade(SubjectPair pair) {
        int level = (int) Math.round(pair.npmi() / STRONGEST * LEVELS);
        return new Shade(Cell.papers(pair.evidence()), Math.max(-LEVELS_BELOW, Math.min(LEVELS, level)));
    }
}
