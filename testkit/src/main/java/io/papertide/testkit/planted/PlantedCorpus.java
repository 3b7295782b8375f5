package io.papertide.testkit.planted;

import io.papertide.model.Appearance;
import io.papertide.model.Corpus;
import io.papertide.model.Entry;
import io.papertide.model.IsoWeek;
import io.papertide.model.Issue;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import io.papertide.model.PaperReference;
import io.papertide.model.SeriesId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The papers of a plan as an analysis is given them, without an archive between. */
public final class PlantedCorpus implements Corpus {
    private final PlantedPlan plan;
    private final PlantedPapers papers;
    private final SortedSet<IsoWeek> weeks = new TreeSet<>();

    /** Makes a corpus. */
    public PlantedCorpus(PlantedPlan plan) {
        this.plan = plan;
        papers = new PlantedPapers(plan);
        for (int week = 0; week < plan.weeks(); week++) {
            if (!plan.isGap(week)) {
                weeks.add(plan.week(week));
            }
        }
    }

    @Override
    public SortedSet<IsoWeek> weeks() {
        return Collections.unmodifiableSortedSet(weeks);
    }

    @Override
    public void forEachPaper(Consumer<Paper> visitor) {
        for (int week = 0; week < plan.weeks(); week++) {
            for (int rank = 1; rank <= plan.entriesIn(week); rank++) {
                if (!papers.isRepeat(week, rank)) {
                    visitor.accept(paper(week, rank));
                }
            }
        }
    }

    @Override
    public void forEachIssue(Consumer<Issue> visitor) {
        for (int week = 0; week < plan.weeks(); week++) {
            papers.issue(week).ifPresent(visitor);
            papers.koreanIssue(week).ifPresent(visitor);
        }
    }

    private Paper paper(int week, int rank) {
        List<Appearance> appearances = new ArrayList<>();
        boolean korean = appear(appearances, week, rank);
        Optional<Integer> again = papers.repeatOf(week, rank);
        korean |= again.isPresent() && appear(appearances, again.get(), rank);
        Entry entry = papers.entry(week, rank, korean);
        PaperId id = entry.links().stream()
                .flatMap(link -> PaperReference.ofUrl(link.url()).stream())
                .filter(reference -> reference.kind() == PaperReference.Kind.ARXIV)
                .map(reference -> new PaperId("arxiv:" + reference.value()))
                .findFirst()
                .orElseGet(() -> new PaperId("p:" + (1_000_000_000L + week * 1_000_000L + rank)));
        return new Paper(id, entry.title(), entry.summary(), entry.abstractText(), entry.links(), appearances);
    }

    /** Notes where the paper is in a week, and returns whether its Korean version is there, too. */
    private boolean appear(List<Appearance> appearances, int week, int rank) {
        appearances.add(new Appearance(SeriesId.DAIR_AI, plan.week(week), rank, "planted.md", rank));
        if (rank > plan.koreanIn(week)) {
            return false;
        }
        appearances.add(new Appearance(SeriesId.PYTORCHKR, plan.week(week), rank, "planted.txt", rank));
        return true;
    }

    @Override
    public String fingerprint() {
        return "planted " + plan.seed() + " " + plan.weeks() + " " + plan.entries();
    }
}
