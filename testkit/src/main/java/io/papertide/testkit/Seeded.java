package io.papertide.testkit;

import java.util.Random;
import java.util.function.Consumer;

/** Random properties that can be repeated: each run has a seed, and a failure names it. */
public final class Seeded {
    private Seeded() {}

    /**
     * Checks a property with the seeds 0 to {@code runs - 1}; with {@code -Dseed=N} with that seed only.
     *
     * @throws AssertionError that names the seed if the property fails with one
     */
    public static void check(int runs, Consumer<Random> property) {
        Integer only = Integer.getInteger("seed");
        for (int seed = only == null ? 0 : only; seed < (only == null ? runs : only + 1); seed++) {
            try {
                property.accept(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "with seed " + seed + " (repeat with -Dseed=" + seed + "): " + e.getMessage(), e);
            }
        }
    }
}
