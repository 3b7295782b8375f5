package io.papertide.analytics.keyword;

/**
 * A short form that a text defines by a long one: "mixture of experts (MoE)".
 *
 * @param shortKey the key of the short form
 * @param longKey the key of the long form
 */
public record Definition(String shortKey, String longKey) implements Comparable<Definition> {
    @Override
    public int compareTo(Definition other) {
        int order = shortKey.compareTo(other.shortKey);
        return order != 0 ? order : longKey.compareTo(other.longKey);
    }
}
