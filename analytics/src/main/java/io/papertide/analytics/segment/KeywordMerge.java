package io.papertide.analytics.segment;

import java.util.List;

/**
 * Goes over the keywords of several dictionaries together in the order of the bytes of their names.
 *
 * <p>A tree of losers whose comparisons begin where two names are known to be the same: each dictionary says how many bytes a name
 * shares with the one before, and a loser shares as many with what won as its comparison found (Ng and Kakehi 2008).
 */
final class KeywordMerge {
    private final KeywordCursor[] cursors;
    /** The dictionary that lost at each inner place; the children of place i are 2i and 2i + 1, the leaves lie behind. */
    private final int[] losers;
    /** How many bytes the present name of each dictionary shares with the name given last; -1 when there is none left. */
    private final int[] shared;

    private final int leaves;
    private int winner;
    private boolean begun;

    KeywordMerge(List<KeywordCursor> cursors) {
        this.cursors = cursors.toArray(KeywordCursor[]::new);
        leaves = Math.max(1, cursors.size());
        losers = new int[leaves];
        shared = new int[leaves];
        for (int i = 0; i < cursors.size(); i++) {
            shared[i] = cursors.get(i).next() ? 0 : -1;
        }
        winner = leaves == 1 ? 0 : play(1);
    }

    /** Fills the tree below a place and returns who wins there. */
    private int play(int place) {
        if (place >= leaves) {
            return place - leaves;
        }
        return match(place, play(2 * place), play(2 * place + 1));
    }

    /** Lets two dictionaries meet: the one with the smaller name wins, of equal names the earlier one. */
    private int match(int place, int a, int b) {
        int won = a;
        if (shared[a] == shared[b] && shared[a] >= 0) {
            won = compare(a, b);
        } else if (shared[a] < shared[b]) {
            won = b;
        }
        losers[place] = won == a ? b : a;
        return won;
    }

    private int compare(int a, int b) {
        KeywordCursor one = cursors[a];
        KeywordCursor other = cursors[b];
        int i = one.mismatch(other, shared[a]);
        int order = one.at(i) - other.at(i);
        boolean first = order < 0 || order == 0 && a < b;
        shared[first ? b : a] = i;
        return first ? a : b;
    }

    /** Goes to the next name, which may be that of another dictionary again; returns whether there is one. */
    boolean next() {
        if (cursors.length == 0) {
            return false;
        }
        if (begun) {
            cursors[winner].next();
            shared[winner] = cursors[winner].shared();
            for (int place = (winner + leaves) >> 1; place > 0; place >>= 1) {
                winner = match(place, winner, losers[place]);
            }
        }
        begun = true;
        return shared[winner] >= 0;
    }

    /** Returns the place of the dictionary whose name it is. */
    int dictionary() {
        return winner;
    }

    /** Returns the dictionary's cursor, which stands at the name. */
    KeywordCursor cursor() {
        return cursors[winner];
    }

    /** Tells whether the name is the one given last, whose length is known. */
    boolean isSame(int lastLength) {
        return shared[winner] == lastLength && cursor().length() == lastLength;
    }
}
