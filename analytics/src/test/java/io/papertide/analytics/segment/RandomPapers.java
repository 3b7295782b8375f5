package io.papertide.analytics.segment;

import io.papertide.model.BilingualText;
import io.papertide.testkit.MemoryCorpus;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Corpora of random titles and summaries in both languages, with hyphens, marks, names and missing texts. */
final class RandomPapers {
    private static final List<String> ENGLISH = List.of(
            "agents",
            "Agent",
            "LLMs",
            "reasoning",
            "fine-tuning",
            "GPT-4o",
            "of",
            "the",
            "benchmark,",
            "safety.",
            "Chain",
            "thought",
            "large",
            "language",
            "model",
            "models'",
            "retrieval",
            "–",
            "\"quoted\"",
            "7B",
            "vision");
    private static final List<String> KOREAN =
            List.of("에이전트가", "추론을", "대규모", "언어", "모델의", "LLM은", "평가.", "검색", "공정성", "데이터셋");

    private RandomPapers() {}

    static MemoryCorpus corpus(Random random, int papers) {
        MemoryCorpus corpus = new MemoryCorpus();
        for (int i = 0; i < papers; i++) {
            String week = String.format(Locale.ROOT, "2024-W%02d", 1 + random.nextInt(20));
            String id = String.format(Locale.ROOT, "2401.%05d", i);
            corpus.add(id, week, i + 1, text(random, 6, true), text(random, 70, false));
        }
        return corpus;
    }

    private static BilingualText text(Random random, int words, boolean needed) {
        String english = random.nextInt(10) > 0 || needed ? words(random, ENGLISH, words) : null;
        return new BilingualText(english, random.nextInt(4) == 0 ? words(random, KOREAN, words) : null);
    }

    private static String words(Random random, List<String> from, int most) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(most); left > 0; left--) {
            text.append(from.get(random.nextInt(from.size()))).append(' ');
        }
        return text.toString();
    }
}
