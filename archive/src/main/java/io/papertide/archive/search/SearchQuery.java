package io.papertide.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query as the user wrote it: words, {@code "phrases"}, {@code prefix*}, {@code -not}, {@code this OR that}, and filters such
 * as {@code topic:agents}.
 *
 * @param clauses the words, in order; all must match but those after OR
 * @param filters the filters, in order; all must hold
 */
public record SearchQuery(List<Clause> clauses, List<Filter> filters) {
    /** The names of filters. */
    public static final Set<String> FILTERS = Set.of("series", "topic", "week");

    private static final int LONGEST = 1_000;
    private static final int MOST_PARTS = 50;
    private static final Pattern PART = Pattern.compile("\\s*(-?)(?:([A-Za-z]+):)?(?:\"([^\"]*)(\"?)(\\*?)|(\\S+))");

    /** Copies. */
    public SearchQuery {
        clauses = List.copyOf(clauses);
        filters = List.copyOf(filters);
    }

    /**
     * A word or phrase.
     *
     * @param text as written, without marks
     * @param prefix whether it stands for all words that begin with it
     * @param negative whether papers that have it are left out
     * @param alternative whether the clause before it may match instead
     */
    public record Clause(String text, boolean prefix, boolean negative, boolean alternative) {}

    /**
     * A condition on where papers appeared or what they are about.
     *
     * @param name one of {@link #FILTERS}
     * @param value as written
     * @param negative whether papers for which it holds are left out
     */
    public record Filter(String name, String value, boolean negative) {}

    /**
     * Reads a query.
     *
     * @throws SearchQueryException if it cannot be understood; the message says what to write instead
     */
    public static SearchQuery parse(String text) {
        if (text.isBlank()) {
            throw new SearchQueryException(
                    "the query is empty; give a word, a \"phrase\" or a filter such as topic:agents");
        }
        if (text.length() > LONGEST) {
            throw new SearchQueryException("the query is over " + LONGEST + " characters; give fewer words");
        }
        List<Clause> clauses = new ArrayList<>();
        List<Filter> filters = new ArrayList<>();
        boolean alternative = false;
        Matcher part = PART.matcher(text);
        while (part.lookingAt()) {
            if ("OR".equals(part.group(6)) && part.group(1).isEmpty() && part.group(2) == null) {
                alternative = true;
            } else {
                read(part, alternative, clauses, filters);
                alternative = false;
            }
            part.region(part.end(), text.length());
        }
        check(clauses, filters, alternative);
        return new SearchQuery(clauses, filters);
    }

    private static void read(Matcher part, boolean alternative, List<Clause> clauses, List<Filter> filters) {
        boolean negative = !part.group(1).isEmpty();
        String phrase = part.group(3);
        if (phrase != null && part.group(4).isEmpty()) {
            throw new SearchQueryException("a quotation mark is not closed; write \"like this\"");
        }
        String value = phrase != null ? phrase : part.group(6);
        boolean prefix = phrase == null ? value.endsWith("*") : !part.group(5).isEmpty();
        String word = phrase == null && prefix ? value.substring(0, value.length() - 1) : value;
        if (phrase == null
                && word.endsWith(":")
                && FILTERS.contains(word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT))) {
            throw new SearchQueryException("the filter " + word + " has no value; write " + word + "something");
        }
        String field = part.group(2) == null ? "" : part.group(2).toLowerCase(Locale.ROOT);
        if (FILTERS.contains(field)) {
            if (word.isBlank()) {
                throw new SearchQueryException("the filter " + field + ": has no value; write " + field + ":something");
            }
            filters.add(new Filter(field, word, negative));
        } else if (!field.isEmpty() && !word.startsWith("//")) {
            throw new SearchQueryException("there is no filter '" + field + ":'; there are series:, topic: and week:"
                    + " (a word with a colon goes into quotation marks)");
        } else if (word.isBlank() && prefix) {
            throw new SearchQueryException("a * needs the beginning of a word before it, such as agent*");
        } else if (!word.isBlank()) {
            String whole = field.isEmpty() ? word : field + ":" + word;
            clauses.add(new Clause(whole, prefix, negative, alternative && !clauses.isEmpty()));
        }
    }

    private static void check(List<Clause> clauses, List<Filter> filters, boolean openOr) {
        if (openOr) {
            throw new SearchQueryException("OR needs a word after it");
        }
        if (clauses.size() + filters.size() > MOST_PARTS) {
            throw new SearchQueryException("the query has over " + MOST_PARTS + " parts; give fewer words");
        }
        if (filters.isEmpty() && clauses.stream().allMatch(Clause::negative)) {
            throw new SearchQueryException("the query only says what to leave out; give a word to find as well");
        }
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).alternative()
                    && (clauses.get(i).negative() || clauses.get(i - 1).negative())) {
                throw new SearchQueryException("OR and - do not go together; leave one of them out");
            }
        }
    }
}
