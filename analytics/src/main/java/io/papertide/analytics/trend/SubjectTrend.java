package io.papertide.analytics.trend;

import io.papertide.analytics.LensAgreement;
import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.Subject;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.statistics.DetectableDifference;
import io.papertide.model.PaperId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One subject over the weeks of a period.
 *
 * @param subject the topic or keyword
 * @param overall its share in the whole period
 * @param firstHalf its share in the first half of the calendar weeks, the shorter half if they are odd
 * @param secondHalf its share in the rest of the weeks
 * @param weeks every calendar week of the period, oldest first, gaps with a total of 0
 * @param slope the Theil-Sen slope with its test
 * @param q the Benjamini-Hochberg q over the family of all subjects tested together, 0..1
 * @param verdict what may be claimed
 * @param agreement what the full text says of it
 * @param wordsRatio how many times as long the entries of the second half are as those of the first; 1 if either has none
 * @param lenses the figures of each lens, lead, full and tokens in this order
 * @param detectableDifference the smallest rise and fall from the overall share that would be seen between the halves with 80 % power
 * @param evidence the papers that have it, in corpus order; as many as {@code overall.papers()}
 */
public record SubjectTrend(
        Subject subject,
        ShareEstimate overall,
        ShareEstimate firstHalf,
        ShareEstimate secondHalf,
        List<WeekShare> weeks,
        TrendSlope slope,
        double q,
        Verdict verdict,
        LensAgreement agreement,
        double wordsRatio,
        List<LensTrend> lenses,
        DetectableDifference detectableDifference,
        List<PaperId> evidence) {
    /** Copies. */
    public SubjectTrend {
        weeks = List.copyOf(weeks);
        lenses = List.copyOf(lenses);
        evidence = List.copyOf(evidence);
    }

    /** Tells whether the full text tells the same as the lead. */
    public boolean lensesAgree() {
        return agreement == LensAgreement.AGREE;
    }

    /** Returns the papers of the first half of the weeks, in corpus order; as many as {@code firstHalf.papers()}. */
    public List<PaperId> evidenceOfFirstHalf() {
        return evidenceOf(weeks.subList(0, weeks.size() / 2));
    }

    /** Returns the papers of the rest of the weeks, in corpus order; as many as {@code secondHalf.papers()}. */
    public List<PaperId> evidenceOfSecondHalf() {
        return evidenceOf(weeks.subList(weeks.size() / 2, weeks.size()));
    }

    private List<PaperId> evidenceOf(List<WeekShare> some) {
        Set<PaperId> there =
                some.stream().flatMap(week -> week.evidence().stream()).collect(Collectors.toSet());
        return evidence.stream().filter(there::contains).toList();
    }

    /** Returns the smallest difference that must not be missed, the one that the verdict looks at. */
    public double detectable() {
        return detectableDifference.either();
    }
}
