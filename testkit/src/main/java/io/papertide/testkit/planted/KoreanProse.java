package io.papertide.testkit.planted;

import java.util.SplittableRandom;

/** Korean words in sentences: common nouns with particles after them, verbs at the end, invented nouns between. */
final class KoreanProse implements Prose {
    private static final int VOCABULARY = 20_000;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 10;
    private static final int ADVERB_EVERY = 5;
    private static final String[] PARTICLES = {"의", "을", "에", "으로", "에서", "과", "만", "보다", "까지", "은"};
    private static final String[] SYLLABLES =
            "간 갈 겁 굽 깁 난 널 녹 닙 단 덥 돗 둥 란 렁 롭 룬 만 멍 몰 뭉 발 번 봉 붓 살 섬 솔 숨 싱 안 언 옹 울 잔 정 좁 준 찬 청".split(" ");

    private final String[] nouns = Phrases.resource("nouns-ko.txt").toArray(String[]::new);
    private final String[] verbs = Phrases.resource("verbs-ko.txt").toArray(String[]::new);
    private final String[] adverbs = Phrases.resource("adverbs-ko.txt").toArray(String[]::new);
    private final ZipfRanks ranks = new ZipfRanks(VOCABULARY);

    @Override
    public int sentence(StringBuilder text, SplittableRandom random) {
        int words = random.nextInt(SHORTEST, LONGEST);
        for (int i = 1; i < words; i++) {
            if (random.nextInt(ADVERB_EVERY) == 0) {
                text.append(adverbs[random.nextInt(adverbs.length)]);
            } else {
                int rank = ranks.next(random);
                if (rank < nouns.length) {
                    text.append(nouns[rank]);
                } else {
                    rare(text, rank);
                }
                text.append(PARTICLES[random.nextInt(PARTICLES.length)]);
            }
            text.append(' ');
        }
        text.append(verbs[random.nextInt(verbs.length)]).append('.');
        return words;
    }

    @Override
    public void rare(StringBuilder text, int number) {
        Prose.spell(text, number, SYLLABLES);
    }
}
