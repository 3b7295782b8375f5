package io.papertide.analytics.keyword;

import io.papertide.model.Language;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Where the keywords of one language lie: by their names, each with its papers and written forms.
 *
 * <p>Most keywords are of one paper and never asked for; no object is made of them. Safe for use by several threads.
 */
public interface KeywordSource {
    /** Returns the language of the keywords. */
    Language language();

    /** Returns the ordinals of the papers that have text in the language. */
    BitSet papers();

    /** Tells whether there is no keyword. */
    boolean isEmpty();

    /** Returns how many papers define each short form by each long one. */
    Map<Definition, Integer> definitions();

    /** Returns the keyword of a name. */
    Optional<Entry> find(String name);

    /** Returns the names that are written with the same letters, wherever their spaces are, in any order. */
    Collection<String> withLetters(String letters);

    /**
     * Hands over the keywords of at least so many papers, and those of some names, in the order of their names' bytes in UTF-8.
     *
     * @param fewest 2 or more
     * @param also names that are handed over whatever the number of their papers
     */
    void forEach(int fewest, Set<String> also, Consumer<Entry> visitor);

    /**
     * Hands over keywords that one paper alone of its neighbours has, which may yet be in papers further away.
     *
     * @param among the papers that are looked at
     */
    void forEachRare(BitSet among, Consumer<Entry> visitor);

    /**
     * Returns the name under which the forms of a key lie together: a Korean key without its spaces, unless it has Latin words;
     * another key as it is.
     */
    static String name(String key, Language language) {
        boolean latin = key.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        return language == Language.KOREAN && !latin ? key.replace(" ", "") : key;
    }

    /** One keyword with its papers and written forms. */
    interface Entry {
        /** Returns its name. */
        String name();

        /** Returns the number of papers that have it, 1 or more. */
        int papers();

        /** Returns the number of papers that have it in the title or the lead, 0 to {@link #papers()}. */
        int leadPapers();

        /** Returns how often it stands in the papers, at least once each. */
        int times();

        /** Returns how often it stands in the papers and reads as a keyword there, 0 to {@link #times()}. */
        int listableTimes();

        /** Returns the keys of its forms, each once, in any order. */
        List<String> keys();

        /** Reads what forms with certain keys say. */
        void read(Predicate<String> keys, Visitor visitor);
    }

    /** Receives what a keyword's forms say. */
    interface Visitor {
        /**
         * Takes a paper that has it; papers come in ascending order, one that has several forms comes several times.
         *
         * @param paper its ordinal
         * @param lead how often it stands in the title or the lead, 0 or more
         * @param full how often it stands in the title or the summary, 1 or more
         */
        void paper(int paper, int lead, int full);

        /**
         * Takes a form; one that lies in several places comes several times, after the papers of each.
         *
         * @param surface the form
         * @param listable how often it reads as a keyword
         * @param other how often it does not
         */
        void form(String surface, int listable, int other);
    }
}
