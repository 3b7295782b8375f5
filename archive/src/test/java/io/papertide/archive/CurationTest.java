package io.papertide.archive;

import static io.papertide.archive.Digests.arxiv;
import static io.papertide.archive.Digests.entry;
import static io.papertide.archive.Digests.issue;
import static io.papertide.archive.Digests.source;
import static io.papertide.archive.Digests.tweet;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.model.Appearance;
import io.papertide.model.IsoWeek;
import io.papertide.model.PaperId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a curator joins and splits, here with papers that come back some weeks later as two did in 2023. */
class CurationTest {
    private static final PaperId MUSIC = new PaperId("arxiv:2306.05284");
    private static final PaperId FACTS = new PaperId("arxiv:2307.13528");

    private static final SourceImport YEAR = source(
            "2023.md",
            "2024-01-01",
            issue("2023-W23", entry(4, "MusicGen", arxiv("2306.05284"), tweet(1))),
            issue("2023-W30", entry(10, "FacTool", arxiv("2307.13528"), tweet(2))),
            issue("2023-W35", entry(7, "FacTool", arxiv("2307.13528"), tweet(3))),
            issue("2023-W45", entry(4, "MusicGen", arxiv("2306.05284"), tweet(4))));

    /** The same weeks in a later wording: another title in one, other links in another. */
    private static final SourceImport PAGE = source(
            "README.md",
            "2025-01-01",
            issue("2023-W23", entry(4, "MusicGen", arxiv("2306.05284"), tweet(1))),
            issue("2023-W30", entry(10, "FacTool, a checker", tweet(2))),
            issue("2023-W35", entry(7, "Finding errors of fact", arxiv("2307.13528"), tweet(3))),
            issue("2023-W45", entry(4, "MusicGen", tweet(4))));

    @TempDir
    private Path folder;

    private int next;

    private Archive with(SourceImport... sources) {
        Archive archive = SqliteArchive.open(folder.resolve(next++ + ".db"));
        for (SourceImport source : sources) {
            archive.importSource(source);
        }
        return archive;
    }

    private static IsoWeek week(String text) {
        return IsoWeek.parse(text).orElseThrow();
    }

    /** The papers as the weeks in which they are, in the order of the corpus. */
    private static List<String> weeks(Archive archive) {
        List<String> papers = new ArrayList<>();
        archive.corpus()
                .forEachPaper(paper -> papers.add(paper.appearances().stream()
                        .map(Appearance::week)
                        .map(IsoWeek::toString)
                        .collect(Collectors.joining("+"))));
        assertThat(archive.verify(Digests.WORDS)).isEmpty();
        return papers;
    }

    @Test
    void aSplitGivesBackThePapersAsTheyWereJoined() {
        for (String anyWeek : List.of("2023-W23", "2023-W30", "2023-W35", "2023-W45")) {
            try (Archive archive = with(YEAR, PAGE)) {
                archive.join(MUSIC, FACTS);
                assertThat(weeks(archive)).containsExactly("2023-W23+2023-W30+2023-W35+2023-W45");
                assertThat(archive.split(MUSIC, week(anyWeek))).containsExactly(MUSIC, FACTS);
                assertThat(weeks(archive)).containsExactly("2023-W23+2023-W45", "2023-W30+2023-W35");
                assertThat(archive.evidence(MUSIC))
                        .noneMatch(reason -> reason.kind().equals("curator"));
            }
        }
    }

    @Test
    void aSplitOfWhatTheEvidenceJoinsCutsOneWeekOut() {
        try (Archive archive = with(YEAR, PAGE)) {
            assertThat(archive.split(FACTS, week("2023-W35"))).hasSize(2);
            assertThat(weeks(archive)).containsExactly("2023-W23+2023-W45", "2023-W30", "2023-W35");
        }
    }

    @Test
    void whatHeldTogetherByTheWeekThatIsCutOutStaysOne() {
        SourceImport chain = source(
                "chain.md",
                "2024-01-01",
                issue("2023-W01", entry(1, "First name of it", arxiv("2301.00001"))),
                issue("2023-W02", entry(1, "Second name", arxiv("2301.00001"), tweet(7))),
                issue("2023-W03", entry(1, "A third title", tweet(7))));
        try (Archive archive = with(chain)) {
            assertThat(archive.split(new PaperId("arxiv:2301.00001"), week("2023-W02")))
                    .hasSize(2);
            assertThat(weeks(archive)).containsExactly("2023-W01+2023-W03", "2023-W02");
        }
    }

    @Test
    void ofThreeJoinedPapersOneIsTakenOut() {
        SourceImport three = source(
                "three.md",
                "2024-01-01",
                issue("2023-W01", entry(1, "Lamps", arxiv("2301.00001"))),
                issue("2023-W02", entry(1, "Wells", arxiv("2301.00002"))),
                issue("2023-W03", entry(1, "Roofs", arxiv("2301.00003"))));
        try (Archive archive = with(three)) {
            archive.join(new PaperId("arxiv:2301.00001"), new PaperId("arxiv:2301.00002"));
            archive.join(new PaperId("arxiv:2301.00003"), new PaperId("arxiv:2301.00001"));
            archive.split(new PaperId("arxiv:2301.00001"), week("2023-W02"));
            assertThat(weeks(archive)).containsExactly("2023-W01+2023-W03", "2023-W02");
        }
    }

    @Test
    void twoPapersOfOneIssueThatWereJoinedCanBeSplitAgain() {
        SourceImport one = source("one.md", "2024-01-01", issue("2023-W01", entry(1, "Lamps"), entry(2, "Wells")));
        try (Archive archive = with(one)) {
            List<PaperId> papers = SqliteArchiveTest.papers(archive.corpus()).stream()
                    .map(paper -> paper.id())
                    .toList();
            archive.join(papers.get(0), papers.get(1));
            PaperId joined = SqliteArchiveTest.papers(archive.corpus()).get(0).id();
            assertThat(archive.split(joined, week("2023-W01"))).hasSize(2);
            assertThat(weeks(archive)).containsExactly("2023-W01", "2023-W01");
        }
    }

    @Test
    void nothingToSplitChangesNothing() {
        try (Archive archive = with(source("one.md", "2024-01-01", issue("2023-W01", entry(1, "Lamps"))))) {
            PaperId paper = SqliteArchiveTest.papers(archive.corpus()).get(0).id();
            assertThat(archive.split(paper, week("2023-W01"))).containsExactly(paper);
            assertThat(archive.corrections()).isEmpty();
        }
    }

    @Test
    void correctionsHoldWhateverIsImportedBeforeOrAfterThem() {
        String joined = "2023-W23+2023-W30+2023-W35+2023-W45";
        for (List<SourceImport> order : List.of(List.of(YEAR, PAGE), List.of(PAGE, YEAR))) {
            try (Archive early = with(order.get(0));
                    Archive late = with(order.get(0), order.get(1))) {
                for (Archive archive : List.of(early, late)) {
                    List<PaperId> papers = SqliteArchiveTest.papers(archive.corpus()).stream()
                            .map(paper -> paper.id())
                            .toList();
                    archive.join(papers.get(0), papers.get(1));
                }
                early.importSource(order.get(1));
                assertThat(weeks(early)).isEqualTo(weeks(late));
                for (Archive archive : List.of(early, late)) {
                    archive.importSource(order.get(0));
                    archive.importSource(order.get(1));
                }
                assertThat(weeks(early)).isEqualTo(weeks(late)).contains(joined);
            }
        }
    }

    @Test
    void aSplitHoldsWhenALaterWordingArrives() {
        try (Archive early = with(YEAR);
                Archive late = with(YEAR, PAGE)) {
            for (Archive archive : List.of(early, late)) {
                archive.join(MUSIC, FACTS);
                archive.split(MUSIC, week("2023-W30"));
            }
            early.importSource(PAGE);
            early.importSource(YEAR);
            assertThat(weeks(early)).isEqualTo(weeks(late)).containsExactly("2023-W23+2023-W45", "2023-W30+2023-W35");
        }
    }

    @Test
    void aSplitHoldsForWhatWasJoinedToOneOfTheTwo() {
        SourceImport three = source(
                "three.md",
                "2024-01-01",
                issue("2023-W01", entry(1, "Lamps", arxiv("2301.00001"))),
                issue("2023-W02", entry(1, "Wells", arxiv("2301.00001"))),
                issue("2023-W03", entry(1, "Roofs", tweet(2))));
        SourceImport tie = source(
                "tie.md",
                "2025-01-01",
                issue("2023-W03", entry(1, "Roofs", tweet(1))),
                issue("2023-W04", entry(1, "Wells", arxiv("2301.00001"), tweet(1))));
        try (Archive archive = with(three)) {
            List<PaperId> now = archive.split(new PaperId("arxiv:2301.00001"), week("2023-W02"));
            PaperId roofs = SqliteArchiveTest.papers(archive.corpus()).get(2).id();
            archive.join(now.get(0), roofs);
            archive.importSource(tie);
            assertThat(weeks(archive)).containsExactly("2023-W01+2023-W03", "2023-W02+2023-W04");
        }
    }

    @Test
    void ofJoinAndSplitTheLastWordCounts() {
        try (Archive archive = with(YEAR, PAGE)) {
            for (int i = 0; i < 3; i++) {
                archive.join(MUSIC, FACTS);
                assertThat(weeks(archive)).hasSize(1);
                archive.split(MUSIC, week("2023-W35"));
                assertThat(weeks(archive)).hasSize(2);
            }
        }
    }
}
