package io.papertide.archive;

import static io.papertide.archive.Digests.arxiv;
import static io.papertide.archive.Digests.entry;
import static io.papertide.archive.Digests.issue;
import static io.papertide.archive.Digests.source;
import static io.papertide.archive.Digests.tweet;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.model.Entry;
import io.papertide.model.Issue;
import io.papertide.model.PaperId;
import io.papertide.model.SeriesId;
import io.papertide.testkit.Seeded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive is the same whatever the order of imports. */
class ImportOrderTest {
    @TempDir
    private Path folder;

    private int next;

    @Test
    void theOrderOfImportsDoesNotMatter() {
        Seeded.check(25, random -> {
            List<SourceImport> sources = sources(random);
            String expected = content(sources);
            for (int i = 0; i < 3; i++) {
                Collections.shuffle(sources, random);
                assertThat(content(sources)).isEqualTo(expected);
            }
        });
    }

    private String content(List<SourceImport> sources) {
        try (Archive archive = SqliteArchive.open(folder.resolve(next++ + ".db"))) {
            sources.forEach(archive::importSource);
            assertThat(archive.verify(Digests.WORDS)).isEmpty();
            TreeSet<String> ids = new TreeSet<>();
            archive.corpus().forEachPaper(paper -> ids.add(paper.toString()));
            return archive.corpus().fingerprint() + archive.revisions() + archive.sources() + ids;
        }
    }

    /** Few weeks, ids and titles, so that every kind of meeting and contradiction occurs. */
    private static List<SourceImport> sources(Random random) {
        List<SourceImport> sources = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            SeriesId series = random.nextInt(3) == 0 ? SeriesId.PYTORCHKR : SeriesId.DAIR_AI;
            String week = "2024-W4" + random.nextInt(3);
            Entry[] entries = new Entry[1 + random.nextInt(4)];
            for (int rank = 1; rank <= entries.length; rank++) {
                entries[rank - 1] = randomEntry(random, rank);
            }
            sources.add(source(name(random), day(random), issue(series, week, entries)));
        }
        // Later states of a file hold the same issues in other lines.
        for (int i = 0; i < 4; i++) {
            sources.add(moved(sources.get(random.nextInt(sources.size())), name(random), day(random), 10 * (i + 1)));
        }
        return sources;
    }

    private static String name(Random random) {
        return List.of("a.md", "b.md", "a-2024-11-01.md").get(random.nextInt(3));
    }

    private static String day(Random random) {
        return "2024-11-0" + (1 + random.nextInt(3));
    }

    private static SourceImport moved(SourceImport source, String name, String day, int lines) {
        Issue issue = source.issues().get(0);
        Entry[] entries = issue.entries().stream()
                .map(entry -> new Entry(
                        entry.rank(),
                        entry.title(),
                        entry.summary(),
                        entry.abstractText(),
                        entry.links(),
                        entry.line() + lines))
                .toArray(Entry[]::new);
        Issue moved = new Issue(
                issue.series(), issue.title(), issue.span(), issue.overview(), List.of(entries), issue.line() + lines);
        return source(name, day, moved);
    }

    private static Entry randomEntry(Random random, int rank) {
        List<String> titles = List.of("Thinking models", "Thinking models again", "A wholly other matter", "MusicGen");
        List<String> urls = new ArrayList<>();
        if (random.nextBoolean()) {
            urls.add(arxiv("2410.0000" + random.nextInt(4)));
        }
        if (random.nextBoolean()) {
            urls.add(tweet(random.nextInt(4)));
        }
        if (random.nextInt(4) == 0) {
            urls.add("https://example.org/papers/" + random.nextInt(3));
        }
        return entry(rank, titles.get(random.nextInt(titles.size())), urls.toArray(String[]::new));
    }

    @Test
    void idsAreDistinctAndWellFormed() {
        Seeded.check(25, random -> {
            try (Archive archive = SqliteArchive.open(folder.resolve(next++ + ".db"))) {
                sources(random).forEach(archive::importSource);
                List<PaperId> ids = new ArrayList<>();
                archive.corpus().forEachPaper(paper -> ids.add(paper.id()));
                assertThat(ids).doesNotHaveDuplicates().isNotEmpty();
            }
        });
    }
}
