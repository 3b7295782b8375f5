package io.papertide.analytics.keyword;

import io.papertide.analytics.text.Gap;
import io.papertide.analytics.text.TextAnalyzers;
import io.papertide.analytics.text.Token;
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

    /** Returns the definitions of a text in their order. */
    static List<Definition> in(List<Token> tokens, Language language) {
        List<Definition> found = new ArrayList<>();
        for (int place = 1; place < tokens.size(); place++) {
            if (tokens.get(place).gap() == Gap.OPEN && isShortForm(tokens, place)) {
                add(tokens, place, language, found);
            }
        }
        return found;
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
