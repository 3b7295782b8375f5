package io.papertide.archive;

import static io.papertide.archive.Digests.arxiv;
import static io.papertide.archive.Digests.entry;
import static io.papertide.archive.Digests.issue;
import static io.papertide.archive.Digests.source;
import static io.papertide.archive.Digests.tweet;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.archive.search.SearchQuery;
import io.papertide.model.BilingualText;
import io.papertide.model.Correction;
import io.papertide.model.Entry;
import io.papertide.model.IsoWeek;
import io.papertide.model.Paper;
import io.papertide.model.SeriesId;
import io.papertide.model.Supplement;
import io.papertide.testkit.Seeded;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import works out only the papers that it can touch; whatever happens in whatever order, that is as good as all. */
class MixedHistoryTest {
    private static final int STEPS = 12;

    private static final List<String> TITLES =
            List.of("Thinking models", "Thinking models again", "A wholly other matter", "MusicGen", "FacTool");

    @TempDir
    private Path folder;

    private int next;

    @Test
    void afterEachStepThePapersAreThoseOfAllEntries() {
        Seeded.check(25, random -> {
            List<SourceImport> imported = new ArrayList<>();
            String content;
            List<Correction> corrections;
            try (Archive archive = SqliteArchive.open(folder.resolve(next++ + ".db"))) {
                for (int i = 0; i < STEPS; i++) {
                    step(archive, imported, random);
                    if (random.nextBoolean()) {
                        archive.index(Digests.WORDS);
                    }
                    assertThat(archive.verify(Digests.WORDS))
                            .as("after step %d", i)
                            .isEmpty();
                }
                content = content(archive);
                corrections = archive.corrections();
            }
            Collections.shuffle(imported, random);
            assertThat(afresh(imported, corrections, random.nextInt(imported.size())))
                    .isEqualTo(content);
        });
    }

    private static void step(Archive archive, List<SourceImport> imported, Random random) {
        int dice = imported.isEmpty() ? 0 : random.nextInt(7);
        if (dice < 3) {
            take(archive, imported, fresh("s" + random.nextInt(6) + ".md", random));
        } else if (dice == 3) {
            take(archive, imported, redated(imported.get(random.nextInt(imported.size())), day(random)));
        } else if (dice == 4) {
            take(archive, imported, table("t" + random.nextInt(3) + ".csv", random));
        } else {
            curate(archive, dice == 5, random);
        }
    }

    private static void take(Archive archive, List<SourceImport> imported, SourceImport source) {
        imported.add(source);
        archive.importSource(source);
    }

    /** Joins two papers, or makes a paper of its own of what one has in a week, if there are such. */
    private static void curate(Archive archive, boolean join, Random random) {
        List<Paper> papers = SqliteArchiveTest.papers(archive.corpus());
        if (papers.isEmpty()) {
            return;
        }
        Paper some = papers.get(random.nextInt(papers.size()));
        if (join) {
            Paper other = papers.get(random.nextInt(papers.size()));
            if (!some.id().equals(other.id())) {
                archive.join(some.id(), other.id());
            }
        } else {
            List<IsoWeek> weeks = List.copyOf(some.weeks());
            if (weeks.size() > 1) {
                archive.split(some.id(), weeks.get(random.nextInt(weeks.size())));
            }
        }
    }

    private String afresh(List<SourceImport> sources, List<Correction> corrections, int correctBefore) {
        try (Archive archive = SqliteArchive.open(folder.resolve(next++ + ".db"))) {
            for (int i = 0; i < sources.size(); i++) {
                if (i == correctBefore) {
                    archive.correct(corrections);
                }
                archive.importSource(sources.get(i));
            }
            assertThat(archive.verify(Digests.WORDS)).isEmpty();
            return content(archive);
        }
    }

    private static String content(Archive archive) {
        TreeSet<String> papers = new TreeSet<>();
        archive.corpus()
                .forEachPaper(paper -> papers.add(paper + " because of " + archive.evidence(paper.id()) + "\n"));
        return archive.corpus().fingerprint()
                + archive.issues()
                + papers
                + archive.conflicts()
                + archive.unmatchedRows();
    }

    /** Few weeks, ids and titles, so that sources rewrite each other's issues and every kind of meeting occurs. */
    private static SourceImport fresh(String name, Random random) {
        SeriesId series = random.nextInt(3) == 0 ? SeriesId.PYTORCHKR : SeriesId.DAIR_AI;
        Entry[] entries = new Entry[1 + random.nextInt(4)];
        for (int rank = 1; rank <= entries.length; rank++) {
            String title = TITLES.get(random.nextInt(TITLES.size()));
            entries[rank - 1] = entry(rank, title, urls(random).toArray(String[]::new));
        }
        return source(name, day(random), issue(series, "2024-W4" + random.nextInt(4), entries));
    }

    private static List<String> urls(Random random) {
        List<String> urls = new ArrayList<>();
        if (random.nextBoolean()) {
            urls.add(arxiv("2410.0000" + random.nextInt(5)));
        }
        if (random.nextBoolean()) {
            urls.add(tweet(random.nextInt(5)));
        }
        if (random.nextInt(4) == 0) {
            urls.add("https://example.org/papers/" + random.nextInt(3));
        }
        return urls;
    }

    private static SourceImport table(String name, Random random) {
        Entry row = entry(1, "Thinking models", urls(random).toArray(String[]::new));
        Supplement supplement = new Supplement(row.title(), row.summary(), BilingualText.NONE, row.links(), 1);
        return new SourceImport(
                name,
                "test",
                Integer.toHexString(row.hashCode()),
                Instant.parse(day(random) + "T00:00:00Z"),
                List.of(),
                List.of(supplement),
                List.of());
    }

    private static String day(Random random) {
        return "2024-11-0" + (1 + random.nextInt(5));
    }

    private static SourceImport redated(SourceImport source, String day) {
        return new SourceImport(
                source.name(),
                source.format(),
                source.hash(),
                Instant.parse(day + "T00:00:00Z"),
                source.issues(),
                source.supplements(),
                source.warnings());
    }

    @Test
    void aLaterDateAloneMakesAnotherRevisionCurrent() {
        SourceImport lamps =
                source("a.md", "2024-11-01", issue("2024-W42", entry(1, "About lamps", arxiv("2410.00001"))));
        SourceImport wells =
                source("b.md", "2024-11-02", issue("2024-W42", entry(1, "About wells", arxiv("2410.00002"))));
        try (Archive archive = SqliteArchive.open(folder.resolve("dates.db"))) {
            archive.importSource(lamps);
            archive.importSource(wells);
            assertThat(found(archive, "wells")).containsExactly("arxiv:2410.00002");
            String before = archive.corpus().fingerprint();

            ImportSummary summary = archive.importSource(redated(lamps, "2024-11-03"));

            assertThat(summary.issuesUnchanged()).isEqualTo(1);
            assertThat(archive.issues().get(0).issue()).isEqualTo(lamps.issues().get(0));
            assertThat(SqliteArchiveTest.papers(archive.corpus()))
                    .extracting(paper -> paper.id().value())
                    .containsExactly("arxiv:2410.00001");
            assertThat(archive.corpus().fingerprint()).isNotEqualTo(before);
            assertThat(found(archive, "lamps")).containsExactly("arxiv:2410.00001");
            assertThat(found(archive, "wells")).isEmpty();
            assertThat(archive.verify(Digests.WORDS)).isEmpty();
        }
    }

    private static List<String> found(Archive archive, String word) {
        return archive.search(SearchQuery.parse(word), Digests.WORDS).stream()
                .map(hit -> hit.paper().value())
                .toList();
    }
}
