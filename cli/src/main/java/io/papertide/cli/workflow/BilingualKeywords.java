package io.papertide.cli.workflow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The keywords of one paper in the languages that it has, the best first. */
public final class BilingualKeywords {
    private static final int TOP = 10;

    private final Map<Language, List<String>> keywords = new EnumMap<>(Language.class);

    private BilingualKeywords() {}

    /** Returns the keywords of a paper among the papers of an analysis. */
    public static BilingualKeywords of(Paper paper, CorpusAnalysis analysis) {
        BilingualKeywords found = new BilingualKeywords();
        for (Language language : Language.values()) {
            if (paper.title().in(language).isPresent()
                    || paper.summary().in(language).isPresent()) {
                found.keywords.put(
                        language,
                        analysis.keywordsOf(paper, language, TOP).stream()
                                .map(keyword -> keyword.name().preferring(language))
                                .toList());
            }
        }
        return found;
    }

    /** Returns them as lists by the code of the language. */
    public ObjectNode json() {
        ObjectNode node = Json.object();
        keywords.forEach((language, names) -> {
            ArrayNode array = node.putArray(language.code());
            names.forEach(array::add);
        });
        return node;
    }

    /** Returns a line a language. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        keywords.forEach(
                (language, names) -> lines.add("keywords (" + language.code() + "): " + String.join(", ", names)));
        return lines;
    }
}
