package io.papertide.testkit;

import io.papertide.model.Appearance;
import io.papertide.model.BilingualText;
import io.papertide.model.Corpus;
import io.papertide.model.Entry;
import io.papertide.model.IsoWeek;
import io.papertide.model.Issue;
import io.papertide.model.Link;
import io.papertide.model.LinkKind;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import io.papertide.model.SeriesId;
import io.papertide.model.WeekSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A corpus built paper by paper. */
public final class MemoryCorpus implements Corpus {
    private final SortedSet<IsoWeek> weeks = new TreeSet<>();
    private final List<Paper> papers = new ArrayList<>();

    /** Adds an English paper that appeared in one week. */
    public MemoryCorpus add(String arxivId, String week, int rank, String title, String summary) {
        return add(arxivId, week, rank, BilingualText.english(title), BilingualText.english(summary));
    }

    /** Adds a paper that appeared in one week of {@code dair-ai}. */
    public MemoryCorpus add(String arxivId, String week, int rank, BilingualText title, BilingualText summary) {
        IsoWeek in = IsoWeek.parse(week).orElseThrow();
        weeks.add(in);
        papers.add(new Paper(
                new PaperId("arxiv:" + arxivId),
                title,
                summary,
                BilingualText.NONE,
                List.of(new Link(LinkKind.PAPER, "https://arxiv.org/abs/" + arxivId)),
                List.of(new Appearance(SeriesId.DAIR_AI, in, rank, "test.md", rank))));
        papers.sort(Comparator.comparing(Paper::first).thenComparing(Paper::id));
        return this;
    }

    @Override
    public SortedSet<IsoWeek> weeks() {
        return Collections.unmodifiableSortedSet(weeks);
    }

    @Override
    public void forEachPaper(Consumer<Paper> visitor) {
        List.copyOf(papers).forEach(visitor);
    }

    /** An issue a week of {@code dair-ai}; a paper that appeared twice has its text in both. */
    @Override
    public void forEachIssue(Consumer<Issue> visitor) {
        for (IsoWeek week : weeks) {
            List<Entry> entries = papers.stream()
                    .flatMap(paper -> paper.appearances().stream()
                            .filter(seen -> seen.week().equals(week))
                            .map(seen -> entry(paper, seen)))
                    .toList();
            visitor.accept(new Issue(
                    SeriesId.DAIR_AI, "Papers of " + week, WeekSpan.of(week), BilingualText.NONE, entries, 1));
        }
    }

    private static Entry entry(Paper paper, Appearance seen) {
        Entry.Builder entry = Entry.builder(seen.rank(), seen.line())
                .title(paper.title())
                .summary(paper.summary())
                .abstractText(paper.abstractText());
        paper.links().forEach(entry::link);
        return entry.build();
    }

    @Override
    public String fingerprint() {
        return "memory of " + papers.size();
    }
}
