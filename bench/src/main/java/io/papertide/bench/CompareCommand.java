package io.papertide.bench;

import io.papertide.bench.compare.RatioInterval;
import io.papertide.bench.macro.ProcessRun;
import io.papertide.bench.macro.Processes;
import io.papertide.bench.macro.Runner;
import io.papertide.bench.macro.Samples;
import io.papertide.bench.macro.Suite;
import io.papertide.bench.macro.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs two builds in turn, so that what else the machine does falls on both. */
@Command(name = "compare", description = "Compares the speed of two checkouts; status 1 if the new one is slower.")
final class CompareCommand implements Callable<Integer> {
    /** What is timed: the clock, or the processor, which other work on the machine disturbs less. */
    enum Metric {
        CLOCK,
        PROCESSOR
    }

    @Option(names = "--base", required = true, description = "The checkout of the old build.")
    Path base = Path.of("");

    @Option(names = "--head", required = true, description = "The checkout of the new build.")
    Path head = Path.of("");

    @Option(names = "--input", description = "A folder of digests to import (default: the samples of the old build).")
    Path input = Path.of("");

    @Option(names = "--work", defaultValue = "target/bench/compare", description = "The folder for archives.")
    Path work = Path.of("");

    @Option(names = "--rounds", defaultValue = "10", description = "Runs of each build (default: ${DEFAULT-VALUE}).")
    int rounds;

    @Option(names = "--metric", defaultValue = "clock", description = "clock or processor.")
    Metric metric = Metric.CLOCK;

    @Option(
            names = "--tolerance",
            defaultValue = "0.05",
            description = "The slowdown that may be (default: ${DEFAULT-VALUE}).")
    double tolerance;

    @Option(
            names = "--only",
            defaultValue = "version|import|topics|search$|compare|report",
            description = "The tasks to run.")
    Pattern only = Pattern.compile("");

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Task> old = tasks(base, "base");
        List<Task> fresh = tasks(head, "head");
        Processes processes = new Processes(Files.createDirectories(work), Duration.ofMinutes(10), Map.of());
        boolean slower = false;
        System.out.println("task              old s    new s  ratio  95 of 100      slower?");
        for (int i = 0; i < old.size(); i++) {
            double[][] times = interleaved(processes, old.get(i), fresh.get(i));
            RatioInterval ratio = RatioInterval.of(times[0], times[1]);
            slower |= ratio.slower(tolerance);
            System.out.printf(
                    Locale.ROOT,
                    "%-15s %7.3f  %7.3f  %5.2f  %.2f to %.2f  %s%n",
                    old.get(i).id(),
                    median(times[0]),
                    median(times[1]),
                    ratio.ratio(),
                    ratio.low(),
                    ratio.high(),
                    ratio.slower(tolerance) ? "YES" : "no");
        }
        return slower ? 1 : 0;
    }

    private static double median(double[] values) {
        return Samples.median(values);
    }

    private List<Task> tasks(Path checkout, String name) throws IOException {
        Path own = Files.createDirectories(work.resolve(name)).toAbsolutePath();
        Suite suite = new Suite(checkout.toAbsolutePath().normalize().resolve("papertide"), own);
        Path digests = input.toString().isEmpty() ? base.resolve("samples") : input;
        List<Task> tasks = new ArrayList<>(suite.start());
        tasks.addAll(suite.real(digests.toAbsolutePath().normalize()));
        return tasks.stream().filter(task -> only.matcher(task.id()).find()).toList();
    }

    /** One run of each before the clock counts, so that both are built and read from the disk; then in turn. */
    private double[][] interleaved(Processes processes, Task old, Task fresh) throws IOException, InterruptedException {
        double[][] times = new double[2][rounds];
        List<Task> both = List.of(old, fresh);
        for (Task task : both) {
            Runner.clear(task.fresh());
            checked(task, processes.run(task.command()));
        }
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < 2; turn++) {
                int which = (round + turn) % 2;
                Task task = both.get(which);
                Runner.clear(task.fresh());
                ProcessRun run = checked(task, processes.run(task.command()));
                times[which][round] = metric == Metric.CLOCK ? run.seconds() : run.cpuSeconds();
            }
        }
        return times;
    }

    private static ProcessRun checked(Task task, ProcessRun run) throws IOException {
        if (!run.ok()) {
            throw new IOException(String.join(" ", task.command()) + " failed: " + run.output());
        }
        return run;
    }
}
