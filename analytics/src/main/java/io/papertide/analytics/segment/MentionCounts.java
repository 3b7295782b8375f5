package io.papertide.analytics.segment;

import io.papertide.analytics.keyword.KeywordMention;

/**
 * How often one written form of a keyword stands where in one paper, as bytes: from the lowest bit on, one bit whether it reads as
 * a keyword, two how often it stands alone, one for the title, two for the title and lead, two for the whole. If one of these
 * does not fit, the last are 0, which the whole never is, and the four numbers follow.
 */
final class MentionCounts {
    private static final int ALONE = 1;
    private static final int TITLE = 3;
    private static final int LEAD = 4;
    private static final int FULL = 6;
    private static final int ONE_BIT = 1;
    private static final int TWO_BITS = 3;

    private boolean listable;
    private int alone;
    private int title;
    private int lead;
    private int full;

    static void write(ByteSink sink, KeywordMention mention) {
        int listable = mention.listable() ? 1 : 0;
        boolean fits = mention.title() <= ONE_BIT
                && mention.alone() <= TWO_BITS
                && mention.lead() <= TWO_BITS
                && mention.full() <= TWO_BITS;
        if (fits) {
            sink.octet(listable
                    | mention.alone() << ALONE
                    | mention.title() << TITLE
                    | mention.lead() << LEAD
                    | mention.full() << FULL);
        } else {
            sink.octet(listable);
            sink.number(mention.alone());
            sink.number(mention.title());
            sink.number(mention.lead());
            sink.number(mention.full());
        }
    }

    void read(ByteSource source) {
        int packed = source.octet();
        listable = (packed & 1) != 0;
        full = packed >> FULL;
        if (full > 0) {
            alone = packed >> ALONE & TWO_BITS;
            title = packed >> TITLE & ONE_BIT;
            lead = packed >> LEAD & TWO_BITS;
        } else {
            alone = source.number();
            title = source.number();
            lead = source.number();
            full = source.number();
        }
    }

    boolean listable() {
        return listable;
    }

    int lead() {
        return lead;
    }

    int full() {
        return full;
    }

    KeywordMention of(KeywordForm form) {
        return new KeywordMention(form.key(), form.surface(), listable, alone, title, lead, full);
    }
}
