package io.papertide.report;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.model.Appearance;
import io.papertide.model.BilingualText;
import io.papertide.model.Corpus;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.Link;
import io.papertide.model.LinkKind;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Title, first words, place and address of each paper, for the lists behind the numbers; the whole texts are not kept. */
public final class PaperBook {
    private static final int LEAD_WORDS = AnalysisOptions.DEFAULT.leadWords();
    /** A limit for texts without spaces. */
    private static final int LONGEST_LEAD = 600;

    private final Map<PaperId, Card> cards = new LinkedHashMap<>();
    private final String fingerprint;

    private PaperBook(Corpus corpus) {
        fingerprint = corpus.fingerprint(this::add);
    }

    /**
     * What a list shows of a paper.
     *
     * @param number its place in corpus order, from 1
     * @param id its id
     * @param title its title
     * @param appearances where it was printed
     * @param links its links
     * @param lead the first words of its summary, at least those that the lead lens counts
     */
    public record Card(
            int number,
            PaperId id,
            BilingualText title,
            List<Appearance> appearances,
            List<Link> links,
            BilingualText lead) {
        /** Returns the first appearance. */
        public Appearance first() {
            return appearances.get(0);
        }

        /** Returns the link of the paper itself, else the first link, else the empty string. */
        public String url() {
            return links.stream()
                    .filter(link -> link.kind() == LinkKind.PAPER)
                    .findFirst()
                    .or(() -> links.stream().findFirst())
                    .map(Link::url)
                    .orElse("");
        }
    }

    /** Reads the papers of a corpus. */
    public static PaperBook of(Corpus corpus) {
        return new PaperBook(corpus);
    }

    private void add(Paper paper) {
        cards.put(
                paper.id(),
                new Card(
                        cards.size() + 1,
                        paper.id(),
                        paper.title(),
                        paper.appearances(),
                        paper.links(),
                        lead(paper.summary())));
    }

    /** Returns the fingerprint of the corpus. */
    public String fingerprint() {
        return fingerprint;
    }

    private static BilingualText lead(BilingualText summary) {
        return new BilingualText(
                summary.in(Language.ENGLISH).map(PaperBook::lead).orElse(null),
                summary.in(Language.KOREAN).map(PaperBook::lead).orElse(null));
    }

    /** Cuts after so many words between spaces; a token of the analysis is never longer than such a word. */
    private static String lead(String summary) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < summary.length(); i++) {
            boolean space = Character.isWhitespace(summary.charAt(i));
            if (space && inWord && ++words == LEAD_WORDS || i == LONGEST_LEAD) {
                return summary.substring(0, i) + " …";
            }
            inWord = !space;
        }
        return summary;
    }

    /**
     * Returns the card of a paper.
     *
     * @throws IllegalArgumentException if the corpus does not have it
     */
    public Card card(PaperId id) {
        Card card = cards.get(id);
        if (card == null) {
            throw new IllegalArgumentException("no such paper: " + id);
        }
        return card;
    }

    /** Returns some papers by the weeks in which they appeared, in their order; a week without one is absent. */
    public Map<IsoWeek, List<PaperId>> byWeek(List<PaperId> papers) {
        Map<IsoWeek, List<PaperId>> weeks = new HashMap<>();
        for (PaperId id : papers) {
            card(id).appearances().stream()
                    .map(Appearance::week)
                    .distinct()
                    .forEach(week ->
                            weeks.computeIfAbsent(week, w -> new ArrayList<>()).add(id));
        }
        return weeks;
    }

    /** Returns all cards in corpus order. */
    public Collection<Card> all() {
        return Collections.unmodifiableCollection(cards.values());
    }
}
