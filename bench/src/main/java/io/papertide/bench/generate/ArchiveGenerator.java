package io.papertide.bench.generate;

import io.papertide.testkit.planted.PlantedPapers;
import io.papertide.testkit.planted.PlantedPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Writes an archive of invented papers: {@code digests/} holds year files in the layout of dair-ai and weekly topics in that of
 * pytorchkr, {@code papers.jsonl} a paper a line in the form of our own export, {@code truth.json} what was planted where.
 */
public final class ArchiveGenerator {
    private final PlantedPlan plan;

    /** Makes a generator. */
    public ArchiveGenerator(PlantedPlan plan) {
        this.plan = plan;
    }

    /** The files that can be written. */
    public enum Form {
        /** The digests. */
        MD,
        /** The lines. */
        JSONL
    }

    /**
     * Writes the archive.
     *
     * @param folder made if it is not there; files of an earlier run with the same names are replaced
     */
    public void write(Path folder, Set<Form> forms) throws IOException {
        Files.createDirectories(folder);
        if (forms.contains(Form.MD)) {
            PlantedPapers papers = new PlantedPapers(plan);
            new YearFiles(plan, papers).write(Files.createDirectories(folder.resolve("digests")));
            new TopicFiles(plan, papers).write(Files.createDirectories(folder.resolve("digests/ko")));
        }
        if (forms.contains(Form.JSONL)) {
            new PaperLines(plan).write(folder.resolve("papers.jsonl"));
        }
        new TruthFile(plan).write(folder.resolve("truth.json"));
    }
}
