package io.papertide.bench.macro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Runs tasks several times each: as often as asked, less often if that would take over a minute. */
public final class Runner {
    private static final double LONG_ENOUGH = 60;

    private final Processes processes;
    private final int runs;
    private final Consumer<String> log;

    /**
     * Makes a runner.
     *
     * @param runs how often each task is run if it is quick
     * @param log told of each task when it is done
     */
    public Runner(Processes processes, int runs, Consumer<String> log) {
        this.processes = processes;
        this.runs = runs;
        this.log = log;
    }

    /** Measures one task. A run that fails is the last one. */
    public Measurement measure(Task task) throws IOException, InterruptedException {
        List<ProcessRun> done = new ArrayList<>();
        double total = 0;
        do {
            clear(task.fresh());
            ProcessRun run = processes.run(task.command());
            done.add(run);
            total += run.seconds();
            if (!run.ok()) {
                log.accept(task.id() + ": " + (run.status() < 0 ? "ended, it took too long" : run.output()));
                break;
            }
        } while (done.size() < runs && total + total / done.size() < LONG_ENOUGH);
        Measurement measurement = new Measurement(task, done);
        log.accept(String.format(
                Locale.ROOT,
                "%-22s %8.3f s (least %.3f, processor %.3f), %.0f MiB, %d runs",
                task.id(),
                measurement.seconds(),
                measurement.fastest(),
                measurement.cpuSeconds(),
                measurement.mebibytes(),
                done.size()));
        return measurement;
    }

    /** Deletes archives with their side files, if they are there. */
    public static void clear(List<Path> archives) throws IOException {
        for (Path archive : archives) {
            for (String ending : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(archive.resolveSibling(archive.getFileName() + ending));
            }
        }
    }
}
