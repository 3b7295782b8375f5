package io.papertide.report;

import io.papertide.model.Appearance;
import io.papertide.model.BilingualText;
import io.papertide.model.Corpus;
import io.papertide.model.Link;
import io.papertide.model.LinkKind;
import io.papertide.model.PaperId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Title, place and address of each paper, for the lists behind the numbers; the texts are not kept. */
public final class PaperBook {
    private final Map<PaperId, Card> cards = new LinkedHashMap<>();

    /**
     * What a list shows of a paper.
     *
     * @param number its place in corpus order, from 1
     * @param id its id
     * @param title its title
     * @param appearances where it was printed
     * @param links its links
     */
    public record Card(int number, PaperId id, BilingualText title, List<Appearance> appearances, List<Link> links) {
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
        PaperBook book = new PaperBook();
        corpus.forEachPaper(paper -> book.cards.put(
                paper.id(),
                new Card(book.cards.size() + 1, paper.id(), paper.title(), paper.appearances(), paper.links())));
        return book;
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

    /** Returns all cards in corpus order. */
    public Collection<Card> all() {
        return Collections.unmodifiableCollection(cards.values());
    }
}
