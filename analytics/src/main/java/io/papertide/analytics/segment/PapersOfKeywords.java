package io.papertide.analytics.segment;

import io.papertide.analytics.keyword.KeywordMention;
import io.papertide.analytics.keyword.PaperKeywords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Gives papers of a {@link KeywordDictionary} their keywords back. */
final class PapersOfKeywords {
    private final KeywordDictionary dictionary;

    PapersOfKeywords(KeywordDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Returns what some papers hold, by their places in the segment; the mentions of each in the order of their names and forms. */
    List<PaperKeywords> read(BitSet papers) {
        if (papers.isEmpty()) {
            return List.of();
        }
        List<List<KeywordMention>> mentions = new ArrayList<>();
        for (int paper = 0; paper < dictionary.papers(); paper++) {
            mentions.add(papers.get(paper) ? new ArrayList<>() : List.of());
        }
        KeywordCursor cursor = dictionary.cursor();
        while (cursor.next()) {
            List<KeywordForm> forms = new ArrayList<>();
            dictionary.read(cursor.body(), (paper, form, counts) -> {
                if (papers.get(paper)) {
                    if (forms.isEmpty()) {
                        forms.addAll(dictionary.forms(cursor.name(), cursor.body()));
                    }
                    mentions.get(paper).add(counts.of(forms.get(form)));
                }
            });
        }
        return papers.stream()
                .mapToObj(paper ->
                        new PaperKeywords(mentions.get(paper), dictionary.definitions(paper), dictionary.tokens(paper)))
                .toList();
    }
}
