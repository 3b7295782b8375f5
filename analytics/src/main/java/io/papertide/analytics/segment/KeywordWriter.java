package io.papertide.analytics.segment;

import java.util.Arrays;
import java.util.List;

/** Writes the keywords of a {@link KeywordsPart} one after another. */
final class KeywordWriter {
    private final Mentions mentions;
    private final ByteSink sink;
    private final ByteSink body = new ByteSink();
    private byte[] name = new byte[0];

    KeywordWriter(Mentions mentions, ByteSink sink) {
        this.mentions = mentions;
        this.sink = sink;
    }

    /** Writes the name of the next keyword, in full if it begins a block. */
    void begin(byte[] next, boolean block) {
        int shared = Math.max(0, Arrays.mismatch(name, next));
        int from = block ? 0 : shared;
        sink.number(shared);
        sink.number(next.length - from);
        sink.append(next, from, next.length - from);
        name = next;
    }

    /**
     * Writes the rest of the keyword.
     *
     * @param forms its forms
     * @param sorted mentions by form, of which those from one place to another are the keyword's
     * @param placeOf the place of each form among all, by its number
     * @param firstForm the place of the first of the forms
     */
    void write(List<KeywordForm> forms, int[] sorted, int from, int to, int[] placeOf, int firstForm) {
        int[] own = byPaper(Arrays.copyOfRange(sorted, from, to));
        boolean plain = forms.size() == 1 && forms.get(0).isOnly(name);
        body.clear();
        head(own, plain);
        if (!plain) {
            body.number(forms.size());
            forms.forEach(form -> form.write(body, name));
        }
        int paper = 0;
        for (int mention : own) {
            int gap = mentions.paper(mention) - paper;
            paper += gap;
            int form = placeOf[mentions.form(mention)] - firstForm;
            body.number(Math.addExact(Math.multiplyExact(gap, forms.size()), form));
            mentions.writeCounts(mention, body);
        }
        sink.number(body.size());
        sink.append(body);
    }

    /** Sorts mentions by paper; those of a paper stay in the order of their forms. */
    private int[] byPaper(int[] byForm) {
        long[] keys = new long[byForm.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) mentions.paper(byForm[i]) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> byForm[(int) key]).toArray();
    }

    private void head(int[] own, boolean plain) {
        int papers = 0;
        int leadPapers = 0;
        int times = 0;
        int listable = 0;
        int last = -1;
        int lastInLead = -1;
        for (int mention : own) {
            int paper = mentions.paper(mention);
            papers += paper == last ? 0 : 1;
            last = paper;
            if (mentions.isInLead(mention)) {
                leadPapers += paper == lastInLead ? 0 : 1;
                lastInLead = paper;
            }
            times += mentions.times(mention);
            listable += mentions.listableTimes(mention);
        }
        body.number(papers << 1 | (plain ? 1 : 0));
        if (papers > 1) {
            body.number(leadPapers);
            body.number(times - papers);
            body.number(listable);
        }
    }
}
