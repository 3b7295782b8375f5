package io.papertide.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One item of an issue: what the publisher says of one paper.
 *
 * @param rank the printed number, 1 or more; unique in its issue
 * @param title the title; known in at least one language
 * @param summary what the digest says of it; may be empty
 * @param abstractText the paper's own abstract; empty if the digest has none
 * @param links in the order of the digest, each address once
 * @param line the line of the source where the entry begins, from 1
 */
public record Entry(
        int rank, BilingualText title, BilingualText summary, BilingualText abstractText, List<Link> links, int line) {
    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if the rank or line is under 1 or the title is empty
     */
    public Entry {
        if (rank < 1 || line < 1 || title.isEmpty()) {
            throw new IllegalArgumentException("an entry needs a rank, a line and a title: " + rank + ", " + line);
        }
        links = links.stream().distinct().toList();
    }

    /** Returns a builder for an entry with this rank and line. */
    public static Builder builder(int rank, int line) {
        return new Builder(rank, line);
    }

    /** Collects the parts of an entry; a part that is not set is empty. */
    public static final class Builder {
        private final int rank;
        private final int line;
        private BilingualText title = BilingualText.NONE;
        private BilingualText summary = BilingualText.NONE;
        private BilingualText abstractText = BilingualText.NONE;
        private final List<Link> links = new ArrayList<>();

        private Builder(int rank, int line) {
            this.rank = rank;
            this.line = line;
        }

        /** Sets the title. */
        public Builder title(BilingualText text) {
            title = text;
            return this;
        }

        /** Sets the summary. */
        public Builder summary(BilingualText text) {
            summary = text;
            return this;
        }

        /** Sets the abstract. */
        public Builder abstractText(BilingualText text) {
            abstractText = text;
            return this;
        }

        /** Adds a link. */
        public Builder link(Link link) {
            links.add(link);
            return this;
        }

        /** Returns the entry. */
        public Entry build() {
            return new Entry(rank, title, summary, abstractText, links, line);
        }
    }
}
