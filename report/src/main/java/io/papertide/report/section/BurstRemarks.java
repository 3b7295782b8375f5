package io.papertide.report.section;

import io.papertide.analytics.burst.Burst;
import io.papertide.analytics.burst.SubjectBursts;
import io.papertide.model.PaperId;
import io.papertide.report.section.Block.Note;
import io.papertide.report.section.Block.Sentence;
import io.papertide.report.words.Dates;
import io.papertide.report.words.English;
import io.papertide.report.words.Josa;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sentence about runs of weeks in which a topic was much more common than else. */
final class BurstRemarks {
    private static final int NAMED = 3;

    private BurstRemarks() {}

    /** A topic and its heaviest run. */
    private record Run(SubjectBursts topic, Burst burst) {
        String english() {
            return English.small(ReportData.name(topic.subject()).english()) + " "
                    + Dates.months(burst.period()).english() + " ("
                    + Words.percent(burst.inside().share())
                    + " against " + Words.percent(burst.outside().share()) + ")";
        }

        String korean() {
            return Josa.TOPIC.with(ReportData.name(topic.subject()).korean()) + " "
                    + Dates.months(burst.period()).korean() + "("
                    + Words.percent(burst.inside().share()) + ", 그 밖 "
                    + Words.percent(burst.outside().share()) + ")";
        }

        Note note() {
            String inside = Words.count(burst.inside().papers()) + "/"
                    + Words.count(burst.inside().total());
            String outside = Words.count(burst.outside().papers()) + "/"
                    + Words.count(burst.outside().total());
            return new Note(
                    Words.text(
                            ReportData.name(topic.subject()).english() + ", " + burst.period() + ": " + inside
                                    + " papers, elsewhere " + outside + ", " + Remarks.q(topic.q()),
                            ReportData.name(topic.subject()).korean() + ", " + burst.period() + ": 논문 " + inside
                                    + "편, 그 밖 " + outside + "편, " + Remarks.q(topic.q())),
                    burst.evidence());
        }
    }

    /** The heaviest runs that may be claimed; nothing where there are none. */
    static Optional<Sentence> bursts(ReportData data) {
        List<Run> runs = data.topicBursts().stream()
                .filter(SubjectBursts::bursting)
                .flatMap(topic -> heaviest(topic).map(burst -> new Run(topic, burst)).stream())
                .sorted(Comparator.comparingDouble((Run run) -> run.burst().weight())
                        .reversed()
                        .thenComparing(run -> run.topic().subject().id()))
                .limit(NAMED)
                .toList();
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        Set<PaperId> papers = new LinkedHashSet<>();
        runs.forEach(run -> papers.addAll(run.burst().evidence()));
        boolean one = runs.size() == 1;
        return Optional.of(new Sentence(
                Words.text(
                        (one ? "One run of weeks stands out" : "Runs of weeks stand out")
                                + " against all the others: "
                                + English.list(runs.stream().map(Run::english).toList()) + ".",
                        String.join(", ", runs.stream().map(Run::korean).toList()) + "에 나머지 모든 주보다 유난히 많았습니다."),
                List.copyOf(papers),
                runs.stream().map(Run::note).toList()));
    }

    private static Optional<Burst> heaviest(SubjectBursts topic) {
        return topic.bursts().stream()
                .filter(burst -> burst.weight() == topic.weight())
                .findFirst();
    }
}
