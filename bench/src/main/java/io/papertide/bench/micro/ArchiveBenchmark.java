package io.papertide.bench.micro;

import io.papertide.archive.ImportSummary;
import io.papertide.archive.SourceImport;
import io.papertide.archive.SqliteArchive;
import io.papertide.archive.search.SearchHit;
import io.papertide.archive.search.SearchQuery;
import io.papertide.cli.workflow.SearchAnalysis;
import io.papertide.model.Issue;
import io.papertide.testkit.planted.PlantedPapers;
import io.papertide.testkit.planted.PlantedPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The store with 2,000 papers: milliseconds for all of them, or a query. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ArchiveBenchmark {
    private static final int PAPERS = 2_000;
    private static final int HASH_DIGITS = 64;

    private final SourceImport source = source();
    private final SearchAnalysis analyzer = new SearchAnalysis();
    private final SearchQuery query = SearchQuery.parse("\"lattice weaving\" agents");
    private Path folder = Path.of("");
    private SqliteArchive archive = SqliteArchive.open(temporary().resolve("unused.db"));

    private static SourceImport source() {
        PlantedPlan plan = PlantedPlan.of(1, 100, PAPERS);
        PlantedPapers papers = new PlantedPapers(plan);
        List<Issue> issues = IntStream.range(0, plan.weeks())
                .mapToObj(papers::issue)
                .flatMap(issue -> issue.stream())
                .toList();
        return new SourceImport(
                "planted.md", "dair-ai", "0".repeat(HASH_DIGITS), Instant.EPOCH, issues, List.of(), List.of());
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("papertide-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes an archive with the papers and its search index. */
    @Setup(Level.Trial)
    public void fill() {
        archive.close();
        folder = temporary();
        archive = SqliteArchive.open(folder.resolve("filled.db"));
        archive.importSource(source);
        archive.search(query, analyzer);
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() {
        archive.close();
    }

    /** Stores all papers in a new archive. */
    @Benchmark
    public ImportSummary insert() {
        Path file = folder.resolve("new.db");
        SqliteArchive.delete(file);
        try (SqliteArchive fresh = SqliteArchive.open(file)) {
            return fresh.importSource(source);
        }
    }

    /** Reads all papers. */
    @Benchmark
    public void read(Blackhole sink) {
        archive.corpus().forEachPaper(sink::consume);
    }

    /** Finds a phrase and a word. */
    @Benchmark
    public List<SearchHit> search() {
        return archive.search(query, analyzer);
    }
}
