package io.papertide.analytics.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of stretches of texts, found by their characters without making a string of them. Each has one place and gives
 * way to another that needs the same, so that it never grows and follows what is read. Safe for use by several threads: what one
 * of them misses it makes again.
 */
final class RunCache<T> {
    private static final int BITS = 18;
    private static final int LONGEST = 60;
    /** Multiplied with it the bits of a hash are well mixed in the upper ones; 2 to the 32nd by the golden ratio. */
    private static final int MIX = 0x9E3779B9;

    private final @Nullable Entry<?>[] entries = new Entry<?>[1 << BITS];
    private final Function<String, T> maker;

    RunCache(Function<String, T> maker) {
        this.maker = maker;
    }

    private record Entry<T>(int hash, String run, T made) {}

    /**
     * Returns what is made of a stretch of a text.
     *
     * @param hash that of a string of its characters
     */
    T get(String text, int from, int to, int hash) {
        int length = to - from;
        int place = hash * MIX >>> Integer.SIZE - BITS;
        Entry<?> entry = entries[place];
        if (entry != null
                && entry.hash == hash
                && entry.run.length() == length
                && text.regionMatches(from, entry.run, 0, length)) {
            return made(entry);
        }
        String run = text.substring(from, to);
        T made = maker.apply(run);
        if (length <= LONGEST) {
            entries[place] = new Entry<>(hash, run, made);
        }
        return made;
    }

    @SuppressWarnings("unchecked")
    private T made(Entry<?> entry) {
        return (T) entry.made;
    }
}
