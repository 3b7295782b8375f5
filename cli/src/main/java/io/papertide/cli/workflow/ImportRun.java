package io.papertide.cli.workflow;

import io.papertide.cli.workflow.ImportWorkflow.Outcome;
import io.papertide.cli.workflow.ImportWorkflow.Parsed;
import io.papertide.model.IngestWarning;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

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

    /** One input that an argument names. */
    private record Named(String argument, Supplier<Parsed> parsed) {}

    /**
     * Imports what arguments name. While one file is stored the next is read; an address is fetched when it is its turn.
     *
     * @param begin told each argument before its first input is stored
     * @param done told what became of each input as soon as it is stored
     */
    public void run(List<String> arguments, Consumer<String> begin, Consumer<Outcome> done) {
        List<String> files = new ArrayList<>();
        for (String argument : arguments) {
            if (InputReader.isAddress(argument)) {
                runFiles(files, begin, done);
                files.clear();
                begin.accept(argument);
                runAddress(argument, done);
            } else {
                files.add(argument);
            }
        }
        runFiles(files, begin, done);
    }

    private void runFiles(List<String> arguments, Consumer<String> begin, Consumer<Outcome> done) {
        List<Named> inputs = arguments.stream()
                .flatMap(argument -> reader.read(argument).stream()
                        .map(input -> new Named(argument, () -> workflow.parse(input.get()))))
                .toList();
        try (ReadAhead<Parsed> ahead =
                new ReadAhead<>(inputs.stream().map(Named::parsed).toList())) {
            for (int from = 0; from < inputs.size(); ) {
                String argument = inputs.get(from).argument;
                begin.accept(argument);
                int start = from;
                int skipped = 0;
                for (; from < inputs.size() && inputs.get(from).argument.equals(argument); from++) {
                    Outcome outcome = withWarnings(workflow.store(ahead.next()));
                    skipped += outcome.skipped() ? 1 : 0;
                    done.accept(outcome);
                }
                if (skipped == from - start) {
                    done.accept(Outcome.failed(argument, noDigest(skipped), false));
                }
            }
        }
    }

    private static String noDigest(int files) {
        return "the folder has no digest: none of its " + files
                + " text files is one; name its files or their layout with --format";
    }

    private void runAddress(String address, Consumer<Outcome> done) {
        for (Supplier<Input> input : reader.read(address)) {
            Outcome outcome = workflow.run(input.get());
            done.accept(outcome);
            outcome.listed().stream()
                    .limit(MOST_LISTED)
                    .map(listed -> URI.create(outcome.source()).resolve(listed).toString())
                    .flatMap(listed -> reader.read(listed).stream())
                    .forEach(listed -> done.accept(workflow.run(listed.get())));
        }
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
