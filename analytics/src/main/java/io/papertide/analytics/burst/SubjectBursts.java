package io.papertide.analytics.burst;

import io.papertide.analytics.Subject;
import java.util.List;

/**
 * The bursts of one subject.
 *
 * @param subject the topic or keyword
 * @param bursts those of the cheapest way, oldest first; may be empty
 * @param p that of the heaviest burst; 1 if there is none
 * @param q the Benjamini-Hochberg q of that p over the family of all subjects tested together, 0..1
 * @param shuffling the shuffled weeks that p comes from
 * @param bursting whether the heaviest burst may be claimed
 */
public record SubjectBursts(
        Subject subject, List<Burst> bursts, double p, double q, Shuffling shuffling, boolean bursting) {
    /** Copies. */
    public SubjectBursts {
        bursts = List.copyOf(bursts);
    }

    /** Returns the weight of the heaviest burst; 0 if there is none. */
    public double weight() {
        return bursts.stream().mapToDouble(Burst::weight).max().orElse(0);
    }
}
