package io.papertide.analytics.keyword;

import io.papertide.analytics.text.TextAnalyzers;
import io.papertide.analytics.text.Token;
import io.papertide.analytics.text.WordRole;
import io.papertide.model.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the keywords of one paper: noun phrases of one to four words, names and short forms.
 *
 * <p>What it finds depends on the paper alone. Which of the phrases are worth listing is for the {@link KeywordIndex} to say, which
 * knows how often they stand apart from longer ones in the whole corpus.
 */
public final class KeywordExtractor {
    /** The most words of a keyword; a hyphenated word, a name with its version and a known long form are one. */
    public static final int LONGEST = 4;

    /** Nouns that add nothing to a name before them. */
    private static final Set<String> BARE_HEADS = Set.of(
            "model",
            "system",
            "architecture",
            "version",
            "user",
            "technology",
            "research",
            "pipeline",
            "variant",
            "application");

    /** Words that say as little before such a noun. */
    private static final Set<String> BARE_FIRSTS = Set.of("ai", "training", "ml");

    private final List<Token> tokens;
    private final List<PhraseUnit> units;
    private final Sink sink;

    private KeywordExtractor(List<Token> tokens, Language language, Sink sink) {
        this.tokens = tokens;
        this.sink = sink;
        units = units(tokens, language);
    }

    /** How a phrase stands in its text. */
    private enum Standing {
        /** It is a whole run of words and reads as a keyword. */
        ALONE,
        /** It is part of a run of words and reads as a keyword. */
        INSIDE,
        /** It does not read as a keyword. */
        UNLISTABLE
    }

    /** Takes the phrases one by one. */
    private interface Sink {
        void accept(String key, int from, int to, Standing standing);
    }

    /**
     * Reads one paper.
     *
     * @param language the language of both texts
     * @param title the tokens of its title
     * @param summary the tokens of its summary
     * @param leadWords how many tokens of the summary belong to the lead
     */
    public static PaperKeywords read(Language language, List<Token> title, List<Token> summary, int leadWords) {
        MentionCounts counts = new MentionCounts();
        new KeywordExtractor(
                        title,
                        language,
                        (key, from, to, standing) -> counts.add(
                                key, PhraseUnits.surface(title, from, to), standing, MentionCounts.Place.TITLE))
                .run();
        new KeywordExtractor(
                        summary,
                        language,
                        (key, from, to, standing) -> counts.add(
                                key,
                                PhraseUnits.surface(summary, from, to),
                                standing,
                                to <= leadWords ? MentionCounts.Place.LEAD : MentionCounts.Place.REST))
                .run();
        List<Definition> definitions = new ArrayList<>(Definitions.in(title, language));
        definitions.addAll(Definitions.in(summary, language));
        return new PaperKeywords(counts.mentions(), definitions, title.size() + summary.size());
    }

    /** Returns the key of a keyword as a person types it; empty if it has no word. */
    public static String key(String text, Language language) {
        return key(TextAnalyzers.of(language).tokens(text), language);
    }

    /**
     * Returns the English keys of a keyword as a person types it: its own, or those of its translations; none if a Korean one has no
     * known translation.
     */
    public static List<String> englishKeys(String text, Language language) {
        String key = key(text, language);
        return language == Language.ENGLISH ? List.of(key) : Synonyms.translations(key, language);
    }

    static String key(List<Token> tokens, Language language) {
        return String.join(
                " ", units(tokens, language).stream().map(PhraseUnit::key).toList());
    }

    private static List<PhraseUnit> units(List<Token> tokens, Language language) {
        return PhraseUnits.of(tokens, TextAnalyzers.lexicon(), Synonyms.longForms(language));
    }

    private void run() {
        int from = 0;
        while (from < units.size()) {
            int to = from;
            while (to < units.size()
                    && !units.get(to).isBreak()
                    && (to == from || !breaksBefore(to) && !isClause(to))) {
                to++;
            }
            if (to == from) {
                parts(units.get(from));
                from++;
            } else {
                chunk(from, to);
                from = to;
            }
        }
    }

    private boolean breaksBefore(int unit) {
        return tokens.get(units.get(unit).from()).breakBefore();
    }

    /** Tells whether a participle after a plural begins a clause: developers learning, models ranging. */
    private boolean isClause(int unit) {
        Token token = tokens.get(units.get(unit).from());
        return token.surface().endsWith("ing") && isPlural(units.get(unit - 1));
    }

    private boolean isPlural(PhraseUnit unit) {
        Token last = tokens.get(unit.to() - 1);
        boolean oneWord = unit.to() == unit.from() + 1;
        return oneWord
                && last.lower().endsWith("s")
                && last.lemma().length() < last.lower().length();
    }

    /** All phrases of a run of words that no break divides. */
    private void chunk(int from, int to) {
        for (int first = from; first < to; first++) {
            StringBuilder key = new StringBuilder();
            for (int last = first; last < Math.min(to, first + LONGEST); last++) {
                key.append(last > first ? " " : "").append(units.get(last).key());
                int begin = units.get(first).from();
                int end = units.get(last).to();
                sink.accept(key.toString(), begin, end, standing(first, last, from, to));
            }
            parts(units.get(first));
        }
    }

    /** The words inside a unit and words that no phrase holds: never listed, but they can be asked for. */
    private void parts(PhraseUnit unit) {
        boolean alone = unit.to() == unit.from() + 1;
        if (alone && !unit.isBreak()) {
            return;
        }
        for (int first = unit.from(); first < unit.to(); first++) {
            StringBuilder key = new StringBuilder();
            for (int last = first; last < unit.to(); last++) {
                key.append(last > first ? " " : "").append(tokens.get(last).lemma());
                boolean whole = !alone && first == unit.from() && last == unit.to() - 1;
                if (!whole && tokens.get(first).content() && tokens.get(last).content()) {
                    sink.accept(key.toString(), first, last + 1, Standing.UNLISTABLE);
                }
            }
        }
    }

    private Standing standing(int first, int last, int from, int to) {
        if (!isListable(first, last)) {
            return Standing.UNLISTABLE;
        }
        // English and Korean phrases end with their head: what goes on after the phrase is about something else.
        boolean goesOn = last + 1 < to && units.get(last + 1).role() != WordRole.HOLLOW;
        if (goesOn && units.get(last).role() != WordRole.NAME) {
            return Standing.UNLISTABLE;
        }
        return first == from && !goesOn ? Standing.ALONE : Standing.INSIDE;
    }

    private boolean isListable(int first, int last) {
        WordRole end = units.get(last).role();
        if (isVerbAndObject(first, last)) {
            return false;
        }
        if (first == last) {
            return end == WordRole.NAME || end == WordRole.NOUN;
        }
        if (end == WordRole.HOLLOW || end == WordRole.MODIFIER || isNamedModel(first, last)) {
            return false;
        }
        for (int unit = first; unit < last; unit++) {
            if (isPlural(units.get(unit))) {
                return false;
            }
        }
        return true;
    }

    /** Fine-tuning LLMs: what is done is a keyword, and to what. */
    private boolean isVerbAndObject(int first, int last) {
        return last == first + 1
                && units.get(first).key().endsWith("ing")
                && units.get(last).role() == WordRole.NAME
                && isPlural(units.get(last));
    }

    /** GPT-4 models and a RAG system are GPT-4 and RAG. */
    private boolean isNamedModel(int first, int last) {
        PhraseUnit name = units.get(first);
        return last == first + 1
                && (name.role() == WordRole.NAME || BARE_FIRSTS.contains(name.key()))
                && BARE_HEADS.contains(units.get(last).key());
    }

    /** Counts what one paper says of each keyword in each written form. */
    private static final class MentionCounts {
        private enum Place {
            TITLE,
            LEAD,
            REST
        }

        private final Map<String, Form> forms = new HashMap<>();
        private final List<Form> inOrder = new ArrayList<>();

        /** One written form; {@code next} is another of the same keyword. */
        private static final class Form {
            private final String key;
            private final String surface;
            private @Nullable Form next;
            private boolean listable;
            private int alone;
            private int title;
            private int lead;
            private int full;

            Form(String key, String surface) {
                this.key = key;
                this.surface = surface;
            }
        }

        void add(String key, String surface, Standing standing, Place place) {
            Form form = form(key, surface);
            form.listable |= standing != Standing.UNLISTABLE;
            form.alone += standing == Standing.ALONE ? 1 : 0;
            form.title += place == Place.TITLE ? 1 : 0;
            form.lead += place != Place.REST ? 1 : 0;
            form.full++;
        }

        private Form form(String key, String surface) {
            Form first = forms.get(key);
            for (Form form = first; form != null; form = form.next) {
                if (form.surface.equals(surface)) {
                    return form;
                }
            }
            Form added = new Form(key, surface);
            added.next = first;
            forms.put(key, added);
            inOrder.add(added);
            return added;
        }

        List<KeywordMention> mentions() {
            List<KeywordMention> mentions = new ArrayList<>(inOrder.size());
            for (Form form : inOrder) {
                mentions.add(new KeywordMention(
                        form.key, form.surface, form.listable, form.alone, form.title, form.lead, form.full));
            }
            return mentions;
        }
    }
}
