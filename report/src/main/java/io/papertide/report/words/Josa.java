package io.papertide.report.words;

import java.util.Locale;

/**
 * Korean particles by the last sound of the word before them.
 *
 * <p>{@code with("에이전트", TOPIC)} gives {@code 에이전트는}; {@code with("LLM", TOPIC)} gives {@code LLM은}, since the letter
 * M is read {@code 엠}.
 */
public enum Josa {
    /** 은 or 는. */
    TOPIC("은", "는"),
    /** 이 or 가. */
    SUBJECT("이", "가"),
    /** 을 or 를. */
    OBJECT("을", "를"),
    /** 과 or 와. */
    AND("과", "와"),
    /** 으로 or 로; a final ㄹ takes 로. */
    DIRECTION("으로", "로");

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FINALS = 28;
    private static final int RIEUL = 8;

    private final String afterConsonant;
    private final String afterVowel;

    Josa(String afterConsonant, String afterVowel) {
        this.afterConsonant = afterConsonant;
        this.afterVowel = afterVowel;
    }

    /** Returns the word with its particle; marks at the end of the word are passed over. */
    public String with(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1)) && word.charAt(end - 1) != '%') {
            end--;
        }
        char sound = end == 0 ? 'n' : finalSound(word.substring(0, end));
        boolean consonant = sound == 'c' || sound == 'l' && this != DIRECTION;
        return word + (consonant ? afterConsonant : afterVowel);
    }

    /** n: no final consonant; l: ㄹ; c: another. */
    private static char finalSound(String word) {
        char last = word.charAt(word.length() - 1);
        if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
            int coda = (last - FIRST_SYLLABLE) % FINALS;
            return coda == 0 ? 'n' : coda == RIEUL ? 'l' : 'c';
        }
        if (Character.isDigit(last)) {
            return digit(word, last);
        }
        if (last == '%') {
            return 'n';
        }
        boolean acronym = word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
        return acronym ? letterName(last) : latinWord(word.toLowerCase(Locale.ROOT));
    }

    private static char digit(String word, char last) {
        if (last == '0' && word.length() > 1 && Character.isDigit(word.charAt(word.length() - 2))) {
            // 십, 백, 천, 만 all end in a consonant.
            return 'c';
        }
        return switch (last) {
            case '1', '7', '8' -> 'l';
            case '0', '3', '6' -> 'c';
            default -> 'n';
        };
    }

    /** L and R are read 엘 and 알, M and N 엠 and 엔; all others end in a vowel. */
    private static char letterName(char letter) {
        return switch (letter) {
            case 'L', 'R' -> 'l';
            case 'M', 'N' -> 'c';
            default -> 'n';
        };
    }

    private static char latinWord(String word) {
        if (word.endsWith("l") || word.endsWith("le")) {
            return 'l';
        }
        boolean consonant = word.endsWith("n")
                || word.endsWith("m")
                || word.endsWith("ng")
                || word.endsWith("ck")
                || word.endsWith("p")
                || word.endsWith("ne")
                || word.endsWith("me");
        return consonant ? 'c' : 'n';
    }
}
