package io.papertide.analytics.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    void itAnswersAsCharacterDoesForEveryCharacter() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE).mapToObj(c -> (char) c))
                .allSatisfy(c -> assertThat(String.format(
                                "%b %b %b %b %b %b %d",
                                Characters.isLetter(c),
                                Characters.isDigit(c),
                                Characters.isLetterOrDigit(c),
                                Characters.isWhitespace(c),
                                Characters.isUpperCase(c),
                                Characters.isLowerCase(c),
                                (int) Characters.toLowerCase(c)))
                        .isEqualTo(String.format(
                                "%b %b %b %b %b %b %d",
                                Character.isLetter(c),
                                Character.isDigit(c),
                                Character.isLetterOrDigit(c),
                                Character.isWhitespace(c),
                                Character.isUpperCase(c),
                                Character.isLowerCase(c),
                                (int) Character.toLowerCase(c))));
    }
}
