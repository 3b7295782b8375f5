package io.papertide.analytics.text;

/**
 * What is known of a word wherever it stands.
 *
 * @param surface the word as written
 * @param lower the same in lower case
 * @param key the grouping key by which texts are searched: equal for all forms of a word (agent, agents; tune, tuning)
 * @param lemma the grouping key by which keywords are counted: equal for singular and plural and for spellings (modelling,
 *     modeling), but not for verb and noun; may hold spaces (finetuning: fine tuning)
 * @param role what it can do in a keyword
 * @param alsoVerb whether it is a verb where an article follows or "to" precedes
 * @param content whether it tells anything by itself: false for stop words, numbers and particles
 */
public record Word(
        String surface, String lower, String key, String lemma, WordRole role, boolean alsoVerb, boolean content) {}
