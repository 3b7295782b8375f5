package io.papertide.analytics.keyword;

import io.papertide.analytics.text.Gap;
import io.papertide.analytics.text.TextAnalyzers;
import io.papertide.analytics.text.Token;
import io.papertide.analytics.text.WordRole;
import io.papertide.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Finds the short forms that a text defines, by the rule of Schwartz and Hearst (2003): the letters of the short form in brackets
 * occur in the words before it in their order, the first of them at the beginning of a word.
 */
final class Definitions {
    private static final int LONGEST_SHORT = 10;
    private static final int MORE_WORDS = 5;

    private Definitions() {}

    /** Returns the definitions of a text in their order; of a Korean one also the English words in brackets after Korean ones. */
    static List<Definition> in(List<Token> tokens, Language language) {
        List<Definition> found = new ArrayList<>();
        for (int place = 1; place < tokens.size(); place++) {
            if (tokens.get(place).gap() == Gap.OPEN) {
                if (isShortForm(tokens, place)) {
                    add(tokens, place, language, found);
                }
                if (language == Language.KOREAN) {
                    addGloss(tokens, place, found);
                }
            }
        }
        return found;
    }

    /** 사전 지식(prior knowledge): the English words are the short form, so that both languages count under one key. */
    private static void addGloss(List<Token> tokens, int place, List<Definition> found) {
        int end = place + 1;
        while (end < tokens.size() && tokens.get(end).gap() != Gap.CLOSE) {
            end++;
        }
        int first = place;
        while (first > 0
                && place - first < KeywordExtractor.LONGEST
                && (first == place || !tokens.get(first).breakBefore())
                && isHangul(tokens.get(first - 1))) {
            first--;
        }
        boolean latin = tokens.subList(place, end).stream().allMatch(Definitions::isLatin);
        if (latin && first < place && end - place <= KeywordExtractor.LONGEST) {
            String english = KeywordExtractor.key(tokens.subList(place, end), Language.ENGLISH);
            String korean = KeywordExtractor.key(tokens.subList(first, place), Language.KOREAN);
            if (!english.equals(korean) && !TextAnalyzers.lexicon().knows(english)) {
                found.add(new Definition(english, korean));
            }
        }
    }

    private static boolean isHangul(Token token) {
        return token.role() != WordRole.BREAK && !isLatin(token);
    }

    private static boolean isLatin(Token token) {
        return token.surface().chars().allMatch(c -> c < 0x80);
    }

    private static boolean isShortForm(List<Token> tokens, int place) {
        String form = tokens.get(place).surface();
        boolean closes = place + 1 == tokens.size() || tokens.get(place + 1).gap() == Gap.CLOSE;
        return closes
                && form.length() >= 2
                && form.length() <= LONGEST_SHORT
                && form.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static void add(List<Token> tokens, int place, Language language, List<Definition> found) {
        String form = singular(tokens.get(place).surface());
        int most = Math.min(form.length() + MORE_WORDS, form.length() * 2);
        int first = place - 1;
        while (first > 0 && place - first < most && !tokens.get(first).breakBefore()) {
            first--;
        }
        String text = PhraseUnits.surface(tokens, first, place);
        OptionalInt begin = match(form.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
        if (begin.isEmpty()) {
            return;
        }
        int from = first;
        int offset = 0;
        while (offset < begin.getAsInt()) {
            offset += tokens.get(from).surface().length() + 1;
            from++;
        }
        if (place - from < 2) {
            return;
        }
        String shortKey = tokens.get(place).lemma();
        String longKey = KeywordExtractor.key(tokens.subList(from, place), language);
        if (!shortKey.equals(longKey) && !TextAnalyzers.lexicon().knows(shortKey)) {
            found.add(new Definition(shortKey, longKey));
        }
    }

    private static String singular(String form) {
        boolean plural =
                form.length() > 2 && form.endsWith("s") && Character.isUpperCase(form.charAt(form.length() - 2));
        return plural ? form.substring(0, form.length() - 1) : form;
    }

    /** Returns where the long form begins, or empty if the letters do not fit. */
    private static OptionalInt match(String form, String text) {
        int at = text.length() - 1;
        for (int i = form.length() - 1; i >= 0; i--) {
            char c = form.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            while (at >= 0 && (text.charAt(at) != c || i == 0 && !beginsWord(text, at))) {
                at--;
            }
            if (at < 0) {
                return OptionalInt.empty();
            }
            at--;
        }
        int begin = at + 1;
        return beginsWord(text, begin) ? OptionalInt.of(begin) : OptionalInt.empty();
    }

    private static boolean beginsWord(String text, int at) {
        return at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '-';
    }
}
