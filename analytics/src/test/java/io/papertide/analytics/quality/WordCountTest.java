package io.papertide.analytics.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordCountTest {
    @Test
    void bulletsAndDashesAreNoWords() {
        assertThat(WordCount.of("A lamp - it plans.\n● **Tide**: 40% of it — 3 nights"))
                .isEqualTo(10);
        assertThat(WordCount.of(" 램프를 켜는  방법\u00A0... ")).isEqualTo(3);
        assertThat(WordCount.of(" \n - ")).isZero();
        assertThat(WordCount.of("")).isZero();
    }
}
