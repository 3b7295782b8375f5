package io.papertide.analytics.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.model.Language;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smile.nlp.tokenizer.SimpleTokenizer;

class EnglishAnalyzerTest {
    private static final TextAnalyzer ANALYZER = TextAnalyzers.of(Language.ENGLISH);

    private static String keys(String text) {
        return String.join(" ", ANALYZER.tokens(text).stream().map(Token::key).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "agents, agent",
        "LLMs, llm",
        "LLM’s, LLM",
        "multi‑agent systems, multiagent system",
        "fine-tuning, fine tuning",
        "pre-training, pretraining",
        "benchmarks, benchmark",
        "biases, bias",
        "OpenAI's, OpenAI"
    })
    void formsOfOneWordShareAKey(String a, String b) {
        assertThat(keys(a)).isEqualTo(keys(b)).isNotEmpty();
    }

    /** The tokenizer is left out for plain words, so it must not tell more of them. */
    @Test
    void theTokenizerCutsPlainWordsAsTheShortCutDoes() {
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            String word = random.ints(1 + i % 12, 0, 52)
                    .mapToObj(c -> String.valueOf((char) (c < 26 ? 'a' + c : 'A' + c - 26)))
                    .collect(Collectors.joining());
            String run = word + List.of("", ",", ".", ";", ":").get(i % 5);
            assertThat(EnglishAnalyzer.pieces(run)).containsExactly(word);
            assertThat(new SimpleTokenizer(false).split(run))
                    .filteredOn(piece -> piece.chars().anyMatch(Character::isLetterOrDigit))
                    .singleElement()
                    .satisfies(piece ->
                            assertThat(piece.replaceAll("[,.;:]$", "")).as(run).isEqualTo(word));
        }
    }

    @ParameterizedTest
    @CsvSource({"GPT-4o", "LLaMA-3.1-8B-Instruct", "DeepSeek-R1", "o1", "Qwen2.5"})
    void namesOfModelsStayWhole(String name) {
        assertThat(ANALYZER.tokens("They use " + name + " here"))
                .extracting(Token::surface)
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({"general, generation", "reasoning, reason", "bias, bia"})
    void differentWordsKeepDifferentKeys(String a, String b) {
        assertThat(keys(a)).isNotEqualTo(keys(b));
    }

    @Test
    void addressesNumbersAndStopWordsCarryNoKeyword() {
        List<Token> tokens = ANALYZER.tokens("see https://arxiv.org/abs/2410.10630 for the 84.2% of 7B models");
        assertThat(tokens).extracting(Token::surface).doesNotContain("https", "arxiv.org");
        assertThat(tokens.stream().filter(Token::content))
                .extracting(Token::surface)
                .containsExactly("models");
    }

    @Test
    void punctuationBreaksPhrasesAndHyphensDoNot() {
        List<Token> tokens = ANALYZER.tokens("long-context models, agents");
        assertThat(tokens).extracting(Token::breakBefore).containsExactly(true, false, false, true);
        assertThat(tokens.get(1).hyphenBefore()).isTrue();
    }

    @Test
    void offsetsPointIntoTheNormalisedText() {
        String text = "“Thinking” LLMs";
        Token token = ANALYZER.tokens(text).get(1);
        assertThat(TextNormalizer.normalize(text).substring(token.start(), token.end()))
                .isEqualTo("LLMs");
    }

    @Test
    void anEmptyTextHasNoTokens() {
        assertThat(ANALYZER.tokens("")).isEmpty();
        assertThat(ANALYZER.tokens(" … — ")).isEmpty();
    }
}
