package io.papertide.analytics.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.model.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanAnalyzerTest {
    private static final TextAnalyzer ANALYZER = TextAnalyzers.of(Language.KOREAN);

    private static List<String> content(String text) {
        return ANALYZER.tokens(text).stream()
                .filter(Token::content)
                .map(Token::key)
                .toList();
    }

    @Test
    void particlesFallAwayAndNounsStay() {
        assertThat(content("에이전트는 추론을 잘합니다")).containsExactly("에이전트", "추론");
    }

    @Test
    void suffixesStayWithTheirNoun() {
        assertThat(content("공정성과 안전성")).containsExactly("공정성", "안전성");
    }

    @Test
    void latinWordsHaveTheirEnglishKey() {
        assertThat(content("LLM은 GPT-4o로 평가되었고 LLMs도")).contains("llm", "gpt-4o");
    }

    @ParameterizedTest
    @CsvSource({"멀티모달", "임베딩", "할루시네이션", "딥러닝", "챗봇", "파인튜닝", "트랜스포머"})
    void loanWordsStayWhole(String word) {
        assertThat(content(word + "을 다룬다")).contains(word);
    }

    @Test
    void oneSyllableAndDependentNounsCarryNoKeyword() {
        assertThat(content("할 수 있는 것 중 하나")).isEmpty();
    }
}
