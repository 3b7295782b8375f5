package io.papertide.analytics.novelty;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.compare.Comparer;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.Postings;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.keyword.KeywordIndex;
import io.papertide.analytics.keyword.PaperKeywordRanker;
import io.papertide.analytics.keyword.PaperKeywords;
import io.papertide.analytics.novelty.WeekReport.FirstKeyword;
import io.papertide.analytics.novelty.WeekReport.KeywordGround;
import io.papertide.analytics.novelty.WeekReport.RarePaper;
import io.papertide.analytics.novelty.WeekReport.RareTopic;
import io.papertide.analytics.novelty.WeekReport.RepeatedPaper;
import io.papertide.model.IsoWeek;
import io.papertide.model.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is new in a week, in the lead lens. */
public final class WeekNovelty {
    private final CorpusFrame frame;
    private final IsoWeek week;
    private final Period weekAlone;
    private final Period before;
    private final NoveltyRule rule;
    private final VerdictRule verdicts;
    private final BitSet here;
    private final BitSet there;

    /** Prepares a week and those before it. */
    public WeekNovelty(CorpusFrame frame, IsoWeek week, NoveltyRule rule, VerdictRule verdicts) {
        this.frame = frame;
        this.week = week;
        this.rule = rule;
        this.verdicts = verdicts;
        weekAlone = Period.of(week, week);
        before = Period.of(week.plusWeeks(-rule.weeks()), week.plusWeeks(-1));
        here = frame.papers(week);
        there = frame.papers(before);
    }

    /** Returns the ordinals of the papers of the week. */
    public BitSet papers() {
        return (BitSet) here.clone();
    }

    /** Returns how many papers of the weeks before have text in the language of some keywords. */
    public int papersBefore(KeywordIndex keywords) {
        BitSet known = keywords.papers();
        known.and(there);
        return known.cardinality();
    }

    /**
     * Returns what is new.
     *
     * @param keywords of one language. A keyword is new only if papers of the weeks before have text in that language; where none
     *     has, nothing can be called new
     * @param texts what each paper of the week holds in that language
     * @param top how many keywords at most
     */
    public WeekReport of(List<SubjectPostings> topics, KeywordIndex keywords, List<PaperKeywords> texts, int top) {
        KeywordGround ground = new KeywordGround(keywords.language(), papersBefore(keywords));
        PaperKeywordRanker ranker = new PaperKeywordRanker(keywords);
        List<List<String>> ranked = texts.stream().map(ranker::rankKeys).toList();
        if (ground.papersBefore() == 0) {
            return of(topics, List.of(), ranked, ground, top);
        }
        Set<String> leading = leading(keywords, texts);
        List<SubjectPostings> all = new ArrayList<>();
        Stream.of(keywords.candidates(), keywords.ofOnePaper(here))
                .flatMap(Collection::stream)
                .filter(keyword -> leading.contains(keyword.id()))
                .forEach(all::add);
        return of(topics, all, ranked, ground, top);
    }

    /** Returns the keys of what stands in a title or lead of the week, so that the papers of all others need not be read. */
    private static Set<String> leading(KeywordIndex keywords, List<PaperKeywords> texts) {
        return texts.stream()
                .flatMap(text -> text.mentions().stream())
                .filter(mention -> mention.lead() > 0)
                .map(mention -> keywords.canonical(mention.key()))
                .collect(Collectors.toSet());
    }

    WeekReport of(
            List<SubjectPostings> topics,
            Collection<SubjectPostings> keywords,
            Collection<List<String>> ranked,
            KeywordGround ground,
            int top) {
        return new WeekReport(
                week,
                frame.ids(here.stream()),
                Comparer.ofPeriods(frame, before, weekAlone, verdicts).exactly(topics, List.of()),
                ground,
                firstKeywords(keywords, places(ranked), top),
                rarePapers(topics),
                repeated());
    }

    /** Returns the best place of each keyword among those of a paper, from 0, by its key. */
    private static Map<String, Integer> places(Collection<List<String>> ranked) {
        Map<String, Integer> places = new HashMap<>();
        for (List<String> ofPaper : ranked) {
            for (int place = 0; place < ofPaper.size(); place++) {
                places.merge(ofPaper.get(place), place, Math::min);
            }
        }
        return places;
    }

    private List<FirstKeyword> firstKeywords(
            Collection<SubjectPostings> keywords, Map<String, Integer> places, int top) {
        if (there.isEmpty()) {
            return List.of();
        }
        List<SubjectPostings> chosen = new ArrayList<>();
        keywords.stream()
                .filter(keyword -> count(keyword.lead(), here) > 0 && count(keyword.full(), there) == 0)
                .sorted(Comparator.comparingLong((SubjectPostings keyword) -> count(keyword.lead(), here))
                        .reversed()
                        .thenComparingInt(
                                keyword -> places.getOrDefault(keyword.subject().id(), Integer.MAX_VALUE))
                        .thenComparing(
                                keyword -> occurrences(keyword.full()) * words(keyword), Comparator.reverseOrder())
                        .thenComparingInt(keyword -> keyword.full().size())
                        .thenComparing(keyword -> keyword.subject().id()))
                .filter(keyword -> chosen.stream().noneMatch(other -> saysTheSame(keyword, other)))
                .limit(top)
                .forEach(chosen::add);
        return chosen.stream()
                .map(keyword -> new FirstKeyword(
                        keyword.subject(),
                        lastSeen(keyword.full()),
                        frame.ids(keyword.lead().papersIn(here))))
                .toList();
    }

    /** Returns the words of a keyword, for a longer one says more each time. */
    private static long words(SubjectPostings keyword) {
        return keyword.subject().id().chars().filter(c -> c == ' ').count() + 1;
    }

    /** Tells whether one keyword is part of the other in the same papers of the week. */
    private boolean saysTheSame(SubjectPostings a, SubjectPostings b) {
        String one = " " + a.subject().id() + " ";
        String other = " " + b.subject().id() + " ";
        return (one.contains(other) || other.contains(one))
                && Arrays.equals(
                        a.lead().papersIn(here).toArray(),
                        b.lead().papersIn(here).toArray());
    }

    private static long count(Postings postings, BitSet among) {
        return postings.papersIn(among).count();
    }

    /** Returns how often the papers of the week use it. */
    private long occurrences(Postings postings) {
        long sum = 0;
        for (int place = 0; place < postings.size(); place++) {
            sum += here.get(postings.paper(place)) ? postings.occurrences(place) : 0;
        }
        return sum;
    }

    private Optional<IsoWeek> lastSeen(Postings postings) {
        List<IsoWeek> earlier = new ArrayList<>(frame.weeks().headSet(before.first()));
        for (int i = earlier.size() - 1; i >= 0; i--) {
            if (count(postings, frame.papers(earlier.get(i))) > 0) {
                return Optional.of(earlier.get(i));
            }
        }
        return Optional.empty();
    }

    private List<RarePaper> rarePapers(List<SubjectPostings> topics) {
        List<RarePaper> rare = new ArrayList<>();
        if (there.isEmpty()) {
            return rare;
        }
        int total = there.cardinality();
        List<RareTopic> shares = topics.stream()
                .map(topic -> new RareTopic(
                        topic.subject(),
                        ShareEstimate.of((int) count(topic.lead(), there), total),
                        frame.ids(topic.lead().papersIn(there))))
                .toList();
        here.stream().forEach(paper -> {
            List<RareTopic> own = new ArrayList<>();
            for (int topic = 0; topic < shares.size(); topic++) {
                boolean has = topics.get(topic).lead().papers().anyMatch(one -> one == paper);
                if (has && shares.get(topic).before().share() <= rule.rareShare()) {
                    own.add(shares.get(topic));
                }
            }
            own.sort(Comparator.comparingDouble(topic -> topic.before().share()));
            if (!own.isEmpty()) {
                rare.add(new RarePaper(frame.id(paper), own));
            }
        });
        rare.sort(Comparator.comparingDouble(
                paper -> paper.topics().get(0).before().share()));
        return rare;
    }

    private List<RepeatedPaper> repeated() {
        List<RepeatedPaper> repeated = new ArrayList<>();
        here.stream().forEach(paper -> {
            List<IsoWeek> weeks = new TreeSet<>(frame.weeks().headSet(week))
                    .stream()
                            .filter(earlier -> frame.papers(earlier).get(paper))
                            .toList();
            if (!weeks.isEmpty()) {
                repeated.add(new RepeatedPaper(frame.id(paper), weeks));
            }
        });
        return repeated;
    }
}
