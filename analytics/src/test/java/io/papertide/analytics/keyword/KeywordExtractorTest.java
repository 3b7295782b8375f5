package io.papertide.analytics.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.text.TextAnalyzers;
import io.papertide.model.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences of our own, with words of years that nobody had when the rules were written. */
class KeywordExtractorTest {
    private static PaperKeywords read(String text, Language language) {
        return KeywordExtractor.read(
                language, List.of(), TextAnalyzers.of(language).tokens(text), 35);
    }

    private static List<String> listable(String text) {
        return read(text, TextAnalyzers.languageOf(text)).mentions().stream()
                .filter(KeywordMention::listable)
                .map(KeywordMention::surface)
                .toList();
    }

    private static String key(String text) {
        return KeywordExtractor.key(text, TextAnalyzers.languageOf(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It shows that context engineering beats longer prompts.         | context engineering
            The server speaks MCP to any client.                            | MCP
            They train with GRPO and verifiable rewards.                    | GRPO
            They train with GRPO and verifiable rewards.                    | verifiable rewards
            A study of test-time compute for small teams.                   | test-time compute
            An agentic workflow writes the report.                          | agentic workflow
            The large reasoning models overthink easy questions.            | large reasoning models
            Deep research agents read hundreds of pages.                    | Deep research agents
            They merge experts into a diffusion language model.             | diffusion language model
            Uses speculative decoding on one GPU.                           | speculative decoding
            It is compared with Claude 3.5 Sonnet on code.                  | Claude 3.5 Sonnet
            It is compared with LLaMA-3.1-8B-Instruct on code.              | LLaMA-3.1-8B-Instruct
            Their judge is GPT-4o, not o1.                                  | GPT-4o
            Their judge is GPT-4o, not o1.                                  | o1
            A port of Llama 3 to phones.                                    | Llama 3
            The policy is a mixture-of-experts transformer.                 | mixture-of-experts transformer
            Reward hacking appears after long runs.                         | Reward hacking
            """)
    void findsThePhraseAReaderWouldQuote(String text, String keyword) {
        assertThat(listable(text)).contains(keyword);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The paper proposes a novel approach.",
                "Key findings: results show significant improvements over previous methods.",
                "It improves and enables much more than the state of the art.",
                "Achieves 84.2 % with 7B and 13B.",
                "State-of-the-art performance across several tasks."
            })
    void digestPhrasesAndNumbersAreNoKeywords(String text) {
        assertThat(listable(text)).isEmpty();
    }

    @Test
    void phrasesHaveNoVerbAtTheirEdges() {
        assertThat(listable("The method improves reasoning, enables agents and trains models ranging widely."))
                .containsExactly("reasoning", "agents");
        assertThat(listable("Supports ablation studies of circuits."))
                .contains("circuits")
                .noneMatch(found -> found.contains("Supports"));
    }

    @ParameterizedTest
    @CsvSource({
        "LLMs, large language model",
        "LLM, Large Language Models",
        "fine-tuning, finetuning",
        "fine tuning, fine-tuned",
        "language modelling, language modeling",
        "retrieval-augmented generation, RAG",
        "chain-of-thought, chain of thought",
        "multi-agent systems, multiagent system",
        "GPT-4o, GPT 4o",
        "Llama-3, llama 3",
        "Llama3, Llama 3",
        "DeepSeek-R1, DeepSeek R1",
        "data set, datasets",
        "optimisation, optimization",
        "대형 언어 모델, LLM",
        "대규모 언어모델, 대형언어모델",
        "강화학습, 강화 학습",
        "파인튜닝, 미세 조정"
    })
    void formsOfOneKeywordShareAKey(String a, String b) {
        assertThat(KeywordExtractor.key(a, Language.KOREAN).isEmpty()).isFalse();
        Language language = TextAnalyzers.languageOf(a);
        assertThat(KeywordExtractor.key(a, language)).isEqualTo(KeywordExtractor.key(b, language));
    }

    @Test
    void differentVersionsAreDifferentKeywords() {
        assertThat(List.of(key("GPT-4"), key("GPT-4o"), key("GPT-3.5"), key("o1"), key("o1-preview")))
                .doesNotHaveDuplicates();
    }

    @Test
    void definitionsAreFoundByTheirLetters() {
        assertThat(read("We use group sequence policy optimization (GSPO) here.", Language.ENGLISH)
                        .definitions())
                .containsExactly(new Definition("gspo", key("group sequence policy optimization")));
        assertThat(read("It was trained twice (see Table) and once more.", Language.ENGLISH)
                        .definitions())
                .isEmpty();
        assertThat(read("Large language models (LLMs) and retrieval (2023).", Language.ENGLISH)
                        .definitions())
                .isEmpty();
    }

    @Test
    void koreanCompoundsStayAndVerbalNounsGo() {
        assertThat(listable("이 연구는 보상 모델을 제안하고 합성 데이터를 효과적으로 활용한다.")).containsExactly("보상 모델", "합성 데이터");
    }

    @Test
    void aPaperCountsWordsThatNoPhraseHoldsButDoesNotListThem() {
        assertThat(read("It compresses prompts.", Language.ENGLISH).mentions()).anySatisfy(mention -> {
            assertThat(mention.surface()).isEqualTo("compresses");
            assertThat(mention.listable()).isFalse();
        });
    }
}
