package io.papertide.analytics.compare;

import io.papertide.analytics.LensAgreement;
import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.Subject;
import io.papertide.analytics.Verdict;
import io.papertide.model.PaperId;
import java.util.List;

/**
 * One subject in two periods.
 *
 * @param subject the topic or keyword
 * @param a its share in the first period
 * @param b its share in the second period
 * @param change how the shares differ, in the lead lens
 * @param q the Benjamini-Hochberg q over the family that was tested together, 0..1
 * @param verdict what may be claimed
 * @param agreement what the full text says of it
 * @param lenses the figures of each lens, lead, full and tokens in this order
 * @param dispersionA how its papers lie over the weeks of the first period
 * @param dispersionB how they lie over the weeks of the second
 * @param evidenceA the papers of the first period, in corpus order; as many as {@code a.papers()}
 * @param evidenceB the papers of the second period, in corpus order; as many as {@code b.papers()}
 */
public record ComparedSubject(
        Subject subject,
        ShareEstimate a,
        ShareEstimate b,
        ShareChange change,
        double q,
        Verdict verdict,
        LensAgreement agreement,
        List<LensChange> lenses,
        WeekDispersion dispersionA,
        WeekDispersion dispersionB,
        List<PaperId> evidenceA,
        List<PaperId> evidenceB) {
    /** Copies. */
    public ComparedSubject {
        lenses = List.copyOf(lenses);
        evidenceA = List.copyOf(evidenceA);
        evidenceB = List.copyOf(evidenceB);
    }

    /** Tells whether the full text tells the same as the lead. */
    public boolean lensesAgree() {
        return agreement == LensAgreement.AGREE;
    }
}
