package io.papertide.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JosaTest {
    @ParameterizedTest
    @CsvSource({
        "TOPIC, 에이전트, 에이전트는",
        "TOPIC, 공정성, 공정성은",
        "SUBJECT, 모델, 모델이",
        "SUBJECT, 추론, 추론이",
        "SUBJECT, 데이터, 데이터가",
        "OBJECT, 멀티모달, 멀티모달을",
        "AND, 언어, 언어와",
        "AND, 검색, 검색과",
    })
    void aKoreanWordDecidesByItsLastSyllable(Josa particle, String word, String expected) {
        assertThat(particle.with(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"모델, 모델로", "서울, 서울로", "에이전트, 에이전트로", "학습, 학습으로", "LLM, LLM으로", "3, 3으로", "7, 7로"})
    void aFinalRieulTakesRoLikeAVowel(String word, String expected) {
        assertThat(Josa.DIRECTION.with(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LLM, LLM은",
        "RL, RL은",
        "RAG, RAG는",
        "GPT, GPT는",
        "VLM, VLM은",
        "AI, AI는",
        "MCP, MCP는",
        "CNN, CNN은",
        "agent, agent는",
        "model, model은",
        "reasoning, reasoning은",
        "benchmark, benchmark는",
        "Transformer, Transformer는",
    })
    void latinLettersDecideByHowTheyAreRead(String word, String expected) {
        assertThat(Josa.TOPIC.with(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1이",
        "2, 2가",
        "3, 3이",
        "4, 4가",
        "5, 5가",
        "6, 6이",
        "7, 7이",
        "8, 8이",
        "9, 9가",
        "0, 0이",
        "10, 10이",
        "120, 120이",
        "1000, 1000이",
        "27 %, 27 %가",
        "2024-W42, 2024-W42가",
        "GPT-4, GPT-4가",
    })
    void numbersDecideByTheirKoreanReading(String word, String expected) {
        assertThat(Josa.SUBJECT.with(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"“추론”, “추론”이", "(LLM), (LLM)이", "에이전트(agents), 에이전트(agents)가", "'', 가", "…, …가"})
    void marksAfterTheWordArePassedOver(String word, String expected) {
        assertThat(Josa.SUBJECT.with(word)).isEqualTo(expected);
    }
}
