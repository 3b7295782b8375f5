package io.papertide.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
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
        "OBJECT, 데이터셋, 데이터셋을",
        "AND, 언어, 언어와",
        "AND, 검색, 검색과",
        "CALLED, 추론, 추론이라는",
        "CALLED, 에이전트, 에이전트라는",
        "TOPIC, 2024년, 2024년은",
        "TOPIC, 3월, 3월은",
        "DIRECTION, 42주, 42주로",
    })
    void aKoreanWordDecidesByItsLastSyllable(Josa particle, String word, String expected) {
        assertThat(particle.with(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "모델, 모델로",
        "서울, 서울로",
        "에이전트, 에이전트로",
        "학습, 학습으로",
        "LLM, LLM으로",
        "RL, RL로",
        "model, model로",
        "1, 1로",
        "3, 3으로",
        "7, 7로",
        "10, 10으로",
        "3%, 3%로",
        "3 %, 3 %로",
    })
    void aFinalRieulTakesRoLikeAVowel(String word, String expected) {
        assertThat(Josa.DIRECTION.with(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LLM, LLM은",
        "LLMs, LLMs는",
        "RL, RL은",
        "RLHF, RLHF는",
        "RAG, RAG는",
        "GPT, GPT는",
        "ChatGPT, ChatGPT는",
        "VLM, VLM은",
        "AI, AI는",
        "MCP, MCP는",
        "CNN, CNN은",
        "LoRA, LoRA는",
        "MoE, MoE는",
        "ViT, ViT는",
        "PaLM, PaLM은",
        "BERT, BERT는",
        "CLIP, CLIP은",
        "DALL-E, DALL-E는",
        "Q, Q는",
        "x, x는",
        "C++, C++는",
        "7B, 7B는",
    })
    void capitalsAreReadByTheirNames(String word, String expected) {
        assertThat(Josa.TOPIC.with(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "agent, agent는",
        "model, model은",
        "Google, Google은",
        "reasoning, reasoning은",
        "diffusion, diffusion은",
        "benchmark, benchmark는",
        "network, network는",
        "Transformer, Transformer는",
        "prompt, prompt는",
        "chatbot, chatbot은",
        "dataset, dataset은",
        "bit, bit는",
        "GitHub, GitHub는",
        "DeepSeek, DeepSeek는",
        "Grok, Grok은",
        "Facebook, Facebook은",
        "attack, attack은",
        "logic, logic은",
        "Anthropic, Anthropic은",
        "map, map은",
        "lamp, lamp는",
        "group, group은",
        "tape, tape는",
        "machine, machine은",
        "time, time은",
        "scale, scale은",
        "inference, inference는",
        "Mamba, Mamba는",
        "Gemini, Gemini는",
        "Claude, Claude는",
        "Qwen, Qwen은",
        "Mixtral, Mixtral은",
        "Llama, Llama는",
        "tag, tag는",
    })
    void latinWordsAreReadAsTheyAreBorrowed(String word, String expected) {
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
        "2.0, 2.0이",
        "1.5, 1.5가",
        "27 %, 27 %가",
        "2024-W42, 2024-W42가",
        "2025-W08, 2025-W08이",
        "GPT-4, GPT-4가",
        "GPT-4o, GPT-4o가",
        "o1, o1이",
        "o3, o3이",
        "Phi-3, Phi-3이",
        "Llama 2, Llama 2가",
    })
    void numbersDecideByTheirKoreanReading(String word, String expected) {
        assertThat(Josa.SUBJECT.with(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "“추론”, “추론”이",
        "(LLM), (LLM)이",
        "'', 가",
        "…, …가",
        "“o1-like”, “o1-like”가",
        "모델!, 모델!이",
    })
    void marksAfterTheWordArePassedOver(String word, String expected) {
        assertThat(Josa.SUBJECT.with(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "에이전트(LLM), 에이전트(LLM)가",
        "언어 모델(LLM), 언어 모델(LLM)이",
        "추론·계획(16 %), 추론·계획(16 %)이",
        "“말”(3편), “말”(3편)이",
        "LLM (12 %), LLM (12 %)이",
    })
    void aRemarkInBracketsIsNotReadWithTheParticle(String word, String expected) {
        assertThat(Josa.SUBJECT.with(word)).isEqualTo(expected);
    }

    @Test
    void syllablesInPiecesAreReadAsWholeOnes() {
        String pieces = Normalizer.normalize("추론", Normalizer.Form.NFD);
        assertThat(Josa.SUBJECT.after(pieces)).isEqualTo("이");
        assertThat(Josa.SUBJECT.with(pieces)).isEqualTo(pieces + "이");
    }
}
