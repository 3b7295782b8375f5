package io.papertide.analytics.keyword;

import io.papertide.analytics.text.EnglishLexicon;
import io.papertide.analytics.text.Gap;
import io.papertide.analytics.text.Token;
import io.papertide.analytics.text.WordRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Groups tokens to what counts as one word of a keyword. */
final class PhraseUnits {
    /** After these a word that can be a verb is one. */
    private static final Set<String> BEFORE_VERBS = Set.of(
            "to",
            "we",
            "they",
            "it",
            "that",
            "which",
            "who",
            "can",
            "could",
            "will",
            "would",
            "may",
            "might",
            "should",
            "must",
            "not",
            "also",
            "then",
            "you",
            "i",
            "and/or",
            "automatically",
            "further",
            "directly",
            "jointly");

    /** Before these a word that can be a verb is one. */
    private static final Set<String> AFTER_VERBS = Set.of(
            "the",
            "a",
            "an",
            "its",
            "their",
            "our",
            "his",
            "her",
            "your",
            "this",
            "these",
            "those",
            "how",
            "what",
            "whether",
            "why",
            "multiple",
            "several",
            "different",
            "various",
            "new",
            "each",
            "any",
            "all",
            "both",
            "itself",
            "themselves",
            "it",
            "them",
            "up",
            "out",
            "more",
            "better",
            "only",
            "well",
            "faster",
            "over");

    private static final Pattern VERSION =
            Pattern.compile("v?\\d{1,3}(\\.\\d{1,2})?[a-zA-Z]?|\\d{1,4}(\\.\\d{1,2})?[BMKbmk]");

    /** Words that belong to the name of a release after its number: Claude 3.5 Sonnet, Gemini 2.0 Flash. */
    private static final Set<String> RELEASES = Set.of(
            "sonnet",
            "opus",
            "haiku",
            "flash",
            "pro",
            "mini",
            "nano",
            "ultra",
            "turbo",
            "instruct",
            "coder",
            "chat",
            "base",
            "math",
            "vl",
            "vision",
            "preview",
            "thinking",
            "lite",
            "omni",
            "max",
            "medium",
            "small",
            "large",
            "plus",
            "audio",
            "next",
            "air",
            "exp");

    private static final Set<String> SIZES = Set.of("large", "small", "open");
    private static final int MODEL_WITHIN = 3;

    private final List<Token> tokens;
    private final EnglishLexicon lexicon;
    private final LongForms longForms;
    private final List<PhraseUnit> units = new ArrayList<>();

    private PhraseUnits(List<Token> tokens, EnglishLexicon lexicon, LongForms longForms) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.longForms = longForms;
    }

    /** Returns the units of the tokens, in their order; each token is in one. */
    static List<PhraseUnit> of(List<Token> tokens, EnglishLexicon lexicon, LongForms longForms) {
        PhraseUnits grouping = new PhraseUnits(tokens, lexicon, longForms);
        int place = 0;
        while (place < tokens.size()) {
            place = grouping.add(place);
        }
        return grouping.units;
    }

    private int add(int from) {
        Optional<LongForms.Match> known = longForms.match(tokens, from);
        if (known.isPresent()) {
            int to = known.get().to();
            if (to == from + 1 || to == hyphenEnd(to - 1)) {
                units.add(new PhraseUnit(known.get().key(), from, to, WordRole.NAME));
                return to;
            }
        }
        int nameEnd = nameEnd(from);
        if (nameEnd > from + 1) {
            units.add(new PhraseUnit(key(from, nameEnd), from, nameEnd, WordRole.NAME));
            return nameEnd;
        }
        int to = hyphenEnd(from);
        if (to > from + 1) {
            addHyphenated(from, to);
            return to;
        }
        Token token = tokens.get(from);
        WordRole role = roleHere(from);
        units.add(new PhraseUnit(token.lemma(), from, to, role));
        return to;
    }

    private WordRole roleHere(int place) {
        Token token = tokens.get(place);
        if (isVerbHere(place) || isCounted(place)) {
            return WordRole.BREAK;
        }
        return SIZES.contains(token.lower()) && isKindOfModel(place) ? WordRole.MODIFIER : token.role();
    }

    /** In "a 7B parameter model" the parameters belong to the number. */
    private boolean isCounted(int place) {
        return place > 0
                && tokens.get(place).lemma().equals("parameter")
                && !tokens.get(place).breakBefore()
                && tokens.get(place - 1).role() == WordRole.NUMBER;
    }

    /** A large reasoning model is a kind of model, a large model is not. */
    private boolean isKindOfModel(int place) {
        for (int i = place + 1; i < tokens.size() && i <= place + MODEL_WITHIN; i++) {
            Token next = tokens.get(i);
            if (next.breakBefore() || !next.role().inPhrases()) {
                return false;
            }
            if (next.lemma().equals("model")) {
                return i > place + 1;
            }
        }
        return false;
    }

    /** Returns the place after the last token that hangs on this one by hyphens. */
    private int hyphenEnd(int from) {
        int to = from + 1;
        while (to < tokens.size() && tokens.get(to).hyphenBefore()) {
            to++;
        }
        return to;
    }

    private void addHyphenated(int from, int to) {
        String last = tokens.get(to - 1).lower();
        if (lexicon.isSuffix(last)) {
            if (to - 1 == from + 1) {
                units.add(new PhraseUnit(
                        tokens.get(from).lemma(),
                        from,
                        from + 1,
                        tokens.get(from).role()));
            } else {
                addHyphenated(from, to - 1);
            }
            units.add(new PhraseUnit(tokens.get(to - 1).lemma(), to - 1, to, WordRole.BREAK));
            return;
        }
        units.add(new PhraseUnit(key(from, to), from, to, hyphenatedRole(from, to, last)));
    }

    private WordRole hyphenatedRole(int from, int to, String last) {
        String whole = surface(tokens, from, to).toLowerCase(Locale.ROOT);
        WordRole first = tokens.get(from).role();
        if (lexicon.isListedBreak(whole) || first == WordRole.NUMBER) {
            return WordRole.BREAK;
        }
        if (lexicon.isListedNoun(whole)) {
            return WordRole.NOUN;
        }
        WordRole role = tokens.get(to - 1).role();
        boolean noun =
                role == WordRole.NAME || role == WordRole.NOUN || role == WordRole.BLAND || role == WordRole.HOLLOW;
        boolean describes = first == WordRole.MODIFIER || first == WordRole.BREAK || first == WordRole.LINK;
        if (!noun || lexicon.isAdjectiveSuffix(last) || describes && role != WordRole.NAME) {
            return WordRole.MODIFIER;
        }
        return role;
    }

    /** A name and the version after it: Llama 3, Gemini 2.0 Flash. */
    private int nameEnd(int from) {
        Token token = tokens.get(from);
        boolean capital = Character.isUpperCase(token.surface().charAt(0));
        boolean nameable = token.role() == WordRole.NAME || capital && !lexicon.knows(token.lower());
        if (!nameable) {
            return from;
        }
        int to = from + 1;
        while (to < tokens.size()
                && tokens.get(to).gap() == Gap.SPACE
                && (isVersion(to) || to > from + 1 && isRelease(tokens.get(to)))) {
            to++;
        }
        return to;
    }

    private boolean isVersion(int place) {
        Token token = tokens.get(place);
        boolean touchesWord = token.start() > tokens.get(place - 1).end();
        return touchesWord
                && token.role() == WordRole.NUMBER
                && VERSION.matcher(token.surface()).matches();
    }

    private static boolean isRelease(Token token) {
        return Character.isUpperCase(token.surface().charAt(0)) && RELEASES.contains(token.lower());
    }

    private boolean isVerbHere(int place) {
        Token token = tokens.get(place);
        if (!token.word().alsoVerb()) {
            return false;
        }
        boolean after = place > 0
                && !token.breakBefore()
                && BEFORE_VERBS.contains(tokens.get(place - 1).lower());
        boolean before = place + 1 < tokens.size()
                && !tokens.get(place + 1).breakBefore()
                && AFTER_VERBS.contains(tokens.get(place + 1).lower());
        return after || before || beginsSentence(place);
    }

    /** The digests drop the subject: Supports ablation studies, Trains agents. */
    private boolean beginsSentence(int place) {
        Token token = tokens.get(place);
        return token.breakBefore()
                && Character.isUpperCase(token.surface().charAt(0))
                && token.surface().endsWith("s")
                && place + 1 < tokens.size()
                && tokens.get(place + 1).gap() == Gap.SPACE
                && tokens.get(place + 1).role().inPhrases();
    }

    private String key(int from, int to) {
        if (to == from + 1) {
            return tokens.get(from).lemma();
        }
        StringBuilder key = new StringBuilder(tokens.get(from).lemma());
        for (int i = from + 1; i < to; i++) {
            key.append(' ').append(tokens.get(i).lemma());
        }
        return key.toString();
    }

    /** Returns tokens as written, hyphens kept. */
    static String surface(List<Token> tokens, int from, int to) {
        if (to == from + 1) {
            return tokens.get(from).surface();
        }
        StringBuilder surface = new StringBuilder(tokens.get(from).surface());
        for (int i = from + 1; i < to; i++) {
            surface.append(tokens.get(i).hyphenBefore() ? '-' : ' ')
                    .append(tokens.get(i).surface());
        }
        return surface.toString();
    }
}
