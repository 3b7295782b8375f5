package io.papertide.analytics.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import smile.nlp.dictionary.EnglishStopWords;

/**
 * The roles of English words, from a word list of about 3,500 base forms and a few rules for the rest.
 *
 * <p>It stands in for a part-of-speech tagger: smile-nlp's needs 0.4 s to load and tags 40,000 to 80,000 words a second, where an
 * import has to read 1,500,000 a second.
 */
public final class EnglishLexicon {
    private enum Section {
        VERB,
        METHOD_VERB,
        NOUN_VERB,
        BREAK,
        LINK,
        ADJECTIVE,
        HOLLOW,
        BLAND,
        NOUN,
        SUFFIX,
        SUFFIX_ADJECTIVE
    }

    private static final int SHORTEST_ADVERB = 5;

    private final Map<Section, Set<String>> sections = new EnumMap<>(Section.class);
    /** Every listed form with its role as a word by itself. */
    private final Map<String, WordRole> roles = new HashMap<>();

    private final Set<String> verbs = new HashSet<>();

    private EnglishLexicon() {
        for (Section section : Section.values()) {
            sections.put(section, new HashSet<>());
        }
    }

    /** Reads the list from the jar. */
    static EnglishLexicon read() {
        EnglishLexicon lexicon = new EnglishLexicon();
        Set<String> section = Collections.emptySet();
        for (String line : WordList.lines(EnglishLexicon.class, "lexicon-en.txt")) {
            if (line.startsWith("[")) {
                section = lexicon.sections.get(Section.valueOf(
                        line.substring(1, line.length() - 1).replace('-', '_').toUpperCase(Locale.ROOT)));
            } else {
                section.addAll(List.of(line.split(" +")));
            }
        }
        lexicon.index();
        return lexicon;
    }

    /** Enters the forms, the weakest sections first, so that the stronger ones decide. */
    private void index() {
        section(Section.VERB).forEach(verb -> enterVerb(verb, WordRole.BREAK, WordRole.BREAK, WordRole.BREAK));
        section(Section.METHOD_VERB)
                .forEach(verb -> enterVerb(verb, WordRole.BREAK, WordRole.MODIFIER, WordRole.BREAK));
        section(Section.NOUN_VERB).forEach(verb -> enterVerb(verb, WordRole.NOUN, WordRole.MODIFIER, WordRole.NOUN));
        enterNouns(Section.BLAND, WordRole.BLAND);
        enterNouns(Section.HOLLOW, WordRole.HOLLOW);
        section(Section.ADJECTIVE).forEach(word -> roles.put(word, WordRole.MODIFIER));
        section(Section.BREAK).forEach(word -> roles.put(word, WordRole.BREAK));
        EnglishStopWords.DEFAULT.iterator().forEachRemaining(word -> roles.put(word, WordRole.BREAK));
        section(Section.LINK).forEach(word -> roles.put(word, WordRole.LINK));
        section(Section.NOUN).forEach(word -> roles.put(word, WordRole.NOUN));
    }

    private Set<String> section(Section section) {
        return sections.get(section);
    }

    private void enterNouns(Section section, WordRole role) {
        for (String word : section(section)) {
            roles.put(word, role);
            roles.put(EnglishForms.thirdPerson(word), role);
        }
    }

    private void enterVerb(String verb, WordRole base, WordRole participle, WordRole gerund) {
        verbs.add(verb);
        verbs.add(EnglishForms.thirdPerson(verb));
        roles.put(verb, base);
        roles.put(EnglishForms.thirdPerson(verb), base);
        EnglishForms.pastForms(verb).forEach(form -> roles.put(form, participle));
        EnglishForms.gerunds(verb).forEach(form -> roles.put(form, gerund));
    }

    /** Tells whether the list has this form of a word. */
    public boolean knows(String lower) {
        return roles.containsKey(lower);
    }

    /** Tells whether a word can be a verb in the present tense. */
    boolean isVerb(String lower) {
        return verbs.contains(lower);
    }

    /** Returns the role of a word of letters in lower case. */
    WordRole role(String lower) {
        WordRole listed = roles.get(lower);
        if (listed != null) {
            return listed;
        }
        if (lower.endsWith("ly") && lower.length() > SHORTEST_ADVERB) {
            return WordRole.BREAK;
        }
        boolean participle = lower.endsWith("ed") && lower.length() > SHORTEST_ADVERB && !lower.endsWith("eed");
        return participle || hasAdjectiveEnding(lower) ? WordRole.MODIFIER : WordRole.NOUN;
    }

    private static boolean hasAdjectiveEnding(String lower) {
        return lower.length() > SHORTEST_ADVERB + 1
                && (lower.endsWith("able")
                        || lower.endsWith("ible")
                        || lower.endsWith("ful")
                        || lower.endsWith("less")
                        || lower.endsWith("ous")
                        || lower.endsWith("ical"));
    }

    /** Tells whether the last part of a hyphenated word leaves the first part to itself: LLM-based. */
    public boolean isSuffix(String lower) {
        return section(Section.SUFFIX).contains(lower);
    }

    /** Tells whether the last part of a hyphenated word makes an adjective of it: byte-level. */
    public boolean isAdjectiveSuffix(String lower) {
        return section(Section.SUFFIX_ADJECTIVE).contains(lower);
    }

    /** Tells whether a word, or a hyphenated one as written, is listed as a noun. */
    public boolean isListedNoun(String lower) {
        return section(Section.NOUN).contains(lower);
    }

    /** Tells whether a hyphenated word as written is listed as one that no phrase crosses: state-of-the-art. */
    public boolean isListedBreak(String lower) {
        return section(Section.BREAK).contains(lower);
    }
}
