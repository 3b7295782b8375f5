package io.papertide.model;

import java.util.List;

/**
 * A work that one or more entries speak of, with the best text known of it.
 *
 * @param id its name in the archive
 * @param title the title in the languages known; known in at least one
 * @param summary the digest's summary; of several, that of the first appearance in each language
 * @param abstractText the paper's abstract; may be empty
 * @param links of all appearances, in their order, each address once
 * @param appearances in the order of week, series, rank; at least one
 */
public record Paper(
        PaperId id,
        BilingualText title,
        BilingualText summary,
        BilingualText abstractText,
        List<Link> links,
        List<Appearance> appearances) {
    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there is no title or no appearance
     */
    public Paper {
        links = List.copyOf(links);
        appearances = appearances.stream().sorted().toList();
        if (title.isEmpty() || appearances.isEmpty()) {
            throw new IllegalArgumentException("a paper needs a title and an appearance: " + id);
        }
    }

    /** Returns the first appearance. */
    public Appearance first() {
        return appearances.get(0);
    }

    /** Returns the weeks in which the paper appeared, oldest first, each once. */
    public List<IsoWeek> weeks() {
        return appearances.stream().map(Appearance::week).distinct().toList();
    }
}
