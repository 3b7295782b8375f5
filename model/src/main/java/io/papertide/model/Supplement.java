package io.papertide.model;

import java.util.List;

/**
 * What a table adds to a paper that an issue has already brought; it makes no issue of its own.
 *
 * @param title the title, to report what matched nothing; known in at least one language
 * @param summary a description; may be empty
 * @param abstractText the abstract; may be empty
 * @param links addresses by which the paper is recognised; one without links matches nothing
 * @param line the line of the source where the row begins, from 1
 */
public record Supplement(
        BilingualText title, BilingualText summary, BilingualText abstractText, List<Link> links, int line) {
    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if the line is under 1 or the title is empty
     */
    public Supplement {
        links = List.copyOf(links);
        if (line < 1 || title.isEmpty()) {
            throw new IllegalArgumentException("a supplement needs a line and a title: " + line);
        }
    }
}
