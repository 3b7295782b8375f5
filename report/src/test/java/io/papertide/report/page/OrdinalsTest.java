package io.papertide.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {
    @ParameterizedTest
    @CsvSource({"'', ''", "0, A", "'0 1 2', AAA", "5, F", "31, f", "32, gB", "'3 1100', ''", "1000000, ''"})
    void theDifferencesAreWrittenFiveBitsACharacter(String numbers, String text) {
        int[] ascending = numbers.isEmpty()
                ? new int[0]
                : Arrays.stream(numbers.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertThat(decode(Ordinals.encode(ascending))).containsExactly(ascending);
        if (!text.isEmpty()) {
            assertThat(Ordinals.encode(ascending)).isEqualTo(text);
        }
    }

    /** As the script reads it. */
    private static int[] decode(String text) {
        List<Integer> numbers = new ArrayList<>();
        int last = -1;
        int rest = 0;
        int shift = 0;
        for (char c : text.toCharArray()) {
            int value = Ordinals.ALPHABET.indexOf(c);
            rest += (value & 31) << shift;
            shift += 5;
            if (value < 32) {
                last += rest + 1;
                numbers.add(last);
                rest = 0;
                shift = 0;
            }
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
