package io.papertide.analytics.keyword;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.Subject;
import io.papertide.model.PaperId;
import java.util.List;

/**
 * A keyword in a period against the rest of the corpus.
 *
 * @param keyword the keyword
 * @param inside its share in the period
 * @param outside its share in the rest
 * @param logRatio the binary logarithm of the ratio of the two shares, half a paper added where one is 0
 * @param keyness the signed G2 of the two shares (Dunning 1993): positive if it is more common inside
 * @param dispersion how unevenly its papers lie over the weeks of the period: the normalised deviation of proportions of Gries
 *     (2008) and Lijffijt and Gries (2012), 0 if every week has its due, near 1 if one week has all
 * @param evidence the papers of the period, in corpus order; as many as {@code inside.papers()}
 * @param evidenceOutside the papers of the rest, in corpus order; as many as {@code outside.papers()}
 */
public record KeywordShare(
        Subject keyword,
        ShareEstimate inside,
        ShareEstimate outside,
        double logRatio,
        double keyness,
        double dispersion,
        List<PaperId> evidence,
        List<PaperId> evidenceOutside) {
    /** Copies. */
    public KeywordShare {
        evidence = List.copyOf(evidence);
        evidenceOutside = List.copyOf(evidenceOutside);
    }
}
