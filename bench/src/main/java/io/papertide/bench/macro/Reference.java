package io.papertide.bench.macro;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What others take for the same or less, run on the same machine in the same hour. */
public final class Reference {
    private static final int MOST_FOR_PYTHON = 100_000;

    private Reference() {}

    /** Returns where the classes of this program lie, for programs in a process of their own. */
    static Path classes() {
        try {
            return Path.of(Reference.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of the classes has no path", e);
        }
    }

    /** Returns a command of the Java that runs this program. */
    static List<String> java(List<String> options, List<String> rest) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(rest);
        return command;
    }

    /** A loop that counts n-grams of one to three words by week, and nothing else. */
    public static Task bareCounts(String name, Path texts) {
        List<String> rest =
                List.of("-cp", classes().toString(), "io.papertide.bench.reference.BareCounts", texts.toString());
        return Task.of(name + ".bare", Budget.NONE, java(List.of("-Xmx2g"), rest));
    }

    /** The script that does the same work with scikit-learn, pandas and matplotlib; empty above 100,000 papers. */
    public static Optional<Task> scikitLearn(String name, int papers, Path home, Path texts, Path out) {
        Path script = home.resolve("bench/reference/sklearn_digest.py");
        return papers > MOST_FOR_PYTHON
                ? Optional.empty()
                : Optional.of(Task.of(
                        name + ".sklearn",
                        Budget.NONE,
                        List.of(python().orElse("python3"), script.toString(), texts.toString(), out.toString())));
    }

    /** Returns a Python that has the three libraries, or empty. */
    public static Optional<String> python() {
        for (String candidate : List.of("/usr/bin/python3", "python3")) {
            try {
                Process process = new ProcessBuilder(candidate, "-c", "import sklearn, pandas, matplotlib")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (process.waitFor() == 0) {
                    return Optional.of(candidate);
                }
            } catch (IOException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
