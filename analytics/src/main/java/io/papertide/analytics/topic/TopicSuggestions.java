package io.papertide.analytics.topic;

import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.Postings;
import io.papertide.analytics.index.SubjectIndex;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.statistics.FalseDiscovery;
import io.papertide.analytics.statistics.PermutedTrend;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Proposes topics: keywords that stand in the same papers, that no topic explains, and whose papers are late in a period.
 *
 * <p>Whether they are late is told by the correlation of the week with how many papers more than its due a week has, in the lead
 * lens, against the same with the weeks shuffled. The family of tests is all that no topic explains, whether it rises or not, so
 * that a proposal among shuffled weeks is as rare as the rule says.
 */
public final class TopicSuggestions {
    /** One odd week is no theme. */
    private static final int FEWEST_WEEKS = 4;

    private static final int NEAREST = 5;

    private final SubjectIndex index;
    private final SuggestionRule rule;
    private final TopicCatalogue catalogue;
    private final TopicFeatures cues;
    private final BitSet inPeriod;
    private final int[] weekOf;
    private final int[] papersOf;
    private final Map<String, BitSet> topics = new LinkedHashMap<>();

    private TopicSuggestions(TopicCatalogue catalogue, SubjectIndex index, Period period, SuggestionRule rule) {
        this.catalogue = catalogue;
        this.index = index;
        this.rule = rule;
        cues = TopicFeatures.of(catalogue);
        inPeriod = index.frame().papers(period);
        weekOf = weekOf(index.frame(), period);
        papersOf = new int
                [(int) index.frame().weeks().stream().filter(period::contains).count()];
        weeks(inPeriod).forEach(week -> papersOf[week]++);
        index.topics().stream()
                .filter(topic -> !topic.subject().id().equals(Topic.GENERAL))
                .forEach(topic -> topics.put(topic.subject().id(), bits(topic.full())));
    }

    /** Returns the place among the weeks of a period in which each paper first appeared. */
    private static int[] weekOf(CorpusFrame frame, Period period) {
        List<IsoWeek> weeks = frame.weeks().stream().filter(period::contains).toList();
        int[] first = new int[frame.paperCount()];
        for (int week = weeks.size() - 1; week >= 0; week--) {
            int place = week;
            frame.papers(weeks.get(week)).stream().forEach(paper -> first[paper] = place);
        }
        return first;
    }

    /**
     * A topic that a curator may want.
     *
     * @param terms its keywords, the most frequent first
     * @param papers the papers of the period that have one of them in title or lead, in corpus order
     * @param late how many of them lie in the later half of the period's weeks
     * @param q the q value of their being late, over the family
     * @param nearest the id of the topic that most of the papers have, {@code llm} left aside; empty if none has one
     * @param nearestShare the share of the papers that has it, 0..1
     */
    public record Suggestion(
            List<String> terms, List<PaperId> papers, int late, double q, String nearest, double nearestShare) {
        /** Copies. */
        public Suggestion {
            terms = List.copyOf(terms);
            papers = List.copyOf(papers);
        }
    }

    /**
     * What was found, the surest first.
     *
     * @param proposals those that chance would seldom make
     * @param nearest at most five that come next, which chance may well have made
     * @param family how many groups of terms there were that no topic explains
     */
    public record Result(List<Suggestion> proposals, List<Suggestion> nearest, int family) {
        /** Copies. */
        public Result {
            proposals = List.copyOf(proposals);
            nearest = List.copyOf(nearest);
        }
    }

    /** Proposes topics from the English keywords of a period. */
    public static Result of(TopicCatalogue catalogue, SubjectIndex index, Period period, SuggestionRule rule) {
        return new TopicSuggestions(catalogue, index, period, rule).result();
    }

    private Result result() {
        List<TermGroups.Group> family = groups().stream()
                .filter(group -> share(group, nearest(group)) < rule.explained())
                .toList();
        double[] p = family.stream().mapToDouble(this::lateness).toArray();
        double[] q = FalseDiscovery.q(p);
        List<Suggestion> ranked = IntStream.range(0, q.length)
                .boxed()
                .filter(i -> weeks(family.get(i).papers()).distinct().count() >= FEWEST_WEEKS)
                .sorted(Comparator.comparingDouble((Integer i) -> p[i])
                        .thenComparing(i -> family.get(i).terms().get(0)))
                .map(i -> suggestion(family.get(i), q[i]))
                .toList();
        int sure = (int) ranked.stream().filter(one -> one.q() <= rule.chance()).count();
        int last = Math.min(ranked.size(), sure + NEAREST);
        return new Result(ranked.subList(0, sure), ranked.subList(sure, last), family.size());
    }

    /** Returns the keywords of enough papers, those of the same papers together; the most frequent come first. */
    private List<TermGroups.Group> groups() {
        TermGroups groups = new TermGroups();
        index.keywords().stream()
                .filter(postings -> postings.leadPapers() >= rule.papers())
                .map(this::alone)
                .filter(term -> term.papers().cardinality() >= rule.papers())
                .filter(term -> !isKnown(term.terms().get(0)))
                .sorted(Comparator.comparingInt(
                                (TermGroups.Group term) -> -term.papers().cardinality())
                        .thenComparing(term -> term.terms().get(0)))
                .forEach(groups::add);
        return groups.all();
    }

    private TermGroups.Group alone(SubjectPostings postings) {
        BitSet papers = bits(postings.lead());
        return new TermGroups.Group(
                new ArrayList<>(List.of(postings.subject().name().preferring(Language.ENGLISH))), papers);
    }

    private BitSet bits(Postings postings) {
        BitSet papers = new BitSet();
        postings.papersIn(inPeriod).forEach(papers::set);
        return papers;
    }

    /** Tells whether a term names a topic, is what nearly every paper is about, or is a name with a version. */
    private boolean isKnown(String term) {
        return catalogue.find(term).isPresent()
                || cues.isStrongCue(term, Topic.GENERAL)
                || term.chars().anyMatch(Character::isDigit);
    }

    /** Returns the id of the topic that most papers of a group have, the first of equals; empty if none has one. */
    private String nearest(TermGroups.Group group) {
        String nearest = "";
        int most = 0;
        for (Map.Entry<String, BitSet> topic : topics.entrySet()) {
            int common = common(group.papers(), topic.getValue());
            if (common > most || common == most && most > 0 && topic.getKey().compareTo(nearest) < 0) {
                nearest = topic.getKey();
                most = common;
            }
        }
        return nearest;
    }

    private double share(TermGroups.Group group, String topic) {
        return topic.isEmpty()
                ? 0
                : (double) common(group.papers(), topics.get(topic))
                        / group.papers().cardinality();
    }

    private static int common(BitSet few, BitSet many) {
        int common = 0;
        for (int paper = few.nextSetBit(0); paper >= 0; paper = few.nextSetBit(paper + 1)) {
            common += many.get(paper) ? 1 : 0;
        }
        return common;
    }

    private double lateness(TermGroups.Group group) {
        double share = (double) group.papers().cardinality() / inPeriod.cardinality();
        double[] places = IntStream.range(0, papersOf.length).asDoubleStream().toArray();
        double[] more =
                Arrays.stream(papersOf).mapToDouble(papers -> -share * papers).toArray();
        weeks(group.papers()).forEach(week -> more[week]++);
        return PermutedTrend.rising(places, more);
    }

    private IntStream weeks(BitSet papers) {
        return papers.stream().map(paper -> weekOf[paper]);
    }

    private Suggestion suggestion(TermGroups.Group group, double q) {
        int late = (int) weeks(group.papers())
                .filter(week -> week >= papersOf.length / 2)
                .count();
        String nearest = nearest(group);
        return new Suggestion(
                group.terms(), index.frame().ids(group.papers().stream()), late, q, nearest, share(group, nearest));
    }
}
