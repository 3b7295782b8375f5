package io.papertide.cli.workflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.cli.UsageException;
import io.papertide.model.Corpus;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.report.PaperBook;
import io.papertide.report.page.CardPage;
import io.papertide.report.section.WeekCard;
import java.util.List;

/** Makes the card of one week. */
public final class WeekCards {
    private final WeekCard card;
    private final PaperBook book;

    private WeekCards(WeekCard card, PaperBook book) {
        this.card = card;
        this.book = book;
    }

    /**
     * Makes the card of a week that the user named, with the topics of a catalogue.
     *
     * @throws UsageException if the text is no week, or the archive has no issue of it
     */
    public static WeekCards of(Corpus corpus, TopicCatalogue catalogue, String text) {
        IsoWeek week = IsoWeek.parse(text)
                .orElseThrow(() -> new UsageException("'" + text + "' is no week; use one like 2024-W42"));
        if (!corpus.weeks().contains(week)) {
            throw new UsageException("the archive has no issue of " + week + "; see 'papertide issues'");
        }
        CorpusAnalysis analysis = Analyses.of(corpus, AnalysisOptions.DEFAULT, catalogue);
        PaperBook book = PaperBook.of(corpus);
        return new WeekCards(WeekCard.of(analysis, book, week).orElseThrow(), book);
    }

    /** Returns the name of its file, such as {@code 2024-W42.md}. */
    public String fileName() {
        return card.week() + ".md";
    }

    /** Returns the card as Markdown. */
    public String markdown(List<Language> languages) {
        return CardPage.of(card, book, languages);
    }

    /** Returns the card's texts and the comparison behind it. */
    public ObjectNode json(List<Language> languages) {
        ObjectNode node = Json.object()
                .put("week", card.week().toString())
                .put("papers", card.papers().size());
        ObjectNode markdown = node.putObject("markdown");
        languages.forEach(language -> markdown.put(language.code(), markdown(List.of(language))));
        node.set("against", ComparisonJson.of(card.against(), List.of()));
        node.set("evidence", Json.strings(card.papers()));
        return node;
    }
}
