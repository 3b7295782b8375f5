package io.papertide.analytics.emergence;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.Postings;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.index.WeekCounts;
import io.papertide.analytics.statistics.TwoByTwo;
import io.papertide.model.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds subjects that came up or went away between two periods, in the lead lens; the full text must not contradict. */
public final class Emergence {
    private static final Comparator<EmergingSubject> SUREST = Comparator.<EmergingSubject>comparingDouble(
                    subject -> Math.abs(subject.conservativeLogRatio()))
            .thenComparingInt(subject -> subject.evidence().size())
            .reversed()
            .thenComparing(subject -> subject.subject().id());

    private final CorpusFrame frame;
    private final Period earlier;
    private final Period later;
    private final EmergenceRule rule;
    private final BitSet before;
    private final BitSet after;
    private final int papersBefore;
    private final int papersAfter;
    private final WeekCounts weeksBefore;
    private final WeekCounts weeksAfter;

    /** Prepares two periods that do not overlap. */
    public Emergence(CorpusFrame frame, Period earlier, Period later, EmergenceRule rule) {
        if (earlier.last().compareTo(later.first()) >= 0) {
            throw new IllegalArgumentException("the earlier period must end before the later begins");
        }
        this.frame = frame;
        this.earlier = earlier;
        this.later = later;
        this.rule = rule;
        before = frame.papers(earlier);
        after = frame.papers(later);
        papersBefore = before.cardinality();
        papersAfter = after.cardinality();
        weeksBefore = new WeekCounts(frame, earlier);
        weeksAfter = new WeekCounts(frame, later);
    }

    /** Returns the subjects that pass all four thresholds. */
    public EmergenceReport of(Collection<SubjectPostings> candidates) {
        List<EmergingSubject> emerging = new ArrayList<>();
        List<EmergingSubject> fading = new ArrayList<>();
        for (SubjectPostings postings : candidates) {
            if (postings.leadPapers() < rule.support()) {
                continue;
            }
            TwoByTwo lead = counts(postings.lead());
            TwoByTwo full = counts(postings.full());
            double growth = lead.logRatioInterval(0).nearestToZero();
            if (growth * full.difference() < 0) {
                continue;
            }
            if (growth >= rule.growth() && isNew(lead.x1(), lead.n1(), lead.x2(), weeks(weeksAfter, postings))) {
                emerging.add(subject(postings, lead, growth, weeksAfter));
            }
            if (-growth >= rule.growth() && isNew(lead.x2(), lead.n2(), lead.x1(), weeks(weeksBefore, postings))) {
                fading.add(subject(postings, lead, growth, weeksBefore));
            }
        }
        emerging.sort(SUREST);
        fading.sort(SUREST);
        return new EmergenceReport(frame.totals(earlier), frame.totals(later), emerging, fading, candidates.size());
    }

    private boolean isNew(int rare, int ofPapers, int common, int weeks) {
        return rare <= rule.novelty() * ofPapers && common >= rule.support() && weeks >= rule.persistence();
    }

    private EmergingSubject subject(SubjectPostings postings, TwoByTwo counts, double growth, WeekCounts weeks) {
        return new EmergingSubject(
                postings.subject(),
                ShareEstimate.of(counts.x1(), counts.n1()),
                ShareEstimate.of(counts.x2(), counts.n2()),
                counts.logRatio(),
                growth,
                weeks(weeks, postings),
                frame.ids(postings.lead().papersIn(before)),
                frame.ids(postings.lead().papersIn(after)));
    }

    private TwoByTwo counts(Postings postings) {
        return new TwoByTwo(
                (int) postings.papersIn(before).count(),
                papersBefore,
                (int) postings.papersIn(after).count(),
                papersAfter);
    }

    private static int weeks(WeekCounts counts, SubjectPostings postings) {
        return (int) Arrays.stream(counts.papers(postings.lead()))
                .filter(papers -> papers > 0)
                .count();
    }
}
