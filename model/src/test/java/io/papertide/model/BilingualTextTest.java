package io.papertide.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BilingualTextTest {
    @Test
    void aBlankTextIsAbsent() {
        assertThat(new BilingualText(" ", "\n").isEmpty()).isTrue();
        assertThat(new BilingualText(" a ", null).in(Language.ENGLISH)).contains("a");
    }

    @Test
    void prefersALanguageAndFallsBackToTheOther() {
        BilingualText korean = BilingualText.korean("논문");
        assertThat(korean.preferring(Language.ENGLISH)).isEqualTo("논문");
        assertThat(new BilingualText("paper", "논문").preferring(Language.ENGLISH))
                .isEqualTo("paper");
        assertThat(BilingualText.NONE.preferring(Language.KOREAN)).isEmpty();
    }

    @Test
    void takesMissingLanguagesFromAnother() {
        BilingualText joined = BilingualText.english("a").or(new BilingualText("b", "나"));
        assertThat(joined).isEqualTo(new BilingualText("a", "나"));
    }
}
