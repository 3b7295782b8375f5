package io.papertide.report.page;

import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.report.PaperBook;
import io.papertide.report.PaperBook.Card;
import io.papertide.report.section.Block;
import io.papertide.report.section.WeekCard;
import io.papertide.report.words.Dates;
import java.util.List;
import java.util.stream.Collectors;

/** The card of a week as Markdown, ready to be pasted into a post; each language in full, one after the other. */
public final class CardPage {
    private final WeekCard card;
    private final PaperBook book;
    private final Language language;

    private CardPage(WeekCard card, PaperBook book, Language language) {
        this.card = card;
        this.book = book;
        this.language = language;
    }

    /** Returns the card. */
    public static String of(WeekCard card, PaperBook book, List<Language> languages) {
        return languages.stream()
                .map(language -> new CardPage(card, book, language).write())
                .collect(Collectors.joining("\n---\n\n"));
    }

    private String write() {
        StringBuilder text = new StringBuilder();
        text.append("## ").append(title(card.week(), language)).append("\n\n");
        for (Block.Sentence sentence : card.sentences()) {
            text.append("* ").append(words(sentence.text())).append('\n');
        }
        Block.Table table = card.table();
        if (!table.rows().isEmpty()) {
            text.append('\n')
                    .append(row(table.columns().stream().map(this::words).toList()));
            text.append(row(table.columns().stream().map(column -> "---").toList()));
            table.rows()
                    .forEach(cells -> text.append(
                            row(cells.stream().map(cell -> words(cell.text())).toList())));
        }
        text.append('\n');
        int number = 0;
        for (var id : card.papers()) {
            text.append(++number).append(". ").append(paper(book.card(id))).append('\n');
        }
        return text.toString();
    }

    /** Returns the days of a week in a title, such as {@code 14–20 October 2024 (2024-W42)}. */
    static String title(IsoWeek week, Language language) {
        String subject = language == Language.KOREAN ? "이번 주의 AI 논문: " : "AI papers of the week: ";
        return subject + Dates.days(week).preferring(language) + " (" + week + ")";
    }

    private String paper(Card paper) {
        String title = words(paper.title());
        // Brackets in an address would end the link.
        String url = paper.url().replace("(", "%28").replace(")", "%29");
        return url.isEmpty() ? title : "[" + title + "](" + url + ")";
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private String words(BilingualText words) {
        return Escape.markdown(words.preferring(language));
    }
}
