package io.papertide.analytics.segment;

import io.papertide.analytics.keyword.KeywordMention;
import java.util.Arrays;
import java.util.BitSet;

/** The mentions of the papers of a segment, while it is made; there are hundreds of thousands, so there is no object of each. */
final class Mentions {
    private static final int FIRST_ROOM = 256;

    private int[] forms = new int[FIRST_ROOM];
    private int[] papers = new int[FIRST_ROOM];
    /** How often it stands in the paper; negative where it does not read as a keyword. */
    private int[] times = new int[FIRST_ROOM];

    private final BitSet inLead = new BitSet();
    /** Where the counts begin. */
    private int[] places = new int[FIRST_ROOM];

    private final ByteSink counts = new ByteSink();
    private int size;

    /** Adds a mention of a form, by its number, in a paper, by its place in the segment; papers come in ascending order. */
    void add(int form, int paper, KeywordMention mention) {
        if (size + 1 >= forms.length) {
            forms = Arrays.copyOf(forms, forms.length * 2);
            papers = Arrays.copyOf(papers, papers.length * 2);
            times = Arrays.copyOf(times, times.length * 2);
            places = Arrays.copyOf(places, places.length * 2);
        }
        forms[size] = form;
        papers[size] = paper;
        times[size] = mention.listable() ? mention.full() : -mention.full();
        inLead.set(size, mention.lead() > 0);
        MentionCounts.write(counts, mention);
        places[++size] = counts.size();
    }

    int form(int mention) {
        return forms[mention];
    }

    int paper(int mention) {
        return papers[mention];
    }

    /** Returns how often it stands in the paper, 1 or more. */
    int times(int mention) {
        return Math.abs(times[mention]);
    }

    /** Returns how often it stands in the paper and reads as a keyword. */
    int listableTimes(int mention) {
        return Math.max(0, times[mention]);
    }

    boolean isInLead(int mention) {
        return inLead.get(mention);
    }

    void writeCounts(int mention, ByteSink sink) {
        sink.append(counts, places[mention], places[mention + 1]);
    }

    /**
     * Sorts the mentions by form, those of a form by paper.
     *
     * @param placeOf the place of each form by its number
     * @return the mentions; and for each place, and one more, where in them those of its form begin
     */
    int[][] byForm(int[] placeOf) {
        int[] begins = new int[placeOf.length + 1];
        for (int mention = 0; mention < size; mention++) {
            begins[placeOf[forms[mention]] + 1]++;
        }
        for (int place = 0; place < placeOf.length; place++) {
            begins[place + 1] += begins[place];
        }
        int[] next = begins.clone();
        int[] sorted = new int[size];
        for (int mention = 0; mention < size; mention++) {
            sorted[next[placeOf[forms[mention]]]++] = mention;
        }
        return new int[][] {sorted, begins};
    }
}
