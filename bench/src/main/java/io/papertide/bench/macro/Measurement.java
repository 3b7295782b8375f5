package io.papertide.bench.macro;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a task took in all of its runs.
 *
 * @param task what was run
 * @param runs in their order; at least one
 */
public record Measurement(Task task, List<ProcessRun> runs) {
    /** Copies and checks. */
    public Measurement {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("a measurement needs a run: " + task.id());
        }
    }

    /** Returns the median time on the clock. */
    public double seconds() {
        return median(ProcessRun::seconds);
    }

    /** Returns the shortest time on the clock, which other work on the machine disturbs least. */
    public double fastest() {
        return runs.stream().mapToDouble(ProcessRun::seconds).min().orElseThrow();
    }

    /** Returns the median processor time. */
    public double cpuSeconds() {
        return median(ProcessRun::cpuSeconds);
    }

    /** Returns the greatest peak of memory. */
    public double mebibytes() {
        return runs.stream().mapToDouble(ProcessRun::mebibytes).max().orElseThrow();
    }

    /** Tells whether every run did its work. */
    public boolean ok() {
        return runs.stream().allMatch(ProcessRun::ok);
    }

    /** Tells whether the median is within the budget; false if a run failed. */
    public boolean passes() {
        return ok()
                && seconds() <= task.budget().seconds()
                && !(mebibytes() > task.budget().mebibytes());
    }

    private double median(ToDoubleFunction<ProcessRun> figure) {
        return Samples.median(runs.stream().mapToDouble(figure).toArray());
    }
}
