package io.papertide.analytics.segment;

import io.papertide.analytics.keyword.Definition;
import io.papertide.analytics.keyword.KeywordMention;
import io.papertide.analytics.keyword.KeywordSource;
import io.papertide.analytics.keyword.PaperKeywords;
import io.papertide.model.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the part of a segment that holds the keywords of one language; {@link KeywordDictionary} reads it.
 *
 * <p>The table of definitions; the number of papers, then a paper: the number of its words, the number of definitions, their places
 * in the table; the number of keywords, and the bytes of each block of {@link KeywordDictionary#BLOCK} of them; then the keywords by
 * the bytes of their names: how many bytes the name shares with that of the one before, the other bytes (in a block's first keyword
 * all), the number of bytes that follow, and these:
 *
 * <p>Twice the number of papers, and one more if the keyword's name is the only written form; if there are several papers, how
 * many have it in title or lead, how often it stands in them more than once each, and how often it reads as a keyword; the number of forms and the forms, unless the name is
 * the only one; then a mention by paper and form: how many papers it is after the one before, times the number of forms, plus
 * the form's place, and its {@link MentionCounts}.
 *
 * <p>The bytes do not depend on the order of a paper's mentions.
 */
final class KeywordsPart {
    private final Language language;
    private final Numbering<KeywordForm> forms = new Numbering<>();
    private final Numbering<Definition> definitions = new Numbering<>();
    private final ByteSink papers = new ByteSink();
    private final Mentions mentions = new Mentions();
    private int count;

    KeywordsPart(Language language) {
        this.language = language;
    }

    /** A form with what it is sorted by. */
    private record Named(byte[] name, KeywordForm form, int number) implements Comparable<Named> {
        @Override
        public int compareTo(Named other) {
            int order = Arrays.compareUnsigned(name, other.name);
            order = order != 0 ? order : form.surface().compareTo(other.form.surface());
            return order != 0 ? order : form.key().compareTo(other.form.key());
        }
    }

    void add(PaperKeywords keywords) {
        papers.number(keywords.tokens());
        for (KeywordMention mention : keywords.mentions()) {
            mentions.add(forms.of(new KeywordForm(mention.surface(), mention.key())), count, mention);
        }
        papers.number(keywords.definitions().size());
        keywords.definitions().forEach(definition -> papers.number(definitions.of(definition)));
        count++;
    }

    byte[] toBytes() {
        ByteSink sink = new ByteSink();
        sink.number(definitions.things().size());
        definitions.things().forEach(definition -> {
            sink.text(definition.shortKey());
            sink.text(definition.longKey());
        });
        sink.number(count);
        sink.append(papers);
        keywords(sink);
        return sink.toBytes();
    }

    private void keywords(ByteSink sink) {
        Named[] sorted = sorted();
        int[] placeOf = new int[sorted.length];
        for (int place = 0; place < sorted.length; place++) {
            placeOf[sorted[place].number] = place;
        }
        int[][] mentionsOf = mentions.byForm(placeOf);
        ByteSink blocks = new ByteSink();
        ByteSink entries = new ByteSink();
        KeywordWriter writer = new KeywordWriter(mentions, entries);
        int blockStart = 0;
        int keywords = 0;
        for (int from = 0; from < sorted.length; keywords++) {
            if (keywords > 0 && keywords % KeywordDictionary.BLOCK == 0) {
                blocks.number(entries.size() - blockStart);
                blockStart = entries.size();
            }
            int to = from + 1;
            while (to < sorted.length && Arrays.equals(sorted[to].name, sorted[from].name)) {
                to++;
            }
            writer.begin(sorted[from].name, keywords % KeywordDictionary.BLOCK == 0);
            List<KeywordForm> ofKeyword =
                    Arrays.stream(sorted, from, to).map(Named::form).toList();
            writer.write(ofKeyword, mentionsOf[0], mentionsOf[1][from], mentionsOf[1][to], placeOf, from);
            from = to;
        }
        if (keywords > 0) {
            blocks.number(entries.size() - blockStart);
        }
        sink.number(keywords);
        sink.append(blocks);
        sink.append(entries);
    }

    private Named[] sorted() {
        Named[] sorted = new Named[forms.things().size()];
        for (int number = 0; number < sorted.length; number++) {
            KeywordForm form = forms.things().get(number);
            String name = KeywordSource.name(form.key(), language);
            sorted[number] = new Named(name.getBytes(StandardCharsets.UTF_8), form, number);
        }
        Arrays.sort(sorted);
        return sorted;
    }
}
