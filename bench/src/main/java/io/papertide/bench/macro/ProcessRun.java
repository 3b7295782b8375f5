package io.papertide.bench.macro;

/**
 * What one process took.
 *
 * @param seconds on the clock, from the start to the end of the process
 * @param cpuSeconds of all its threads, user and system; NaN where the machine does not tell
 * @param mebibytes the most memory it held; NaN where the machine does not tell
 * @param status its exit status; -1 if it was ended because it took too long
 * @param output the last lines of what it printed
 */
public record ProcessRun(double seconds, double cpuSeconds, double mebibytes, int status, String output) {
    /** Tells whether it did its work; 1 is work done in part, which real input with faults gives. */
    public boolean ok() {
        return status == 0 || status == 1;
    }
}
