package io.papertide.archive;

/**
 * A reason why entries are one paper, or why an id that they share does not make them one.
 *
 * @param kind {@code arxiv}, {@code doi}, {@code tweet}, {@code url}, {@code title}, {@code place} (the same week and rank in
 *     another revision) or {@code curator}
 * @param value what the entries share
 * @param conflict whether unlike entries share it, so that it joins nothing and names nothing
 */
public record IdentityEvidence(String kind, String value, boolean conflict) {}
