package io.papertide.report.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Korean particles by the last sound of the word before them.
 *
 * <p>{@code with("에이전트", TOPIC)} gives {@code 에이전트는}; {@code with("LLM", TOPIC)} gives {@code LLM은}, since the letter
 * M is read {@code 엠}. Marks at the end are passed over, and so is a remark in brackets: {@code 모델(12 %)이}.
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
    /** 이라는 or 라는. */
    CALLED("이라는", "라는"),
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

    /** Returns the word with its particle. */
    public String with(String word) {
        return word + after(word);
    }

    /** Returns the particle that follows a word. */
    public String after(String word) {
        Sound sound = Sound.of(withoutRemark(Normalizer.normalize(word, Normalizer.Form.NFC)));
        boolean consonant = sound == Sound.CONSONANT || sound == Sound.RIEUL && this != DIRECTION;
        return consonant ? afterConsonant : afterVowel;
    }

    /** A remark in brackets is not read with the particle; a word that is all in brackets is. */
    private static String withoutRemark(String word) {
        String read = word;
        while (read.endsWith(")") && read.lastIndexOf('(') > 0) {
            String before = read.substring(0, read.lastIndexOf('(')).stripTrailing();
            if (before.chars().noneMatch(Character::isLetterOrDigit)) {
                return read;
            }
            read = before;
        }
        return read;
    }

    /** How a word ends when it is read aloud in Korean. */
    private enum Sound {
        VOWEL,
        RIEUL,
        CONSONANT;

        /** Short forms that are read as a word, not letter by letter, and end otherwise than their last letter's name. */
        private static final Set<String> READ_AS_WORDS = Set.of("CLIP", "SLIP", "JEPA-CLIP");

        /** Words whose last letters are read otherwise than the rules say, such as 비트, 허브, 시크. */
        private static final Set<String> OPEN = Set.of("bit", "hub", "github", "byte", "tip", "loop", "cut", "hit");

        static Sound of(String word) {
            int end = word.length();
            while (end > 0 && !isRead(word.charAt(end - 1))) {
                end--;
            }
            if (end == 0) {
                return VOWEL;
            }
            String read = word.substring(0, end);
            char last = read.charAt(end - 1);
            if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
                int coda = (last - FIRST_SYLLABLE) % FINALS;
                return coda == 0 ? VOWEL : coda == RIEUL_CODA ? RIEUL : CONSONANT;
            }
            if (Character.isDigit(last)) {
                return digit(read, last);
            }
            if (last == '%' || last == '％') {
                // 퍼센트
                return VOWEL;
            }
            String tail = read.substring(lastBreak(read));
            if (READ_AS_WORDS.contains(tail)) {
                return CONSONANT;
            }
            return Character.isUpperCase(last) ? letter(last) : latin(tail.toLowerCase(Locale.ROOT));
        }

        private static final int RIEUL_CODA = Josa.RIEUL;

        private static boolean isRead(char c) {
            return Character.isLetterOrDigit(c) || c == '%' || c == '％';
        }

        private static int lastBreak(String word) {
            int at = word.length();
            while (at > 0 && Character.isLetter(word.charAt(at - 1))) {
                at--;
            }
            return at;
        }

        private static Sound digit(String word, char last) {
            boolean tens = word.length() > 1 && Character.isDigit(word.charAt(word.length() - 2));
            if (last == '0' && tens) {
                // 십, 백, 천 and 만 all end in a consonant.
                return CONSONANT;
            }
            return switch (last) {
                case '1', '7', '8' -> RIEUL;
                case '0', '3', '6' -> CONSONANT;
                default -> VOWEL;
            };
        }

        /** L and R are read 엘 and 알, M and N 엠 and 엔; all others end in a vowel. */
        private static Sound letter(char letter) {
            return switch (letter) {
                case 'L', 'R' -> RIEUL;
                case 'M', 'N' -> CONSONANT;
                default -> VOWEL;
            };
        }

        private static Sound latin(String word) {
            if (word.length() == 1) {
                return letter(word.toUpperCase(Locale.ROOT).charAt(0));
            }
            if (OPEN.contains(word)) {
                return VOWEL;
            }
            if (word.endsWith("l") || word.endsWith("le")) {
                return RIEUL;
            }
            boolean nasal = word.matches(".*(n|m|ng|ne|me)");
            // A stop after one short vowel closes the syllable: 챗봇, 그록, 맵; after two vowels or a consonant it gets a
            // vowel.
            boolean closed = word.matches("(.*[^aeiou])?[aeiou][ptkb]|.*(ck|ic|ook|oup|eep)");
            return nasal || closed ? CONSONANT : VOWEL;
        }
    }
}
