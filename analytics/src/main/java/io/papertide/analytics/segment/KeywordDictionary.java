package io.papertide.analytics.segment;

import io.papertide.analytics.keyword.Definition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a {@link KeywordsPart}: the keywords in order or one by its name, without looking at the others. */
final class KeywordDictionary {
    /** So many keywords are passed over at most to find one. */
    static final int BLOCK = 32;

    private final byte[] bytes;
    private final List<Definition> definitions = new ArrayList<>();
    private final int[] tokens;
    /** The definitions of each paper, by their places in the table. */
    private final int[][] defined;

    private final int keywords;
    /** Where each block begins, and where the last ends. */
    private final int[] blocks;

    /**
     * Reads all but the keywords.
     *
     * @throws SegmentException if the bytes are no such part
     */
    KeywordDictionary(byte[] bytes) {
        this.bytes = bytes;
        ByteSource source = new ByteSource(bytes);
        for (int left = source.count(); left > 0; left--) {
            definitions.add(new Definition(source.text(), source.text()));
        }
        tokens = new int[source.count()];
        defined = new int[tokens.length][];
        for (int paper = 0; paper < tokens.length; paper++) {
            tokens[paper] = source.number();
            defined[paper] = new int[source.count()];
            for (int i = 0; i < defined[paper].length; i++) {
                defined[paper][i] = source.number(definitions.size());
            }
        }
        keywords = source.count();
        blocks = new int[(keywords + BLOCK - 1) / BLOCK + 1];
        for (int block = 1; block < blocks.length; block++) {
            blocks[block] = Math.addExact(blocks[block - 1], source.count());
        }
        int begin = source.position();
        Arrays.setAll(blocks, block -> blocks[block] + begin);
        if (blocks[blocks.length - 1] != bytes.length) {
            throw new SegmentException("its keywords do not end where it ends", null);
        }
    }

    /** Returns the number of papers. */
    int papers() {
        return tokens.length;
    }

    boolean isEmpty() {
        return keywords == 0;
    }

    int keywords() {
        return keywords;
    }

    byte[] bytes() {
        return bytes;
    }

    int block(int number) {
        return blocks[number];
    }

    /** Returns the number of words of a paper, by its place in the segment. */
    int tokens(int paper) {
        return tokens[paper];
    }

    /** Returns what a paper defines, in the order of its texts. */
    List<Definition> definitions(int paper) {
        return Arrays.stream(defined[paper]).mapToObj(definitions::get).toList();
    }

    /** Adds to each definition the number of papers that have it. */
    void countDefinitions(Map<Definition, Integer> papers) {
        for (int[] places : defined) {
            if (places.length > 0) {
                Arrays.stream(places)
                        .mapToObj(definitions::get)
                        .distinct()
                        .forEach(definition -> papers.merge(definition, 1, Integer::sum));
            }
        }
    }

    /** Returns all keywords in their order. */
    KeywordCursor cursor() {
        return new KeywordCursor(this, 0);
    }

    /** Returns a cursor from the first keyword of the block on in which a name lies, if it lies anywhere. */
    KeywordCursor near(byte[] name) {
        int low = 0;
        int high = Math.max(0, blocks.length - 2);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            KeywordCursor cursor = new KeywordCursor(this, middle);
            if (cursor.next() && cursor.compareTo(name) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new KeywordCursor(this, low);
    }

    /** Returns a cursor at a keyword, or empty if there is no such keyword. */
    Optional<KeywordCursor> find(byte[] name) {
        KeywordCursor cursor = near(name);
        while (cursor.next()) {
            int order = cursor.compareTo(name);
            if (order >= 0) {
                return order == 0 ? Optional.of(cursor) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Receives the mentions of one keyword by paper. */
    interface Visitor {
        /** Takes a mention in a paper, by its place in the segment, of a form by its place; the counts change with the next. */
        void mention(int paper, int form, MentionCounts counts);
    }

    /** Returns the keyword whose papers and forms are to be read at a place. */
    KeywordBody body(int place) {
        return new KeywordBody(bytes, place);
    }

    /** Returns the forms of a keyword. */
    List<KeywordForm> forms(byte[] name, int body) {
        return new KeywordBody(bytes, body).forms(name);
    }

    /** Reads the mentions of a keyword. */
    void read(int body, Visitor visitor) {
        new KeywordBody(bytes, body).read(tokens.length, visitor);
    }
}
