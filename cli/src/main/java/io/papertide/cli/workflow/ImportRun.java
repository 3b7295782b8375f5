package io.papertide.cli.workflow;

import io.papertide.cli.workflow.ImportWorkflow.Outcome;
import io.papertide.model.IngestWarning;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Imports all that the user names, and what indexes list that were fetched from a server. */
public final class ImportRun {
    private static final int MOST_LISTED = 200;

    private final InputReader reader;
    private final ImportWorkflow workflow;

    /** Makes a run. */
    public ImportRun(InputReader reader, ImportWorkflow workflow) {
        this.reader = reader;
        this.workflow = workflow;
    }

    /** Imports what one argument names. */
    public List<Outcome> run(String argument) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Outcome outcome : workflow.run(argument, reader.read(argument))) {
            boolean fetched = outcome.source().toLowerCase(Locale.ROOT).startsWith("http");
            if (fetched && !outcome.listed().isEmpty()) {
                outcomes.add(outcome);
                outcome.listed().stream()
                        .limit(MOST_LISTED)
                        .map(listed ->
                                URI.create(outcome.source()).resolve(listed).toString())
                        .forEach(address -> outcomes.addAll(workflow.run(address, reader.read(address))));
            } else {
                outcomes.add(withWarnings(outcome));
            }
        }
        return outcomes;
    }

    /** An index on a disk has no server to ask. */
    private static Outcome withWarnings(Outcome outcome) {
        if (outcome.listed().isEmpty()) {
            return outcome;
        }
        List<IngestWarning> warnings = new ArrayList<>(outcome.warnings());
        for (String listed : outcome.listed()) {
            warnings.add(new IngestWarning(
                    1, "only-listed", "the digest " + listed + " is only listed here; import its own address or file"));
        }
        return new Outcome(
                outcome.source(),
                outcome.format(),
                outcome.summary(),
                warnings,
                outcome.error(),
                outcome.skipped(),
                outcome.notModified(),
                List.of());
    }
}
