package io.papertide.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void itemsAreKeptApartByMarksAsStrongAsTheyNeed() {
        assertThat(English.list(List.of())).isEmpty();
        assertThat(English.list(List.of("a"))).isEqualTo("a");
        assertThat(English.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(English.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(English.list(List.of("a and b", "c"))).isEqualTo("a and b, and c");
        assertThat(English.list(List.of("a and b (1 %)", "c (2 %)"))).isEqualTo("a and b (1 %) and c (2 %)");
        assertThat(English.list(List.of("a, b and c", "d"))).isEqualTo("a, b and c, and d");
        assertThat(English.list(List.of("a, b", "c", "d"))).isEqualTo("a, b; c; and d");
        assertThat(English.list(List.of("a and b", "c", "d"))).isEqualTo("a and b, c, and d");
    }

    @Test
    void smallNumbersAreWords() {
        assertThat(English.count(1, "topic", "topics")).isEqualTo("one topic");
        assertThat(English.count(12, "topic", "topics")).isEqualTo("twelve topics");
        assertThat(English.count(0, "topic", "topics")).isEqualTo("no topics");
        assertThat(English.count(1118, "paper", "papers")).isEqualTo("1,118 papers");
        assertThat(Korean.count(1, "주제")).isEqualTo("한 주제");
        assertThat(Korean.count(10, "주제")).isEqualTo("열 주제");
        assertThat(Korean.count(11, "주제")).isEqualTo("주제 11개");
        assertThat(Korean.times(3)).isEqualTo("세 번");
        assertThat(Korean.times(12)).isEqualTo("12번");
    }

    @Test
    void aDifferenceHasItsSignAndZeroHasNone() {
        assertThat(English.signed(15.34)).isEqualTo("+15.3");
        assertThat(English.signed(-5.79)).isEqualTo("\u22125.8");
        assertThat(English.signed(0)).isEqualTo("0.0");
        assertThat(English.signed(-0.0)).isEqualTo("0.0");
        assertThat(English.signed(0.04)).isEqualTo("0.0");
        assertThat(English.signed(-0.04)).isEqualTo("0.0");
        assertThat(English.signed(0.05001)).isEqualTo("+0.1");
    }

    @Test
    void namesBeginSmallInTheMiddleOfASentenceUnlessTheyAreShortForms() {
        assertThat(English.small("Large language models")).isEqualTo("large language models");
        assertThat(English.small("AI agents")).isEqualTo("AI agents");
        assertThat(English.small("3D vision")).isEqualTo("3D vision");
        assertThat(English.small("A study")).isEqualTo("a study");
        assertThat(English.small("")).isEmpty();
        assertThat(English.capital("one")).isEqualTo("One");
    }

    @Test
    void twoKoreanItemsAreJoinedByTheParticleThatFits() {
        assertThat(Korean.list(List.of("추론", "계획"))).isEqualTo("추론과 계획");
        assertThat(Korean.list(List.of("에이전트(12 %)", "RAG"))).isEqualTo("에이전트(12 %)와 RAG");
        assertThat(Korean.list(List.of("LLM", "RAG", "추론"))).isEqualTo("LLM, RAG, 추론");
    }
}
