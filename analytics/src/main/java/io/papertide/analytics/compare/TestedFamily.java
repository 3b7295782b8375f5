package io.papertide.analytics.compare;

import io.papertide.analytics.compare.OverlappingGroups.Counts;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.statistics.FalseDiscovery;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Subjects that were tested together, in the lead and in the full text. Only counts are made here, for families are large. */
final class TestedFamily {
    private static final Comparator<Member> MOST_CHANGED = Comparator.comparingDouble(Member::q)
            .thenComparing(
                    Comparator.comparingDouble(Member::absoluteDifference).reversed())
            .thenComparing(member -> member.postings.subject().id());

    private final List<Member> members;

    private TestedFamily(List<Member> members) {
        this.members = members;
    }

    static TestedFamily of(List<SubjectPostings> family, PeriodPair pair) {
        OverlappingGroups papers = pair.papers();
        List<Counts> lead =
                family.stream().map(postings -> pair.papers(postings.lead())).toList();
        List<Counts> full =
                family.stream().map(postings -> pair.papers(postings.full())).toList();
        double[] leadP = lead.stream().mapToDouble(papers::p).toArray();
        double[] fullP = full.stream().mapToDouble(papers::p).toArray();
        double[] leadQ = FalseDiscovery.q(leadP);
        double[] fullQ = FalseDiscovery.q(fullP);
        return new TestedFamily(IntStream.range(0, family.size())
                .mapToObj(i -> new Member(
                        family.get(i),
                        new Outcome(lead.get(i), papers.whole(lead.get(i)).difference(), leadP[i], leadQ[i]),
                        new Outcome(full.get(i), papers.whole(full.get(i)).difference(), fullP[i], fullQ[i])))
                .toList());
    }

    /** Returns the members in the order of the family. */
    List<Member> members() {
        return members;
    }

    /** Returns the members by q, then by the size of the difference, then by id. */
    List<Member> mostChanged(int top) {
        return members.stream().sorted(MOST_CHANGED).limit(top).toList();
    }

    /** What the test of one subject in one lens gave. */
    record Outcome(Counts counts, double difference, double p, double q) {}

    /** One subject with its tests. */
    record Member(SubjectPostings postings, Outcome lead, Outcome full) {
        double q() {
            return lead.q;
        }

        double absoluteDifference() {
            return Math.abs(lead.difference);
        }
    }
}
