package io.papertide.analytics.segment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The papers and forms of one keyword in a {@link KeywordsPart}; read once, from the front. */
final class KeywordBody {
    private final ByteSource source;
    private final int end;
    private final boolean plain;
    private final int papers;
    private int leadPapers;
    private int times;
    private int listableTimes;

    /** Begins to read where the number of its bytes stands. */
    KeywordBody(byte[] bytes, int begin) {
        source = new ByteSource(bytes, begin);
        int size = source.count();
        end = source.position() + size;
        int head = source.number();
        papers = head >> 1;
        plain = (head & 1) != 0;
        if (papers > 1) {
            leadPapers = source.number();
            times = source.number() + papers;
            listableTimes = source.number();
        }
    }

    /** Makes the sums known, for which the mentions of a keyword of one paper are read. */
    KeywordBody summed() {
        if (papers == 1) {
            read(Integer.MAX_VALUE, (paper, form, counts) -> {
                leadPapers = counts.lead() > 0 ? 1 : leadPapers;
                times += counts.full();
                listableTimes += counts.listable() ? counts.full() : 0;
            });
        }
        return this;
    }

    int leadPapers() {
        return leadPapers;
    }

    /** Returns how often it stands in the papers. */
    int times() {
        return times;
    }

    /** Returns how often it stands in the papers and reads as a keyword. */
    int listableTimes() {
        return listableTimes;
    }

    List<KeywordForm> forms(byte[] name) {
        if (plain) {
            String only = new String(name, StandardCharsets.UTF_8);
            return List.of(new KeywordForm(only, only));
        }
        List<KeywordForm> forms = new ArrayList<>();
        for (int left = source.count(); left > 0; left--) {
            forms.add(KeywordForm.read(source, name));
        }
        return forms;
    }

    private int skipForms() {
        if (plain) {
            return 1;
        }
        int forms = source.count();
        if (forms == 0) {
            throw new SegmentException("a keyword has no form", null);
        }
        for (int left = forms; left > 0; left--) {
            KeywordForm.skip(source);
        }
        return forms;
    }

    void read(int segmentPapers, KeywordDictionary.Visitor visitor) {
        int forms = skipForms();
        MentionCounts counts = new MentionCounts();
        int paper = 0;
        while (source.position() < end) {
            int value = source.number();
            paper += forms == 1 ? value : value / forms;
            if (paper < 0 || paper >= segmentPapers) {
                throw new SegmentException("a keyword is of a paper that is not there", null);
            }
            counts.read(source);
            visitor.mention(paper, forms == 1 ? 0 : value % forms, counts);
        }
    }
}
