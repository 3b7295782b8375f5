package io.papertide.bench;

import io.papertide.bench.generate.ArchiveGenerator;
import io.papertide.bench.generate.ArchiveGenerator.Form;
import io.papertide.bench.macro.Machine;
import io.papertide.bench.macro.MarkedPage;
import io.papertide.bench.macro.Measurement;
import io.papertide.bench.macro.Processes;
import io.papertide.bench.macro.Reference;
import io.papertide.bench.macro.Results;
import io.papertide.bench.macro.Runner;
import io.papertide.bench.macro.Suite;
import io.papertide.bench.macro.Task;
import io.papertide.testkit.planted.PlantedPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the launcher as a user would, and what to compare it with. */
@Command(name = "macro", description = "Measures whole processes, and writes a table and JSON.")
final class MacroCommand implements Callable<Integer> {
    @Option(names = "--home", defaultValue = ".", description = "The checkout to measure (default: here).")
    Path home = Path.of(".");

    @Option(
            names = "--work",
            defaultValue = "target/bench",
            description = "The folder for archives (default: ${DEFAULT-VALUE}).")
    Path work = Path.of("target/bench");

    @Option(names = "--real", description = "A folder with real year files; left out if not given.")
    Optional<Path> real = Optional.empty();

    @Option(
            names = "--sizes",
            split = ",",
            defaultValue = "10000,100000",
            description = "Papers of the generated archives; 0 for none.")
    List<Integer> sizes = List.of();

    @Option(names = "--runs", defaultValue = "5", description = "Runs of each task that takes under a minute in all.")
    int runs;

    @Option(names = "--limit", defaultValue = "900", description = "Seconds after which a process is ended.")
    int limit;

    @Option(names = "--only", defaultValue = "", description = "A regular expression: the tasks to run.")
    Pattern only = Pattern.compile("");

    @Option(names = "--json", description = "The file for the JSON (default: results.json in the work folder).")
    Optional<Path> json = Optional.empty();

    @Option(names = "--page", description = "The Markdown page to write the table into, between its marks.")
    Optional<Path> page = Optional.empty();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path root = home.toAbsolutePath().normalize();
        Path scratch = Files.createDirectories(work).toAbsolutePath().normalize();
        Map<String, String> machine = Machine.facts(root);
        Processes processes = new Processes(scratch, Duration.ofSeconds(limit), Map.of());
        // Builds what is not built yet.
        processes.run(List.of(root.resolve("papertide").toString(), "--version"));
        Runner runner = new Runner(processes, runs, System.err::println);
        List<Measurement> measurements = new ArrayList<>();
        for (Task task : tasks(root, scratch)) {
            if (only.matcher(task.id()).find()) {
                measurements.add(runner.measure(task));
            }
        }
        machine.put("load at the end", Machine.load());
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        Results results = new Results(today, machine, measurements);
        Files.writeString(json.orElse(scratch.resolve("results.json")), results.json());
        System.out.print(results.markdown());
        if (page.isPresent()) {
            String text = Files.readString(page.get());
            Files.writeString(page.get(), MarkedPage.with(text, results.markdown()));
        }
        return measurements.stream().allMatch(Measurement::ok) ? 0 : 1;
    }

    private List<Task> tasks(Path root, Path scratch) throws IOException {
        boolean python = Reference.python().isPresent();
        if (!python) {
            System.err.println("no Python with scikit-learn, pandas and matplotlib: its figures are left out");
        }
        Suite suite = new Suite(root.resolve("papertide"), scratch);
        List<Task> tasks = new ArrayList<>(suite.start());
        tasks.addAll(suite.samples(root.resolve("samples")));
        if (real.isPresent()) {
            Path digests = real.get().toAbsolutePath().normalize();
            tasks.addAll(suite.real(digests));
            references("real", 0, digests, python, root, scratch).forEach(tasks::add);
        }
        for (int size : sizes) {
            if (size > 0) {
                Path digests = generated(size, scratch);
                tasks.addAll(suite.generated(size, digests));
                references("g" + size, size, digests, python, root, scratch).forEach(tasks::add);
            }
        }
        return tasks;
    }

    private static List<Task> references(
            String name, int papers, Path digests, boolean python, Path root, Path scratch) {
        List<Task> tasks = new ArrayList<>(List.of(Reference.bareCounts(name, digests)));
        if (python) {
            Reference.scikitLearn(name, papers, root, digests, scratch.resolve("sklearn-" + name))
                    .ifPresent(tasks::add);
        }
        return tasks;
    }

    /** An archive that is there already is used again: equal plans give equal files. */
    private static Path generated(int papers, Path scratch) throws IOException {
        Path folder = scratch.resolve("generated-" + papers);
        if (!Files.exists(folder.resolve("truth.json"))) {
            System.err.println("writing an archive of " + papers + " papers");
            new ArchiveGenerator(PlantedPlan.tenYears(1, papers)).write(folder, Set.of(Form.MD));
        }
        return folder.resolve("digests");
    }
}
