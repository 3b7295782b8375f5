package io.papertide.analytics.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.segment.KeywordIndexes;
import io.papertide.analytics.text.TextAnalyzers;
import io.papertide.analytics.text.Token;
import io.papertide.model.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeywordIndexTest {
    private static final int LEAD = 5;

    private static List<Token> tokens(String text) {
        return TextAnalyzers.of(Language.ENGLISH).tokens(text);
    }

    private static List<PaperKeywords> papers(String... summaries) {
        return Stream.of(summaries)
                .map(summary -> KeywordExtractor.read(Language.ENGLISH, List.of(), tokens(summary), LEAD))
                .toList();
    }

    private static KeywordIndex index(String... summaries) {
        return KeywordIndexes.of(Language.ENGLISH, List.of(papers(summaries)));
    }

    private static SubjectPostings find(KeywordIndex index, String name) {
        return index.find(KeywordExtractor.key(name, Language.ENGLISH)).orElseThrow();
    }

    @Test
    void aPaperCountsOnceAndItsOccurrencesBeside() {
        KeywordIndex index = index("Agents plan, and agents act", "A planner");
        assertThat(find(index, "agent").full().papers()).containsExactly(0);
        assertThat(find(index, "agent").full().occurrences(0)).isEqualTo(2);
    }

    @Test
    void theLeadHoldsTheFirstWordsOnly() {
        KeywordIndex index = index("one two three agents plan with tools");
        assertThat(find(index, "agents").lead().size()).isEqualTo(1);
        assertThat(find(index, "tools").lead().size()).isZero();
        assertThat(find(index, "tools").full().size()).isEqualTo(1);
    }

    @Test
    void shortAndLongFormsAreOne() {
        KeywordIndex index = index("LLMs", "large language models", "a large language model (LLM)");
        assertThat(find(index, "large language model").full().papers()).containsExactly(0, 1, 2);
    }

    @Test
    void theDisplayFormIsTheMostFrequentSpelling() {
        KeywordIndex index = index("Reward Models", "on reward models", "uses reward models", "a reward model");
        assertThat(find(index, "reward model").subject().name().in(Language.ENGLISH))
                .contains("reward models");
    }

    @Test
    void aPhraseThatLivesInsideALongerOneIsNoCandidate() {
        KeywordIndex index = index("monte carlo search", "monte carlo search", "monte carlo search");
        assertThat(index.candidates())
                .extracting(postings -> postings.subject().id())
                .contains("monte carlo search")
                .doesNotContain("monte carlo", "monte", "carlo");
        assertThat(find(index, "monte carlo").full().size()).isEqualTo(3);
    }

    @Test
    void segmentsOfPapersAreTheSameAsOneOfAll() {
        String[] texts = {"agents plan", "agents act", "tools help agents", "models of the world", "world models"};
        KeywordIndex together = index(texts);
        KeywordIndex apart = KeywordIndexes.of(
                Language.ENGLISH,
                List.of(papers(texts[0]), papers(), papers(texts[1], texts[2]), papers(texts[3], texts[4])));
        assertThat(describe(apart)).isEqualTo(describe(together)).isNotEmpty();
    }

    private static List<String> describe(KeywordIndex index) {
        return index.candidates().stream()
                .map(p -> p.subject() + " " + p.lead().papers().boxed().toList() + " "
                        + p.full().papers().boxed().toList())
                .toList();
    }
}
