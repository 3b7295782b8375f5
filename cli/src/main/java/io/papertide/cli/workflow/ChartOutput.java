package io.papertide.cli.workflow;

import io.papertide.cli.UsageException;
import io.papertide.report.chart.ChartFile;
import io.papertide.report.chart.ChartSpec;
import java.nio.file.Path;
import java.util.Locale;

/** Charts that a user asked for by a file name. */
public final class ChartOutput {
    private ChartOutput() {}

    /**
     * Checks a name before anything is computed.
     *
     * @throws UsageException if it ends neither in .png nor in .svg
     */
    public static void check(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".png") && !name.endsWith(".svg")) {
            throw new UsageException("--chart " + file + " must end in .png or .svg");
        }
    }

    /** Draws a chart, a PNG at twice the resolution. */
    public static void write(ChartSpec chart, Path file) {
        ChartFile.write(chart, file);
    }
}
