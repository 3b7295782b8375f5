package io.papertide.report.words;

import java.util.List;

/** Turns of phrase in Korean. */
public final class Korean {
    private static final List<String> COUNTS = List.of("", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열");

    private Korean() {}

    /** Returns a number before a noun that is counted without a counter, such as 세 주제: in words up to ten. */
    public static String count(int number, String noun) {
        return number < COUNTS.size() && number > 0 ? COUNTS.get(number) + " " + noun : noun + " " + number + "개";
    }

    /** Returns how often: 한 번, 두 번, 11번. */
    public static String times(int number) {
        return number < COUNTS.size() && number > 0 ? COUNTS.get(number) + " 번" : number + "번";
    }

    /** Returns a number with commas between thousands. */
    public static String number(int number) {
        return Decimals.grouped(number);
    }

    /** Returns {@code A}, {@code A와 B} or {@code A, B, C}, without a particle at the end. */
    public static String list(List<String> items) {
        return items.size() == 2 ? Josa.AND.with(items.get(0)) + " " + items.get(1) : String.join(", ", items);
    }
}
