package io.papertide.analytics.segment;

import io.papertide.analytics.Subject;
import io.papertide.analytics.keyword.KeywordExtractor;
import io.papertide.analytics.keyword.PaperKeywords;
import io.papertide.analytics.text.TextTokens;
import io.papertide.analytics.topic.TopicTagger;
import io.papertide.analytics.topic.TopicTagger.TopicsByLens;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import java.util.List;
import java.util.Optional;

/** Says what a paper says. Safe for use by several threads. */
public final class PaperAnalyzer {
    private final TopicTagger tagger;
    private final int leadWords;

    /**
     * Makes an analyzer that files papers with a tagger.
     *
     * @param leadWords how many words of a summary belong to the lead
     */
    public PaperAnalyzer(TopicTagger tagger, int leadWords) {
        this.tagger = tagger;
        this.leadWords = leadWords;
    }

    /** Returns the topics that papers are filed under, in the order of the catalogue. */
    public List<Subject> topics() {
        return tagger.topics();
    }

    /** Returns what a paper says; only its title and summary count. */
    public PaperAnalysis analyse(Paper paper) {
        return analyse(paper, new TextTokens());
    }

    /** Returns what a paper says, as {@link #analyse(Paper)} does, with tokens that others may share. */
    PaperAnalysis analyse(Paper paper, TextTokens tokens) {
        TopicsByLens topics = tagger.tag(paper);
        return new PaperAnalysis(
                keywords(paper, Language.ENGLISH, leadWords, tokens),
                keywords(paper, Language.KOREAN, leadWords, tokens),
                topics.lead(),
                topics.full());
    }

    /** Returns the keywords of a paper in a language. */
    public static PaperKeywords keywords(Paper paper, Language language, int leadWords) {
        return keywords(paper, language, leadWords, new TextTokens());
    }

    private static PaperKeywords keywords(Paper paper, Language language, int leadWords, TextTokens tokens) {
        Optional<String> title = paper.title().in(language);
        Optional<String> summary = paper.summary().in(language);
        if (title.isEmpty() && summary.isEmpty()) {
            return PaperKeywords.NONE;
        }
        return KeywordExtractor.read(
                language,
                title.map(words -> tokens.of(language, words)).orElse(List.of()),
                summary.map(words -> tokens.of(language, words)).orElse(List.of()),
                leadWords);
    }
}
