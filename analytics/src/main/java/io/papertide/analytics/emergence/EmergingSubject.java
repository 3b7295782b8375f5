package io.papertide.analytics.emergence;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.Subject;
import io.papertide.model.PaperId;
import java.util.List;

/**
 * A subject that came up or went away.
 *
 * @param subject the topic or keyword
 * @param earlier its share in the earlier period
 * @param later its share in the later period
 * @param logRatio the binary logarithm of the later share over the earlier, half a paper added where one is 0
 * @param conservativeLogRatio the bound of its 95 % interval nearer to 0
 * @param weeks the weeks that have it, of the period in which it is the more common
 * @param evidenceEarlier the papers of the earlier period, in corpus order; as many as {@code earlier.papers()}
 * @param evidenceLater the papers of the later period, in corpus order; as many as {@code later.papers()}
 */
public record EmergingSubject(
        Subject subject,
        ShareEstimate earlier,
        ShareEstimate later,
        double logRatio,
        double conservativeLogRatio,
        int weeks,
        List<PaperId> evidenceEarlier,
        List<PaperId> evidenceLater) {
    /** Copies. */
    public EmergingSubject {
        evidenceEarlier = List.copyOf(evidenceEarlier);
        evidenceLater = List.copyOf(evidenceLater);
    }

    /** Returns the papers of the period in which it is the more common. */
    public List<PaperId> evidence() {
        return logRatio > 0 ? evidenceLater : evidenceEarlier;
    }
}
