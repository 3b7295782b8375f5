package io.papertide.analytics.segment;

import io.papertide.analytics.keyword.Definition;
import io.papertide.analytics.keyword.KeywordIndex;
import io.papertide.analytics.keyword.KeywordMention;
import io.papertide.analytics.keyword.PaperKeywords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The part of a segment that holds the keywords of one language.
 *
 * <p>The table of written forms (whether the key is the form itself, the form in lower case or another, the form, the key if it is
 * another), the table of definitions, the number of papers; then a paper: the number of its words, the number of mentions, the
 * mentions, the number of definitions, their places in the table. A mention is its place in the table of forms with two bits
 * below: whether it reads as a keyword, and whether it stands once, in the rest of the summary, and not alone; if not, the four
 * counts follow.
 */
final class KeywordsPart {
    private static final int SAME = 0;
    private static final int LOWER_CASE = 1;
    private static final int OTHER = 2;
    private static final int LISTABLE = 1;
    private static final int PLAIN = 2;
    private static final int BITS = 2;

    private final Numbering<Form> forms = new Numbering<>();
    private final Numbering<Definition> definitions = new Numbering<>();
    private final ByteSink papers = new ByteSink();
    private int count;

    /** A keyword as written. */
    private record Form(String surface, String key) {
        int kind() {
            if (key.equals(surface)) {
                return SAME;
            }
            return key.equals(surface.toLowerCase(Locale.ROOT)) ? LOWER_CASE : OTHER;
        }
    }

    void add(PaperKeywords keywords) {
        count++;
        papers.number(keywords.tokens());
        papers.number(keywords.mentions().size());
        for (KeywordMention mention : keywords.mentions()) {
            add(mention);
        }
        papers.number(keywords.definitions().size());
        keywords.definitions().forEach(definition -> papers.number(definitions.of(definition)));
    }

    private void add(KeywordMention mention) {
        int form = forms.of(new Form(mention.surface(), mention.key()));
        boolean plain = mention.full() == 1 && mention.lead() == 0 && mention.alone() == 0;
        papers.number(form << BITS | (plain ? PLAIN : 0) | (mention.listable() ? LISTABLE : 0));
        if (!plain) {
            papers.number(mention.alone());
            papers.number(mention.title());
            papers.number(mention.lead());
            papers.number(mention.full());
        }
    }

    byte[] toBytes() {
        ByteSink sink = new ByteSink();
        sink.number(forms.things().size());
        for (Form form : forms.things()) {
            sink.number(form.kind());
            sink.text(form.surface);
            if (form.kind() == OTHER) {
                sink.text(form.key);
            }
        }
        sink.number(definitions.things().size());
        definitions.things().forEach(definition -> {
            sink.text(definition.shortKey());
            sink.text(definition.longKey());
        });
        sink.number(count);
        sink.append(papers);
        return sink.toBytes();
    }

    /** Receives the keywords of the papers of a segment in their order. */
    interface Visitor {
        /** Takes the keywords of a paper. */
        void paper(PaperKeywords keywords);
    }

    static void read(byte[] bytes, Visitor visitor) {
        ByteSource source = new ByteSource(bytes);
        List<Form> forms = forms(source);
        List<Definition> definitions = definitions(source);
        for (int left = source.count(); left > 0; left--) {
            visitor.paper(paper(source, forms, definitions));
        }
        source.end();
    }

    /**
     * Counts the keywords of the papers of a segment, without making an object of each mention: a form is looked up once.
     *
     * @param first the ordinal of its first paper
     * @return the number of its papers
     */
    static int count(byte[] bytes, int first, KeywordIndex.Builder keywords) {
        ByteSource source = new ByteSource(bytes);
        List<KeywordIndex.Tally> tallies = forms(source).stream()
                .map(form -> keywords.tally(form.key, form.surface))
                .toList();
        List<Definition> definitions = definitions(source);
        int count = source.count();
        for (int paper = first; paper < first + count; paper++) {
            int tokens = source.number();
            for (int left = source.count(); left > 0; left--) {
                count(source, paper, tallies);
            }
            keywords.add(paper, tokens, defined(source, definitions));
        }
        source.end();
        return count;
    }

    private static void count(ByteSource source, int paper, List<KeywordIndex.Tally> tallies) {
        int value = source.number(tallies.size() << BITS);
        KeywordIndex.Tally tally = tallies.get(value >> BITS);
        boolean listable = (value & LISTABLE) != 0;
        if ((value & PLAIN) != 0) {
            tally.add(paper, listable, 0, 1);
            return;
        }
        source.number();
        source.number();
        int lead = source.number();
        tally.add(paper, listable, lead, source.number());
    }

    private static List<Form> forms(ByteSource source) {
        List<Form> forms = new ArrayList<>();
        for (int left = source.count(); left > 0; left--) {
            forms.add(form(source));
        }
        return forms;
    }

    private static List<Definition> definitions(ByteSource source) {
        List<Definition> definitions = new ArrayList<>();
        for (int left = source.count(); left > 0; left--) {
            definitions.add(new Definition(source.text(), source.text()));
        }
        return definitions;
    }

    private static List<Definition> defined(ByteSource source, List<Definition> definitions) {
        List<Definition> defined = new ArrayList<>();
        for (int left = source.count(); left > 0; left--) {
            defined.add(definitions.get(source.number(definitions.size())));
        }
        return defined;
    }

    private static Form form(ByteSource source) {
        int kind = source.number(OTHER + 1);
        String surface = source.text();
        String key = switch (kind) {
            case OTHER -> source.text();
            case LOWER_CASE -> surface.toLowerCase(Locale.ROOT);
            default -> surface;
        };
        return new Form(surface, key);
    }

    private static PaperKeywords paper(ByteSource source, List<Form> forms, List<Definition> definitions) {
        int tokens = source.number();
        int mentionCount = source.count();
        List<KeywordMention> mentions = new ArrayList<>(mentionCount);
        for (int i = 0; i < mentionCount; i++) {
            mentions.add(mention(source, forms));
        }
        return new PaperKeywords(mentions, defined(source, definitions), tokens);
    }

    private static KeywordMention mention(ByteSource source, List<Form> forms) {
        int value = source.number(forms.size() << BITS);
        Form form = forms.get(value >> BITS);
        boolean listable = (value & LISTABLE) != 0;
        return (value & PLAIN) != 0
                ? new KeywordMention(form.key, form.surface, listable, 0, 0, 0, 1)
                : new KeywordMention(
                        form.key,
                        form.surface,
                        listable,
                        source.number(),
                        source.number(),
                        source.number(),
                        source.number());
    }
}
