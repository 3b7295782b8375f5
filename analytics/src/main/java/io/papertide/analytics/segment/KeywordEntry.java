package io.papertide.analytics.segment;

import io.papertide.analytics.keyword.KeywordSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** One keyword of all segments: where its papers and forms are to be read. */
final class KeywordEntry implements KeywordSource.Entry {
    private static final int FIRST_ROOM = 32;

    private final List<KeywordDictionary> dictionaries;
    private final int[] first;
    private final byte[] utf8;
    private final String name;
    /** In turn the place of a dictionary and where in it to read. */
    private final int[] places;

    private final int papers;
    private final int leadPapers;
    private final int times;
    private final int listableTimes;

    private KeywordEntry(Builder builder, byte[] utf8) {
        dictionaries = builder.dictionaries;
        first = builder.first;
        this.utf8 = utf8;
        name = new String(utf8, StandardCharsets.UTF_8);
        places = Arrays.copyOf(builder.places, builder.size);
        papers = builder.papers;
        int lead = 0;
        int sum = 0;
        int listable = 0;
        for (int i = 0; i < places.length; i += 2) {
            KeywordBody here = dictionaries.get(places[i]).body(places[i + 1]).summed();
            lead += here.leadPapers();
            sum += here.times();
            listable += here.listableTimes();
        }
        leadPapers = lead;
        times = sum;
        listableTimes = listable;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int papers() {
        return papers;
    }

    @Override
    public int leadPapers() {
        return leadPapers;
    }

    @Override
    public int times() {
        return times;
    }

    @Override
    public int listableTimes() {
        return listableTimes;
    }

    @Override
    public List<String> keys() {
        return IntStream.range(0, places.length / 2)
                .mapToObj(i -> dictionaries.get(places[2 * i]).forms(utf8, places[2 * i + 1]))
                .flatMap(List::stream)
                .map(KeywordForm::key)
                .distinct()
                .toList();
    }

    @Override
    public void read(Predicate<String> keys, KeywordSource.Visitor visitor) {
        for (int i = 0; i < places.length; i += 2) {
            KeywordDictionary dictionary = dictionaries.get(places[i]);
            int before = first[places[i]];
            List<KeywordForm> forms = dictionary.forms(utf8, places[i + 1]);
            boolean[] wanted = new boolean[forms.size()];
            for (int form = 0; form < wanted.length; form++) {
                wanted[form] = keys.test(forms.get(form).key());
            }
            int[] listable = new int[wanted.length];
            int[] other = new int[wanted.length];
            dictionary.read(places[i + 1], (paper, form, counts) -> {
                if (wanted[form]) {
                    visitor.paper(before + paper, counts.lead(), counts.full());
                    (counts.listable() ? listable : other)[form] += counts.full();
                }
            });
            for (int form = 0; form < wanted.length; form++) {
                if (wanted[form]) {
                    visitor.form(forms.get(form).surface(), listable[form], other[form]);
                }
            }
        }
    }

    /** Collects where a keyword is found, in the order of the segments. */
    static final class Builder {
        private final List<KeywordDictionary> dictionaries;
        private final int[] first;
        private int[] places = new int[FIRST_ROOM];
        private int size;
        private int papers;

        /**
         * Makes an empty builder.
         *
         * @param first the ordinal of the first paper of each dictionary
         */
        Builder(List<KeywordDictionary> dictionaries, int[] first) {
            this.dictionaries = dictionaries;
            this.first = first;
        }

        /** Adds a place; those of a keyword come in ascending order. */
        void add(int dictionary, int body, int papersThere) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
            }
            places[size++] = dictionary;
            places[size++] = body;
            papers += papersThere;
        }

        int papers() {
            return papers;
        }

        void clear() {
            size = 0;
            papers = 0;
        }

        KeywordEntry build(byte[] name) {
            return new KeywordEntry(this, name);
        }
    }
}
