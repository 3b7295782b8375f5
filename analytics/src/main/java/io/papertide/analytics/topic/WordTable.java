package io.papertide.analytics.topic;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of words and phrases, found by a stretch of a text without making a string of it. */
final class WordTable<T> {
    private final String[] words;
    /** Beside the words, so that a word is looked at only where its hash is right. */
    private final int[] hashes;

    private final Object[] values;
    private final int mask;

    private WordTable(Map<String, ? extends T> entries) {
        int size = Integer.highestOneBit(Math.max(1, entries.size())) * 4;
        words = new String[size];
        hashes = new int[size];
        values = new Object[size];
        mask = size - 1;
        entries.forEach(this::put);
    }

    static <T> WordTable<T> of(Map<String, ? extends T> entries) {
        return new WordTable<>(entries);
    }

    private void put(String word, T value) {
        int slot = slot(word.hashCode());
        while (words[slot] != null) {
            slot = slot + 1 & mask;
        }
        words[slot] = word;
        hashes[slot] = word.hashCode();
        values[slot] = value;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & mask;
    }

    /** Returns what is known of what stands between two places, or null. */
    @Nullable
    T get(MatchText text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            // The hash of a string, so that the words themselves need no other.
            hash = 31 * hash + text.charAt(i);
        }
        for (int slot = slot(hash); words[slot] != null; slot = slot + 1 & mask) {
            if (hashes[slot] == hash && isAt(words[slot], text, start, end)) {
                return value(slot);
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private T value(int slot) {
        return (T) values[slot];
    }

    private static boolean isAt(String word, MatchText text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
