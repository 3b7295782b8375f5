package io.papertide.report.page;

import io.papertide.model.PaperId;
import io.papertide.model.Period;
import io.papertide.report.PaperBook;
import io.papertide.report.PaperBook.Card;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The papers that the page holds and the lists of them that its numbers open, each kept once.
 *
 * <p>A paper is known by its ordinal on the page, from 0: first the papers of the period in corpus order, then others that a
 * number speaks of, in the order of mention.
 */
final class EvidenceLists {
    private final PaperBook book;
    private final Map<PaperId, Integer> ordinals = new HashMap<>();
    private final List<Card> cards = new ArrayList<>();
    private final Map<String, Integer> lists = new LinkedHashMap<>();

    EvidenceLists(PaperBook book, Period period) {
        this.book = book;
        for (Card card : book.all()) {
            if (card.appearances().stream().anyMatch(seen -> period.contains(seen.week()))) {
                ordinal(card.id());
            }
        }
    }

    /** Returns the ordinal of a paper; it is on the page from now on. */
    int ordinal(PaperId id) {
        Integer known = ordinals.get(id);
        if (known != null) {
            return known;
        }
        ordinals.put(id, cards.size());
        cards.add(book.card(id));
        return cards.size() - 1;
    }

    /** Returns the ordinal of a paper, or -1 if it is not on the page. */
    int find(PaperId id) {
        return ordinals.getOrDefault(id, -1);
    }

    /** Returns the number of a list of papers. */
    int list(List<PaperId> papers) {
        int[] ascending =
                papers.stream().mapToInt(this::ordinal).sorted().distinct().toArray();
        if (ascending.length != papers.size()) {
            throw new IllegalArgumentException("a list names a paper twice: " + papers);
        }
        return lists.computeIfAbsent(Ordinals.encode(ascending), encoded -> lists.size());
    }

    Card card(PaperId id) {
        return book.card(id);
    }

    /** Returns the papers of the page by their ordinals. */
    List<Card> cards() {
        return Collections.unmodifiableList(cards);
    }

    /** Returns the lists by their numbers, encoded. */
    List<String> encoded() {
        return List.copyOf(lists.keySet());
    }
}
