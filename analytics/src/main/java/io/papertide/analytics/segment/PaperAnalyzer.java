package io.papertide.analytics.segment;

import io.papertide.analytics.Lens;
import io.papertide.analytics.Subject;
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

    /** Makes an analyzer that files papers with a tagger. */
    public PaperAnalyzer(TopicTagger tagger) {
        this.tagger = tagger;
    }

    /** Returns the topics that papers are filed under, in the order of the catalogue. */
    public List<Subject> topics() {
        return tagger.topics();
    }

    /** Returns what a paper says; only its title and summary count. */
    public PaperAnalysis analyse(Paper paper) {
        return new PaperAnalysis(
                tokens(paper, Language.ENGLISH),
                tokens(paper, Language.KOREAN),
                tagger.tag(paper, Lens.LEAD),
                tagger.tag(paper, Lens.FULL));
    }

    private static TextTokens tokens(Paper paper, Language language) {
        Optional<String> title = paper.title().in(language);
        Optional<String> summary = paper.summary().in(language);
        if (title.isEmpty() && summary.isEmpty()) {
            return TextTokens.NONE;
        }
        return new TextTokens(tokens(title.orElse(""), language), tokens(summary.orElse(""), language));
    }

    private static List<Token> tokens(String text, Language language) {
        return text.isEmpty()
                ? List.of()
                : TextAnalyzers.of(language).tokens(text).stream()
                        .map(Token::withoutPlace)
                        .toList();
    }
}
