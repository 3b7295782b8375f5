package io.papertide.analytics.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.segment.KeywordIndexes;
import io.papertide.analytics.text.TextAnalyzers;
import io.papertide.model.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which Korean keywords are the same as English ones, beyond the list of translations. */
class TranslatedPairsTest {
    private static KeywordIndex index(Language language, int first, List<String> summaries) {
        List<PaperKeywords> papers = summaries.stream()
                .map(summary -> KeywordExtractor.read(
                        language, List.of(), TextAnalyzers.of(language).tokens(summary), 20))
                .toList();
        return KeywordIndexes.of(language, List.of(KeywordIndexes.none(first), papers));
    }

    private static List<Integer> papers(KeywordIndex own, KeywordIndex other, Language language, String name) {
        Optional<SubjectPostings> found = own.findJoined(KeywordExtractor.key(name, language), language, () -> other);
        return found.map(postings -> postings.full().papers().boxed().toList()).orElse(List.of());
    }

    private static final KeywordIndex ENGLISH =
            index(Language.ENGLISH, 0, List.of("Scaffold pruning for birds", "GPT-4o sings", "multi-agent kites"));

    @Test
    void wordsThatTwoKoreanTextsExplainByTheSameEnglishOnesAreOneWithThem() {
        List<String> korean = List.of("골격 제거(scaffold pruning)를 제안합니다", "골격 제거(scaffold pruning)는 빠릅니다", "골격 제거를 다룹니다");
        KeywordIndex index = index(Language.KOREAN, 10, korean);
        assertThat(papers(index, ENGLISH, Language.KOREAN, "골격 제거")).containsExactly(0, 10, 11, 12);
        assertThat(papers(ENGLISH, index, Language.ENGLISH, "scaffold pruning")).containsExactly(0, 10, 11, 12);
        String asked = KeywordExtractor.key("골격 제거", Language.KOREAN);
        String inEnglish = KeywordExtractor.key("scaffold pruning", Language.ENGLISH);
        assertThat(index.findJoined(asked, Language.KOREAN, () -> ENGLISH).map(SubjectPostings::subject))
                .isEqualTo(ENGLISH.findJoined(inEnglish, Language.ENGLISH, () -> index)
                        .map(SubjectPostings::subject));
    }

    @Test
    void oneBracketMayBeAnExampleAndJoinsNothing() {
        KeywordIndex index = index(Language.KOREAN, 10, List.of("골격 제거(scaffold pruning)를 제안합니다", "골격 제거를 다룹니다"));
        assertThat(papers(index, ENGLISH, Language.KOREAN, "골격 제거")).containsExactly(10, 11);
    }

    @Test
    void bracketsThatDisagreeJoinNothing() {
        KeywordIndex index = index(
                Language.KOREAN,
                10,
                List.of(
                        "골격 제거(scaffold pruning)를 제안합니다",
                        "골격 제거(scaffold pruning)를 봅니다",
                        "나무 손질(scaffold pruning)을 봅니다",
                        "나무 손질(scaffold pruning)을 합니다"));
        assertThat(papers(index, ENGLISH, Language.KOREAN, "나무 손질")).containsExactly(12, 13);
    }

    @Test
    void aNameInLatinLettersIsTheSameInBothLanguages() {
        KeywordIndex index = index(Language.KOREAN, 10, List.of("GPT-4o는 노래합니다"));
        assertThat(papers(ENGLISH, index, Language.ENGLISH, "GPT-4o")).containsExactly(1, 10);
        assertThat(papers(index, ENGLISH, Language.KOREAN, "GPT-4o")).containsExactly(1, 10);
    }

    @Test
    void spacesAndHyphensAndNumberDoNotMatter() {
        KeywordIndex none = index(Language.KOREAN, 10, List.of());
        for (String name : List.of("multi-agent kite", "multi agent kites", "multiagent kites")) {
            assertThat(papers(ENGLISH, none, Language.ENGLISH, name)).as(name).containsExactly(2);
        }
    }
}
