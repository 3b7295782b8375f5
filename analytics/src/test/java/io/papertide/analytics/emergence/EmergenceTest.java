package io.papertide.analytics.emergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertide.analytics.SketchedCorpus;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.model.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmergenceTest {
    private static final SketchedCorpus CORPUS = SketchedCorpus.of(104, 10);
    private static final Period EARLIER = SketchedCorpus.period(0, 77);
    private static final Period LATER = SketchedCorpus.period(78, 103);

    private static EmergenceReport emergence(EmergenceRule rule, SubjectPostings... subjects) {
        return new Emergence(CORPUS.frame(), EARLIER, LATER, rule).of(List.of(subjects));
    }

    private static boolean isLater(int paper) {
        return CORPUS.weekOf(paper) >= 78;
    }

    /** In one paper of every other week of the later period. */
    private static SubjectPostings steady() {
        return CORPUS.subject("steady", paper -> isLater(paper) && paper % 20 == 0);
    }

    private static SubjectPostings oneIssue() {
        return CORPUS.subject("one issue", paper -> CORPUS.weekOf(paper) == 80);
    }

    private static SubjectPostings grown() {
        return CORPUS.subject("grown", paper -> isLater(paper) ? paper % 10 < 4 : paper % 10 == 0);
    }

    private static SubjectPostings scarce() {
        return CORPUS.subject("scarce", paper -> isLater(paper) && paper % 52 == 0);
    }

    private static SubjectPostings gone() {
        return CORPUS.subject("gone", paper -> !isLater(paper) && paper % 10 == 0);
    }

    @Test
    void onlyWhatPassesAllFourThresholdsEmerges() {
        EmergenceReport report = emergence(EmergenceRule.DEFAULT, oneIssue(), steady(), grown(), scarce(), gone());
        assertThat(report.emerging())
                .extracting(subject -> subject.subject().id())
                .containsExactly("steady");
        EmergingSubject steady = report.emerging().get(0);
        assertThat(steady.earlier().papers()).isZero();
        assertThat(steady.later().papers()).isEqualTo(13);
        assertThat(steady.weeks()).isEqualTo(13);
        assertThat(steady.evidence()).hasSize(13);
        assertThat(steady.conservativeLogRatio()).isBetween(1.0, steady.logRatio());
        assertThat(report.candidates()).isEqualTo(5);
    }

    @Test
    void whatWentAwayFades() {
        EmergenceReport report = emergence(EmergenceRule.DEFAULT, gone(), steady());
        assertThat(report.fading())
                .extracting(subject -> subject.subject().id())
                .containsExactly("gone");
        assertThat(report.fading().get(0).conservativeLogRatio()).isNegative();
        assertThat(report.fading().get(0).evidence()).hasSize(78);
        assertThat(report.fading().get(0).weeks()).isEqualTo(78);
    }

    @Test
    void eachThresholdIsAnOption() {
        assertThat(emergence(new EmergenceRule(0.02, 1, 1, 6), oneIssue()).emerging())
                .hasSize(1);
        assertThat(emergence(new EmergenceRule(0.1, 1, 4, 6), grown()).emerging())
                .hasSize(1);
        assertThat(emergence(new EmergenceRule(0.02, 0.1, 4, 5), scarce()).emerging())
                .hasSize(1);
        assertThat(emergence(new EmergenceRule(0.02, 6, 4, 6), steady()).emerging())
                .isEmpty();
    }

    @Test
    void theFullTextMustNotContradict() {
        SubjectPostings onlyInTheLead = CORPUS.subject(
                "style", paper -> isLater(paper) && paper % 20 == 0, paper -> !isLater(paper) || paper % 20 == 0);
        assertThat(emergence(EmergenceRule.DEFAULT, onlyInTheLead).emerging()).isEmpty();
    }

    @Test
    void periodsThatOverlapAreRefused() {
        assertThatThrownBy(() -> new Emergence(CORPUS.frame(), CORPUS.all(), LATER, EmergenceRule.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
