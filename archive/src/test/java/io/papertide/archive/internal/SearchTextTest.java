package io.papertide.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {
    @ParameterizedTest
    @CsvSource({
        "'GPT-4o, and (LLaMA) models!', 'gpt 4o and llama models '",
        "'모델추론을, RAG로', '모델추론을 rag로'",
        "'x² Ⅳ ½', 'x² ⅳ ½'",
        "'--', ' '",
        "'', ''",
    })
    void wordsStandAsTheyAreWrittenWithOneSpaceForWhatIsBetween(String text, String words) {
        assertThat(SearchText.words(text)).isEqualTo(words);
    }

    @Test
    void itIsWhatTheRegularExpressionForNoWordWouldGive() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            int most = i % 2 == 0 ? 0x250 : Character.MAX_CODE_POINT + 1;
            int[] codes = random.ints(30, 0, most).toArray();
            String text = new String(codes, 0, codes.length);
            assertThat(SearchText.words(text))
                    .isEqualTo(SearchText.NO_WORD
                            .matcher(text.toLowerCase(Locale.ROOT))
                            .replaceAll(" "));
        }
    }
}
