package io.papertide.model;

import org.jspecify.annotations.Nullable;

/**
 * The name of a paper in the archive: {@code arxiv:2410.10630}, {@code doi:10.1038/...}, else {@code p:} and a hash.
 *
 * @param value the whole name, never blank, without white space
 */
public record PaperId(String value) implements Comparable<PaperId> {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has none of the three prefixes or white space
     */
    public PaperId {
        boolean known = value.startsWith("arxiv:") || value.startsWith("doi:") || value.startsWith("p:");
        if (!known || hasWhitespace(value)) {
            throw new IllegalArgumentException("not a paper id: " + value);
        }
    }

    /** A loop, for there is an id for each paper of an archive. */
    private static boolean hasWhitespace(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isWhitespace(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    // Written out, since those that Java makes for a record are several times slower and are made anew in each run.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PaperId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(PaperId other) {
        return value.compareTo(other.value);
    }

    /** Returns the whole name. */
    @Override
    public String toString() {
        return value;
    }
}
