package io.papertide.analytics.segment;

import io.papertide.analytics.keyword.Definition;
import io.papertide.analytics.keyword.KeywordSource;
import io.papertide.model.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The keywords of all segments together. */
final class KeywordSegments implements KeywordSource {
    private static final byte[] NONE = {};

    private final Language language;
    private final List<KeywordDictionary> dictionaries;
    /** The ordinal of the first paper of each. */
    private final int[] first;

    private final BitSet papers = new BitSet();

    KeywordSegments(Language language, List<byte[]> parts) {
        this.language = language;
        dictionaries = parts.stream().map(KeywordDictionary::new).toList();
        first = new int[dictionaries.size()];
        int ordinal = 0;
        for (int i = 0; i < first.length; i++) {
            first[i] = ordinal;
            KeywordDictionary dictionary = dictionaries.get(i);
            for (int paper = 0; paper < dictionary.papers(); paper++) {
                papers.set(ordinal++, dictionary.tokens(paper) > 0);
            }
        }
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public BitSet papers() {
        return (BitSet) papers.clone();
    }

    @Override
    public boolean isEmpty() {
        return dictionaries.stream().allMatch(KeywordDictionary::isEmpty);
    }

    @Override
    public Map<Definition, Integer> definitions() {
        Map<Definition, Integer> counts = new TreeMap<>();
        dictionaries.forEach(dictionary -> dictionary.countDefinitions(counts));
        return counts;
    }

    @Override
    public Optional<Entry> find(String name) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        KeywordEntry.Builder entry = new KeywordEntry.Builder(dictionaries, first);
        for (int i = 0; i < first.length; i++) {
            Optional<KeywordCursor> found = dictionaries.get(i).find(utf8);
            if (found.isPresent()) {
                entry.add(i, found.get().body(), found.get().papers());
            }
        }
        return entry.papers() == 0 ? Optional.empty() : Optional.of(entry.build(utf8));
    }

    @Override
    public Collection<String> withLetters(String letters) {
        Set<String> found = new TreeSet<>();
        byte[] wanted = letters.getBytes(StandardCharsets.UTF_8);
        if (wanted.length > 0) {
            dictionaries.forEach(dictionary -> withLetters(wanted, dictionary, found));
        }
        return found;
    }

    /** No name begins with a space, so that those wanted begin as the letters do. */
    private static void withLetters(byte[] letters, KeywordDictionary dictionary, Set<String> found) {
        KeywordCursor cursor = dictionary.near(Arrays.copyOf(letters, 1));
        while (cursor.next() && cursor.at(0) <= (letters[0] & 0xFF)) {
            if (isWrittenWith(letters, cursor)) {
                found.add(new String(cursor.name(), StandardCharsets.UTF_8));
            }
        }
    }

    private static boolean isWrittenWith(byte[] letters, KeywordCursor cursor) {
        int place = 0;
        for (int i = 0; i < cursor.length(); i++) {
            if (cursor.at(i) != ' ') {
                if (place == letters.length || cursor.at(i) != (letters[place] & 0xFF)) {
                    return false;
                }
                place++;
            }
        }
        return place == letters.length;
    }

    @Override
    public void forEach(int fewest, Set<String> also, Consumer<Entry> visitor) {
        byte[][] names = also.stream()
                .map(name -> name.getBytes(StandardCharsets.UTF_8))
                .sorted(Arrays::compareUnsigned)
                .toArray(byte[][]::new);
        KeywordMerge merge = new KeywordMerge(
                dictionaries.stream().map(KeywordDictionary::cursor).toList());
        KeywordEntry.Builder entry = new KeywordEntry.Builder(dictionaries, first);
        int next = 0;
        boolean more = merge.next();
        while (more) {
            int length = merge.cursor().length();
            while (next < names.length && merge.cursor().compareTo(names[next]) > 0) {
                next++;
            }
            boolean named = next < names.length && merge.cursor().compareTo(names[next]) == 0;
            // Most names are of one paper alone: theirs is not copied.
            byte[] name = NONE;
            do {
                KeywordCursor cursor = merge.cursor();
                entry.add(merge.dictionary(), cursor.body(), cursor.papers());
                if (name == NONE && (named || entry.papers() >= fewest)) {
                    name = cursor.name();
                }
                more = merge.next();
            } while (more && merge.isSame(length));
            if (name != NONE) {
                visitor.accept(entry.build(name));
            }
            entry.clear();
        }
    }

    @Override
    public void forEachRare(BitSet among, Consumer<Entry> visitor) {
        for (int i = 0; i < first.length; i++) {
            int seen = among.nextSetBit(first[i]);
            if (seen >= 0 && seen < first[i] + dictionaries.get(i).papers()) {
                forEachRare(i, among, visitor);
            }
        }
    }

    private void forEachRare(int place, BitSet among, Consumer<Entry> visitor) {
        KeywordDictionary dictionary = dictionaries.get(place);
        KeywordCursor cursor = dictionary.cursor();
        boolean[] has = new boolean[1];
        while (cursor.next()) {
            if (cursor.papers() == 1) {
                has[0] = false;
                dictionary.read(cursor.body(), (paper, form, counts) -> has[0] |= among.get(first[place] + paper));
                if (has[0]) {
                    KeywordEntry.Builder entry = new KeywordEntry.Builder(dictionaries, first);
                    entry.add(place, cursor.body(), 1);
                    visitor.accept(entry.build(cursor.name()));
                }
            }
        }
    }
}
