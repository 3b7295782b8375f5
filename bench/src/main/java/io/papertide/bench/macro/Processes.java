package io.papertide.bench.macro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs processes one after the other; GNU time measures processor time and memory where it is installed. */
public final class Processes {
    private static final Path TIME = Path.of("/usr/bin/time");
    private static final int LAST_CHARS = 2_000;
    private static final double NANOS = 1e9;
    private static final double KIBIBYTES = 1024;

    private final Path scratch;
    private final Duration limit;
    private final Map<String, String> environment;

    /**
     * Makes a runner.
     *
     * @param scratch a folder for what the processes print
     * @param limit the longest that one may take
     * @param environment variables to set for each of them
     */
    public Processes(Path scratch, Duration limit, Map<String, String> environment) {
        this.scratch = scratch;
        this.limit = limit;
        this.environment = Map.copyOf(environment);
    }

    /** Runs a command to its end. */
    public ProcessRun run(List<String> command) throws IOException, InterruptedException {
        Path output = scratch.resolve("output.txt");
        Path figures = scratch.resolve("time.txt");
        Files.deleteIfExists(figures);
        boolean timed = Files.isExecutable(TIME);
        List<String> whole = new ArrayList<>();
        if (timed) {
            whole.addAll(List.of(TIME.toString(), "-q", "-f", "%U %S %M", "-o", figures.toString()));
        }
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        double seconds = (System.nanoTime() - start) / NANOS;
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        double[] measured = ended && timed ? figures(figures) : new double[] {Double.NaN, Double.NaN};
        return new ProcessRun(seconds, measured[0], measured[1], ended ? process.exitValue() : -1, tail(output));
    }

    private static double[] figures(Path file) throws IOException {
        String[] cells = Files.readString(file).strip().split("\\s+");
        double cpu = Double.parseDouble(cells[0]) + Double.parseDouble(cells[1]);
        return new double[] {cpu, Double.parseDouble(cells[2]) / KIBIBYTES};
    }

    private static String tail(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
        return text.substring(Math.max(0, text.length() - LAST_CHARS));
    }
}
