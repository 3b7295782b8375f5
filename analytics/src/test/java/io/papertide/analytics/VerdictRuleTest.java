package io.papertide.analytics;

import static io.papertide.analytics.LensAgreement.AGREE;
import static io.papertide.analytics.LensAgreement.FULL_ONLY;
import static io.papertide.analytics.LensAgreement.LEAD_ONLY;
import static io.papertide.analytics.LensAgreement.OPPOSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertide.analytics.statistics.DetectableDifference;
import org.junit.jupiter.api.Test;

class VerdictRuleTest {
    private static final VerdictRule RULE = VerdictRule.DEFAULT;
    private static final ShareEstimate COMMON = ShareEstimate.of(200, 1040);
    private static final DetectableDifference SMALL = new DetectableDifference(0.07, 0.06);

    @Test
    void aSignificantChangeOfTheLeadIsNamedByItsDirection() {
        assertThat(RULE.verdict(0.1, 0.04, AGREE, COMMON, SMALL)).isEqualTo(Verdict.RISING);
        assertThat(RULE.verdict(-0.1, 0.04, LEAD_ONLY, COMMON, SMALL)).isEqualTo(Verdict.FALLING);
        assertThat(RULE.verdict(0.1, 0.05, AGREE, COMMON, SMALL)).isEqualTo(Verdict.NO_CLEAR_CHANGE);
    }

    @Test
    void whatOnlyTheFullTextShowsIsNoChange() {
        assertThat(RULE.verdict(0.01, 0.58, FULL_ONLY, COMMON, SMALL)).isEqualTo(Verdict.NO_CLEAR_CHANGE);
    }

    @Test
    void theFullTextMayContradict() {
        assertThat(RULE.verdict(0.1, 0.001, OPPOSED, COMMON, SMALL)).isEqualTo(Verdict.NO_CLEAR_CHANGE);
    }

    @Test
    void aChangeThatIsSeenNeedsNoMorePower() {
        assertThat(RULE.verdict(0.5, 0.001, AGREE, ShareEstimate.of(8, 20), new DetectableDifference(0.6, 0.4)))
                .isEqualTo(Verdict.RISING);
    }

    @Test
    void aWeekAgainstAWeekIsTooLittleData() {
        DetectableDifference weeks = DetectableDifference.around(0.3, 10, 10);
        assertThat(RULE.verdict(0.1, 0.9, AGREE, ShareEstimate.of(6, 20), weeks))
                .isEqualTo(Verdict.TOO_LITTLE_DATA);
    }

    @Test
    void aYearAgainstAYearIsEnoughForAllButRareSubjects() {
        DetectableDifference common = DetectableDifference.around(0.05, 520, 520);
        assertThat(RULE.verdict(0, 1, AGREE, ShareEstimate.of(52, 1040), common))
                .isEqualTo(Verdict.NO_CLEAR_CHANGE);
        DetectableDifference rare = DetectableDifference.around(0.016, 520, 520);
        assertThat(RULE.verdict(0, 1, AGREE, ShareEstimate.of(17, 1040), rare)).isEqualTo(Verdict.TOO_LITTLE_DATA);
    }

    @Test
    void fewerPapersThanTheMinimumAreTooLittleWhateverTheirQ() {
        assertThat(RULE.verdict(0.1, 0.001, AGREE, ShareEstimate.of(5, 1040), SMALL))
                .isEqualTo(Verdict.TOO_LITTLE_DATA);
        assertThat(RULE.verdict(0.1, 0.001, AGREE, ShareEstimate.of(6, 1040), SMALL))
                .isEqualTo(Verdict.RISING);
    }

    @Test
    void aDoublingOfTheRarerSideMatters() {
        assertThat(RULE.differenceThatMatters(0.02)).isEqualTo(0.02);
        assertThat(RULE.differenceThatMatters(0.3)).isEqualTo(0.10);
        assertThat(RULE.differenceThatMatters(0.96)).isEqualTo(1 - 0.96);
    }

    @Test
    void verdictsAreNamedAsInTheDocuments() {
        assertThat(Verdict.values())
                .extracting(Verdict::words)
                .containsExactly("rising", "falling", "no clear change", "too little data");
    }

    @Test
    void lensesAgreeUnlessOneOfThemSeesAChangeThatTheOtherDoesNot() {
        assertThat(LensAgreement.of(0.1, true, 0.2, true)).isEqualTo(AGREE);
        assertThat(LensAgreement.of(0.01, false, -0.01, false)).isEqualTo(AGREE);
        assertThat(LensAgreement.of(0.01, false, 0.2, true)).isEqualTo(FULL_ONLY);
        assertThat(LensAgreement.of(0.1, true, 0.01, false)).isEqualTo(LEAD_ONLY);
        assertThat(LensAgreement.of(0.1, true, 0, false)).isEqualTo(LEAD_ONLY);
        assertThat(LensAgreement.of(0.1, true, -0.01, false)).isEqualTo(LEAD_ONLY);
        assertThat(LensAgreement.of(0.1, true, -0.01, true)).isEqualTo(OPPOSED);
        assertThat(LensAgreement.of(0.01, false, -0.1, true)).isEqualTo(OPPOSED);
    }

    @Test
    void disagreementIsPutIntoWordsWithItsReason() {
        assertThat(FULL_ONLY.words(3.08))
                .isEqualTo("seen only in the full text: entries of the second period are 3.1 times as long");
        assertThat(LEAD_ONLY.words(0.5))
                .isEqualTo("seen only in the first words: entries of the first period are 2.0 times as long");
        assertThat(FULL_ONLY.words(1.1)).isEqualTo("seen only in the full text");
        assertThat(AGREE.words(3)).isEqualTo(AGREE.words());
    }

    @Test
    void rulesOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new VerdictRule(0, 6, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VerdictRule(0.05, 0, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VerdictRule(0.05, 6, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
