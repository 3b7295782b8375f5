package io.papertide.analytics.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.text.TextAnalyzers;
import io.papertide.analytics.text.Token;
import io.papertide.model.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordIndexTest {
    private static final int LEAD = 5;

    private static List<Token> tokens(String text) {
        return TextAnalyzers.of(Language.ENGLISH).tokens(text);
    }

    private static KeywordIndex.Builder builder(int first, String... summaries) {
        KeywordIndex.Builder builder = new KeywordIndex.Builder(Language.ENGLISH);
        for (int i = 0; i < summaries.length; i++) {
            builder.add(first + i, KeywordExtractor.read(Language.ENGLISH, List.of(), tokens(summaries[i]), LEAD));
        }
        return builder;
    }

    private static SubjectPostings find(KeywordIndex index, String name) {
        return index.find(KeywordExtractor.key(name, Language.ENGLISH)).orElseThrow();
    }

    @Test
    void aPaperCountsOnceAndItsOccurrencesBeside() {
        KeywordIndex index =
                builder(0, "Agents plan, and agents act", "A planner").build();
        assertThat(find(index, "agent").full().papers()).containsExactly(0);
        assertThat(find(index, "agent").full().occurrences(0)).isEqualTo(2);
    }

    @Test
    void theLeadHoldsTheFirstWordsOnly() {
        KeywordIndex index = builder(0, "one two three agents plan with tools").build();
        assertThat(find(index, "agents").lead().size()).isEqualTo(1);
        assertThat(find(index, "tools").lead().size()).isZero();
        assertThat(find(index, "tools").full().size()).isEqualTo(1);
    }

    @Test
    void shortAndLongFormsAreOne() {
        KeywordIndex index = builder(0, "LLMs", "large language models", "a large language model (LLM)")
                .build();
        assertThat(find(index, "large language model").full().papers()).containsExactly(0, 1, 2);
    }

    @Test
    void theDisplayFormIsTheMostFrequentSpelling() {
        KeywordIndex index = builder(0, "Reward Models", "on reward models", "uses reward models", "a reward model")
                .build();
        assertThat(find(index, "reward model").subject().name().in(Language.ENGLISH))
                .contains("reward models");
    }

    @Test
    void aPhraseThatLivesInsideALongerOneIsNoCandidate() {
        KeywordIndex index = builder(0, "monte carlo search", "monte carlo search", "monte carlo search")
                .build();
        assertThat(index.candidates())
                .extracting(postings -> postings.subject().id())
                .contains("monte carlo search")
                .doesNotContain("monte carlo", "monte", "carlo");
        assertThat(find(index, "monte carlo").full().size()).isEqualTo(3);
    }

    @Test
    void mergingRunsOfPapersIsTheSameAsCountingThemTogether() {
        String[] texts = {"agents plan", "agents act", "tools help agents", "models of the world", "world models"};
        KeywordIndex together = builder(0, texts).build();
        KeywordIndex.Builder left = builder(0, texts[0]);
        KeywordIndex.Builder right = builder(1, texts[1], texts[2]);
        right.addAll(builder(3, texts[3], texts[4]));
        left.addAll(right);
        KeywordIndex merged = left.build();
        assertThat(describe(merged)).isEqualTo(describe(together)).isNotEmpty();
    }

    private static List<String> describe(KeywordIndex index) {
        return index.candidates().stream()
                .map(p -> p.subject() + " " + p.lead().papers().boxed().toList() + " "
                        + p.full().papers().boxed().toList())
                .toList();
    }
}
