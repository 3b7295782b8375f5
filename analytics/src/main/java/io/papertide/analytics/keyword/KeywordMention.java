package io.papertide.analytics.keyword;

/**
 * One keyword, in one written form, in one paper.
 *
 * @param key the grouping key, equal for all forms of the keyword
 * @param surface the form as written
 * @param listable whether it reads as a keyword here: a noun phrase that says something. What is not listable can still be asked for
 * @param alone how often it is a whole run of words, inside no longer phrase
 * @param title how often it stands in the title
 * @param lead how often it stands in the title or the lead, at least {@code title}
 * @param full how often it stands in the title or the summary, at least {@code lead} and 1
 */
public record KeywordMention(String key, String surface, boolean listable, int alone, int title, int lead, int full) {}
