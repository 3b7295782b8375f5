package io.papertide.analytics.keyword;

import io.papertide.analytics.Subject;
import io.papertide.analytics.index.SubjectPostings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ranks the keywords of one paper: those that stand in front, that are repeated, that are phrases rather than words, and that the
 * rest of the corpus knows as terms but does not use all the time.
 */
public final class PaperKeywordRanker {
    /** Weight of a keyword by the best place where it stands. */
    private static final double IN_TITLE = 2.2;

    private static final double IN_LEAD = 1.4;
    /** Added for each word more than one, up to three words. */
    private static final double LONGER = 0.35;

    private static final int LONGEST_BOOSTED = 3;
    /** Weight of a phrase that no other paper has. */
    private static final double ALONE = 0.9;
    /** A phrase is part of a longer one here if it stands outside of it less often than this part of its occurrences. */
    private static final double OUTSIDE = 0.34;

    /** Weight of an occurrence inside a longer phrase. */
    private static final double INSIDE = 0.25;
    /** A phrase that holds one already chosen is worth less by this. */
    private static final double REPEATS = 0.7;

    private static final Comparator<Candidate> ORDER = Comparator.<Candidate>comparingDouble(
                    candidate -> candidate.score)
            .reversed()
            .thenComparing(candidate -> candidate.key);

    private final KeywordIndex index;

    /** Ranks against a corpus. */
    public PaperKeywordRanker(KeywordIndex index) {
        this.index = index;
    }

    /** A keyword of the paper while it is ranked. */
    private static final class Candidate {
        private final String key;
        private final Map<String, Integer> forms = new HashMap<>();
        private int alone;
        private int title;
        private int lead;
        private int full;
        private boolean listable;
        private double score;

        Candidate(String key) {
            this.key = key;
        }

        void add(KeywordMention mention) {
            forms.merge(mention.surface(), mention.full(), Integer::sum);
            alone += mention.alone();
            title += mention.title();
            lead += mention.lead();
            full += mention.full();
            listable |= mention.listable();
        }

        boolean holds(Candidate shorter) {
            return key.length() > shorter.key.length() && (" " + key + " ").contains(" " + shorter.key + " ");
        }
    }

    /**
     * Returns the keywords of a paper, the best first, at most {@code top}.
     *
     * @param keywords what its texts hold
     */
    public List<Subject> rank(PaperKeywords keywords, int top) {
        return chosen(keywords, top).stream().map(this::subject).toList();
    }

    /**
     * Returns the keys of a paper's keywords, the best first.
     *
     * @param keywords what its texts hold
     */
    public List<String> rankKeys(PaperKeywords keywords) {
        return chosen(keywords, Integer.MAX_VALUE).stream()
                .map(candidate -> candidate.key)
                .toList();
    }

    private List<Candidate> chosen(PaperKeywords keywords, int top) {
        Map<String, Candidate> byKey = new HashMap<>();
        for (KeywordMention mention : keywords.mentions()) {
            byKey.computeIfAbsent(index.canonical(mention.key()), Candidate::new)
                    .add(mention);
        }
        List<Candidate> listable = byKey.values().stream()
                .filter(candidate -> candidate.listable || index.lists(candidate.key))
                .toList();
        listable.forEach(this::score);
        List<Candidate> ranked = listable.stream().sorted(ORDER).toList();
        List<Candidate> chosen = new ArrayList<>();
        List<Candidate> left = new ArrayList<>(ranked);
        while (chosen.size() < top && !left.isEmpty()) {
            Candidate best = left.remove(0);
            chosen.add(best);
            left.removeIf(other -> best.holds(other) && other.full - best.full < OUTSIDE * other.full);
            left.stream().filter(other -> other.holds(best)).forEach(other -> other.score *= REPEATS);
            left.sort(ORDER);
        }
        return chosen;
    }

    private void score(Candidate candidate) {
        int papers = index.papersWith(candidate.key);
        int all = Math.max(1, index.papers().cardinality());
        double rarity = Math.log((all + 1.0) / (papers + 4.0)) / Math.log(all + 1.0);
        double place = candidate.title > 0 ? IN_TITLE : candidate.lead > 0 ? IN_LEAD : 1;
        long words = candidate.key.chars().filter(c -> c == ' ').count() + 1;
        double length = 1 + LONGER * (Math.min(words, LONGEST_BOOSTED) - 1);
        double shared = papers > 1 ? 1 : ALONE;
        candidate.score = place
                * length
                * shared
                * Math.log(1 + candidate.alone + INSIDE * (candidate.full - candidate.alone))
                * (0.35 + rarity);
    }

    private Subject subject(Candidate candidate) {
        return index.find(candidate.key)
                .map(SubjectPostings::subject)
                .orElseGet(() -> index.unlisted(candidate.key, candidate.forms));
    }
}
