package io.papertide.testkit.planted;

import java.util.SplittableRandom;

/** Writes words that say nothing, spread as those of a language are. An instance has no state but its vocabulary. */
interface Prose {
    /** Appends one sentence with its closing mark, and returns how many words it has. */
    int sentence(StringBuilder text, SplittableRandom random);

    /** Appends a rare word made of a number; different numbers give different words. */
    void rare(StringBuilder text, int number);

    /** Appends a word of one to three letters a syllable, chosen by the digits of a number in the base of their count. */
    static void spell(StringBuilder text, int number, String[] syllables) {
        int rest = number;
        do {
            text.append(syllables[rest % syllables.length]);
            rest /= syllables.length;
        } while (rest > 0);
    }
}
