package io.papertide.testkit.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** English words in sentences: some hundred common ones, invented ones that are usual or rare, and phrases that come again. */
final class EnglishProse implements Prose {
    private static final int USUAL = 20_000;
    private static final int VOCABULARY = 3_000_000;
    private static final int PHRASES = 60_000;
    private static final int SHORTEST = 9;
    private static final int LONGEST = 26;
    private static final int NUMBER_EVERY = 40;
    private static final int PHRASE_EVERY = 6;
    private static final String[] SYLLABLES = syllables();

    private final String[] common = Phrases.resource("words-en.txt").toArray(String[]::new);
    private final ZipfRanks commonRanks = new ZipfRanks(common.length);
    private final ZipfRanks usualRanks = new ZipfRanks(USUAL);
    private final ZipfRanks rareRanks = new ZipfRanks(VOCABULARY);
    private final ZipfRanks phraseRanks = new ZipfRanks(PHRASES);

    private static String[] syllables() {
        List<String> syllables = new ArrayList<>();
        for (String onset :
                List.of("b", "br", "d", "f", "fl", "g", "gr", "k", "kl", "l", "m", "n", "p", "pl", "st", "z")) {
            for (String vowel : List.of("a", "e", "i", "o", "u")) {
                syllables.add(onset + vowel);
            }
        }
        return syllables.toArray(String[]::new);
    }

    @Override
    public int sentence(StringBuilder text, SplittableRandom random) {
        int words = random.nextInt(SHORTEST, LONGEST);
        int start = text.length();
        for (int i = 0; i < words; ) {
            if (random.nextInt(PHRASE_EVERY) == 0) {
                // A phrase is the words drawn from its own number, so that all who use it use the same ones.
                SplittableRandom own = new SplittableRandom(phraseRanks.next(random));
                int length = own.nextInt(2, 4);
                for (int j = 0; j < length; j++) {
                    word(text, own);
                }
                i += length;
            } else {
                word(text, random);
                i++;
            }
        }
        text.setLength(text.length() - 1);
        text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
        text.append('.');
        return words;
    }

    /** Three words of four are common ones, one of twenty is rare. */
    private void word(StringBuilder text, SplittableRandom random) {
        int kind = random.nextInt(20);
        if (kind < 15) {
            text.append(common[commonRanks.next(random)]);
        } else if (random.nextInt(NUMBER_EVERY) == 0) {
            text.append(random.nextInt(1, 100))
                    .append('.')
                    .append(random.nextInt(10))
                    .append('%');
        } else {
            rare(text, (kind < 19 ? usualRanks : rareRanks).next(random));
        }
        text.append(' ');
    }

    /** The closing consonants keep an invented word from being a real one, and from being a plural or a participle. */
    @Override
    public void rare(StringBuilder text, int number) {
        Prose.spell(text, number, SYLLABLES);
        text.append("rvok");
    }
}
