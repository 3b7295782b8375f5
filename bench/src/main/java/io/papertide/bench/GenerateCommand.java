package io.papertide.bench;

import io.papertide.bench.generate.ArchiveGenerator;
import io.papertide.bench.generate.ArchiveGenerator.Form;
import io.papertide.testkit.planted.PlantedPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes an archive of invented papers. */
@Command(name = "generate", description = "Writes an archive of invented papers whose truth is known.")
final class GenerateCommand implements Callable<Integer> {
    @Option(names = "--papers", required = true, description = "Entries of the English series, over ten years.")
    int papers;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Equal seeds give equal files (default: ${DEFAULT-VALUE}).")
    long seed;

    @Option(names = "--form", split = ",", description = "md, jsonl; both unless named.")
    Set<Form> forms = EnumSet.allOf(Form.class);

    @Option(names = "--out", required = true, description = "The folder to write into.")
    Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        new ArchiveGenerator(PlantedPlan.tenYears(seed, papers)).write(out, forms);
        return 0;
    }
}
