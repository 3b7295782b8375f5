package io.papertide.report.chart;

import java.util.Arrays;

/** A Huffman code whose words are no longer than a limit, in the canonical form of section 3.2.2 of RFC 1951. */
final class HuffmanCode {
    private final int[] lengths;
    private final int[] words;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        words = words(lengths);
    }

    /**
     * Returns a code for symbols by how often they occur; a symbol that does not occur has no word. There are always two words,
     * since some readers refuse a code of one.
     *
     * @param longest the most bits of a word; 2 to its power must be more than the number of symbols
     */
    static HuffmanCode of(int[] frequencies, int longest) {
        long[] weights = new long[frequencies.length];
        int used = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = frequencies[i];
            used += weights[i] > 0 ? 1 : 0;
        }
        for (int i = 0; used < 2; i++) {
            used += weights[i] == 0 ? 1 : 0;
            weights[i] = Math.max(1, weights[i]);
        }
        int[] lengths = lengths(weights);
        // Flatter weights give a flatter tree; in the end all words are equally long.
        while (Arrays.stream(lengths).max().orElse(0) > longest) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights[i] == 0 ? 0 : weights[i] / 2 + 1;
            }
            lengths = lengths(weights);
        }
        return new HuffmanCode(lengths);
    }

    /** Joins the two lightest nodes until one is left; leaves and joined nodes each come in the order of their weights. */
    private static int[] lengths(long[] weights) {
        // Weights are below 2 to the 40, so a weight and its symbol fit into one number.
        long[] leaves = new long[weights.length];
        int count = 0;
        for (int symbol = 0; symbol < weights.length; symbol++) {
            if (weights[symbol] > 0) {
                leaves[count++] = weights[symbol] << 16 | symbol;
            }
        }
        Arrays.sort(leaves, 0, count);
        long[] joined = new long[count];
        int[] parent = new int[2 * count];
        int leaf = 0;
        int inner = 0;
        for (int made = 0; made < count - 1; made++) {
            for (int child = 0; child < 2; child++) {
                boolean isLeaf = inner == made || leaf < count && leaves[leaf] >> 16 <= joined[inner];
                joined[made] += isLeaf ? leaves[leaf] >> 16 : joined[inner];
                parent[isLeaf ? leaf++ : count + inner++] = count + made;
            }
        }
        int[] depth = new int[2 * count];
        int[] lengths = new int[weights.length];
        for (int node = 2 * count - 3; node >= 0; node--) {
            depth[node] = depth[parent[node]] + 1;
            if (node < count) {
                lengths[(int) leaves[node] & 0xFFFF] = depth[node];
            }
        }
        return lengths;
    }

    /** Words of one length are successive numbers; they are written from the top bit on, so they are kept turned round. */
    private static int[] words(int[] lengths) {
        int[] words = new int[lengths.length];
        int next = 0;
        for (int length = 1; length <= Short.SIZE; length++) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    words[symbol] = Integer.reverse(next++) >>> Integer.SIZE - length;
                }
            }
            next <<= 1;
        }
        return words;
    }

    /** Returns the bits of a symbol's word, 0 if it has none. */
    int length(int symbol) {
        return lengths[symbol];
    }

    /** Returns a symbol's word, its first bit lowest. */
    int word(int symbol) {
        return words[symbol];
    }

    /** Returns one more than the last symbol that has a word, at least a number. */
    int size(int atLeast) {
        int size = lengths.length;
        while (size > atLeast && lengths[size - 1] == 0) {
            size--;
        }
        return size;
    }
}
