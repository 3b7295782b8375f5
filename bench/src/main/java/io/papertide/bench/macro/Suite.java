package io.papertide.bench.macro;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is measured: one list of tasks for each kind of input. Imports come first, the others ask the archive they made. */
public final class Suite {
    private static final int HUNDRED_THOUSAND = 100_000;
    private static final int MILLION = 1_000_000;

    private final Path launcher;
    private final Path work;

    /**
     * Makes a suite.
     *
     * @param launcher the {@code papertide} of a checkout
     * @param work the folder for archives and reports
     */
    public Suite(Path launcher, Path work) {
        this.launcher = launcher;
        this.work = work;
    }

    /** The start of a process that does nothing, and the least that the program can do. */
    public List<Task> start() {
        Path classes = Reference.classes();
        Path shared = work.resolve("hello.jsa");
        List<String> hello = List.of("-cp", classes.toString(), "io.papertide.bench.reference.Hello");
        return List.of(
                Task.of("hello", Budget.NONE, Reference.java(List.of(), hello)),
                Task.of(
                        "hello.cds.dump",
                        Budget.NONE,
                        Reference.java(List.of("-XX:ArchiveClassesAtExit=" + shared), hello)),
                Task.of("hello.cds", Budget.NONE, Reference.java(List.of("-XX:SharedArchiveFile=" + shared), hello)),
                Task.of("version", Budget.seconds(0.12), List.of(launcher.toString(), "--version")),
                Task.of("help", Budget.seconds(0.12), List.of(launcher.toString(), "--help")));
    }

    /** The import of the samples that come with the program. */
    public List<Task> samples(Path samples) {
        return List.of(importing("samples", samples, Budget.NONE));
    }

    /** Real digests of 2023 and 2024. */
    public List<Task> real(Path digests) {
        List<Task> tasks = new ArrayList<>();
        tasks.add(importing("real", digests, Budget.seconds(2.5)));
        tasks.add(asking("real", "topics", Budget.seconds(0.6), "topics"));
        tasks.add(asking("real", "trend", Budget.seconds(0.6), "trend", "agents", "reinforcement learning"));
        tasks.add(asking("real", "search.first", Budget.NONE, "search", "language model"));
        tasks.add(asking("real", "search", Budget.seconds(0.5), "search", "language model"));
        tasks.add(asking("real", "compare", Budget.seconds(0.9), "compare", "2023", "2024"));
        tasks.add(asking("real", "report", Budget.seconds(3.5), "report", "--out", report("real")));
        return tasks;
    }

    /** A generated archive of so many papers. */
    public List<Task> generated(int papers, Path digests) {
        String name = "g" + papers;
        boolean large = papers >= HUNDRED_THOUSAND;
        Budget load = papers >= MILLION ? Budget.seconds(480) : large ? new Budget(45, 1024) : Budget.NONE;
        boolean bar = large && papers < MILLION;
        List<Task> tasks = new ArrayList<>();
        tasks.add(importing(name, digests, load));
        tasks.add(asking(name, "topics", bar ? Budget.seconds(2) : Budget.NONE, "topics"));
        tasks.add(asking(name, "trend", Budget.NONE, "trend", "agents", "lattice weaving"));
        tasks.add(asking(name, "search.first", Budget.NONE, "search", "kelvin ledger"));
        tasks.add(asking(name, "search", Budget.NONE, "search", "kelvin ledger"));
        tasks.add(asking(name, "compare", bar ? Budget.seconds(3) : Budget.NONE, "compare", "2016", "2023"));
        tasks.add(asking(name, "report", Budget.NONE, "report", "--out", report(name)));
        return tasks;
    }

    private String report(String name) {
        return work.resolve("report-" + name).toString();
    }

    private Path archive(String name) {
        return work.resolve(name + ".db");
    }

    private Task importing(String name, Path digests, Budget budget) {
        Path archive = archive(name);
        List<String> command =
                List.of(launcher.toString(), "--archive", archive.toString(), "import", digests.toString());
        return new Task(name + ".import", command, budget, List.of(archive));
    }

    private Task asking(String name, String what, Budget budget, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(launcher.toString(), "--archive", archive(name).toString()));
        command.addAll(List.of(arguments));
        return Task.of(name + "." + what, budget, command);
    }
}
