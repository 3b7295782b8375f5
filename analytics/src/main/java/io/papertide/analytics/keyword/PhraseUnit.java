package io.papertide.analytics.keyword;

import io.papertide.analytics.text.WordRole;

/**
 * What counts as one word of a keyword: a word, a hyphenated word, a name with its version, a known long form.
 *
 * @param key its grouping key; may hold spaces
 * @param from the place of its first token
 * @param to the place after its last token
 * @param role what it can do in a phrase
 */
record PhraseUnit(String key, int from, int to, WordRole role) {
    boolean isBreak() {
        return !role.inPhrases();
    }
}
