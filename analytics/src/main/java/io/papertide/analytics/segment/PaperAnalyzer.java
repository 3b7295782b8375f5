package io.papertide.analytics.segment;

import io.papertide.analytics.Lens;
import io.papertide.analytics.Subject;
import io.papertide.analytics.keyword.KeywordExtractor;
import io.papertide.analytics.keyword.PaperKeywords;
import io.papertide.analytics.text.TextAnalyzers;
import io.papertide.analytics.text.Token;
import io.papertide.analytics.topic.TopicTagger;
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
        return new PaperAnalysis(
                keywords(paper, Language.ENGLISH, leadWords),
                keywords(paper, Language.KOREAN, leadWords),
                tagger.tag(paper, Lens.LEAD),
                tagger.tag(paper, Lens.FULL));
    }

    /** Returns the keywords of a paper in a language. */
    public static PaperKeywords keywords(Paper paper, Language language, int leadWords) {
        if (paper.title().in(language).isEmpty() && paper.summary().in(language).isEmpty()) {
            return PaperKeywords.NONE;
        }
        return KeywordExtractor.read(
                language,
                tokens(paper.title().in(language), language),
                tokens(paper.summary().in(language), language),
                leadWords);
    }

    private static List<Token> tokens(Optional<String> text, Language language) {
        return text.map(words -> TextAnalyzers.of(language).tokens(words)).orElse(List.of());
    }
}
