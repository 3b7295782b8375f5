package io.papertide.cli.workflow;

import io.papertide.archive.Archive;
import io.papertide.archive.ArchiveException;
import io.papertide.archive.ImportSummary;
import io.papertide.archive.SqliteArchive;
import io.papertide.cli.workflow.ImportWorkflow.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The archive of the bundled samples. */
public final class SampleArchive {
    private SampleArchive() {}

    /**
     * Makes the archive anew and returns what was imported. An archive that is there is replaced if it holds nothing but
     * samples.
     *
     * @throws ArchiveException if there is a file that holds anything else, or the archive cannot be written
     */
    public static ImportSummary make(Path file) {
        if (Files.exists(file)) {
            refuseOthers(file);
            SqliteArchive.delete(file);
        }
        try (Archive archive = SqliteArchive.open(file)) {
            ImportWorkflow workflow = new ImportWorkflow(archive, Optional.empty(), Optional.empty(), false);
            return Samples.all().stream()
                    .map(sample -> summary(workflow.run(sample)))
                    .reduce(ImportSummary.NONE, ImportSummary::plus);
        }
    }

    private static ImportSummary summary(Outcome outcome) {
        if (!outcome.ok()) {
            throw new IllegalStateException("the sample " + outcome.source() + ": " + outcome.error());
        }
        return outcome.summary();
    }

    private static void refuseOthers(Path file) {
        Set<String> samples = Samples.all().stream().map(Input::name).collect(Collectors.toSet());
        try (Archive archive = SqliteArchive.open(file)) {
            List<String> others = archive.issues().stream()
                    .filter(stored -> !samples.contains(stored.source()) || stored.revisionCount() > 1)
                    .map(stored -> stored.source())
                    .distinct()
                    .toList();
            if (!others.isEmpty()) {
                throw new ArchiveException(file + ": it holds other issues than the samples (from " + others.get(0)
                        + ") and is left alone; choose another folder with --out");
            }
        }
    }
}
