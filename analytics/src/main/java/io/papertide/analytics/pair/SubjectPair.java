package io.papertide.analytics.pair;

import io.papertide.analytics.Subject;
import io.papertide.model.PaperId;
import java.util.List;

/**
 * Two subjects and the papers that have both.
 *
 * @param a the subject whose id comes first
 * @param b the other subject
 * @param total all papers of the period
 * @param npmi normalised pointwise mutual information (Bouma 2009): -1 never together, 0 as by chance, 1 only together
 * @param associationStrength how many times as often they are together as by chance (van Eck and Waltman 2009)
 * @param p the two-sided p value of their independence: Fisher's exact test where an expected count is under 5, else G2
 * @param q its Benjamini-Hochberg q over all pairs that could be made of the subjects
 * @param family how many pairs these are
 * @param evidence the papers that have both, in corpus order
 * @param evidenceA the papers that have the first, in corpus order
 * @param evidenceB the papers that have the second, in corpus order
 */
public record SubjectPair(
        Subject a,
        Subject b,
        int total,
        double npmi,
        double associationStrength,
        double p,
        double q,
        long family,
        List<PaperId> evidence,
        List<PaperId> evidenceA,
        List<PaperId> evidenceB) {
    /** Copies. */
    public SubjectPair {
        evidence = List.copyOf(evidence);
        evidenceA = List.copyOf(evidenceA);
        evidenceB = List.copyOf(evidenceB);
    }

    /** Returns how many papers have the first. */
    public int papersA() {
        return evidenceA.size();
    }

    /** Returns how many papers have the second. */
    public int papersB() {
        return evidenceB.size();
    }

    /** Returns how many papers have both. */
    public int together() {
        return evidence.size();
    }
}
