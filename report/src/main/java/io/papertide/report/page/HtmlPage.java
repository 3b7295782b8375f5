package io.papertide.report.page;

import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.model.Link;
import io.papertide.model.PaperId;
import io.papertide.report.PaperBook;
import io.papertide.report.PaperBook.Card;
import io.papertide.report.ReportException;
import io.papertide.report.chart.ChartFile;
import io.papertide.report.section.Block;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The report as one page that needs nothing else: no script, no other file, no network. The languages are switched by a
 * style rule; each figure that counts papers opens their list.
 */
public final class HtmlPage {
    /** Sharp enough on a phone, and small: the charts are more than half of the page. */
    private static final double EMBEDDED_SCALE = 1.5;

    private final PaperBook book;
    private final List<Language> languages;
    private final StringBuilder html = new StringBuilder();
    private final Map<Integer, Card> listed = new TreeMap<>();

    private HtmlPage(PaperBook book, List<Language> languages) {
        this.book = book;
        this.languages = languages;
    }

    /** Returns the page. */
    public static String of(List<Block> blocks, PaperBook book, List<Language> languages) {
        HtmlPage page = new HtmlPage(book, languages);
        page.head();
        page.contents(blocks);
        page.html.append("<main>\n");
        blocks.forEach(page::block);
        page.papers();
        page.html.append("</main>\n</body>\n</html>\n");
        return page.html.toString();
    }

    private void head() {
        String style = resource("style.css");
        String first = languages.get(0).code();
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(first)
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                        + " 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .append("<title>Papertide</title>\n<style>\n")
                .append(style)
                .append("</style>\n</head>\n<body>\n");
        for (Language language : languages.size() > 1 ? languages : List.<Language>of()) {
            boolean chosen = language.code().equals(first);
            html.append("<input class=\"switch\" type=\"radio\" name=\"language\" id=\"to-")
                    .append(language.code())
                    .append(chosen ? "\" checked>" : "\">");
        }
        html.append("\n<header><h1>Papertide</h1>");
        if (languages.size() > 1) {
            html.append("<div class=\"languages\"><label for=\"to-en\" lang=\"en\">English</label>"
                    + "<label for=\"to-ko\" lang=\"ko\">한국어</label></div>");
        }
        html.append("</header>\n");
    }

    private void contents(List<Block> blocks) {
        html.append("<nav aria-label=\"contents\"><ul>");
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                html.append("<li><a href=\"#")
                        .append(heading.anchor())
                        .append("\">")
                        .append(words(heading.text()))
                        .append("</a></li>");
            }
        }
        html.append("</ul></nav>\n");
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            html.append("<h2 id=\"")
                    .append(heading.anchor())
                    .append("\">")
                    .append(words(heading.text()))
                    .append("</h2>\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            html.append("<div class=\"words\">");
            paragraph.sentences().forEach(this::sentence);
            html.append("</div>\n");
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Papers papers) {
            html.append("<ol class=\"week\">");
            papers.papers().forEach(id -> item(book.card(id), "<li>"));
            html.append("</ol>\n");
        }
    }

    private void sentence(Block.Sentence sentence) {
        html.append("<div class=\"sentence\"><p>")
                .append(words(sentence.text()))
                .append("</p>");
        if (!sentence.papers().isEmpty()) {
            int n = sentence.papers().size();
            String unit = n == 1 ? " paper" : " papers";
            evidence(words(new BilingualText(n + unit, "논문 " + n + "편")), sentence.papers());
        }
        html.append("</div>\n");
    }

    private void figure(Block.Figure figure) {
        String image = Base64.getEncoder().encodeToString(ChartFile.png(figure.spec(), EMBEDDED_SCALE));
        html.append("<figure><img alt=\"")
                .append(Escape.html(figure.alternative().preferring(languages.get(0))))
                .append("\" src=\"data:image/png;base64,")
                .append(image)
                .append("\"><figcaption>")
                .append(words(figure.alternative()))
                .append("</figcaption></figure>\n");
    }

    private void table(Block.Table table) {
        html.append("<div class=\"wide\"><table><thead><tr>");
        table.columns()
                .forEach(column ->
                        html.append("<th scope=\"col\">").append(words(column)).append("</th>"));
        html.append("</tr></thead><tbody>\n");
        for (List<Block.Cell> row : table.rows()) {
            html.append("<tr>");
            row.forEach(this::cell);
            html.append("</tr>\n");
        }
        html.append("</tbody></table></div>\n");
    }

    private void cell(Block.Cell cell) {
        html.append(cell.numeric() ? "<td class=\"n\">" : "<td>");
        if (cell.papers().isEmpty()) {
            html.append(words(cell.text()));
        } else {
            evidence(words(cell.text()), cell.papers());
        }
        html.append("</td>");
    }

    /** A figure, already HTML, that opens its papers. */
    private void evidence(String figure, List<PaperId> papers) {
        html.append("<details><summary>").append(figure).append("</summary><ol>");
        for (PaperId id : papers) {
            Card card = book.card(id);
            listed.put(card.number(), card);
            html.append("<li><a href=\"#p")
                    .append(card.number())
                    .append("\">")
                    .append(words(card.title()))
                    .append("</a></li>");
        }
        html.append("</ol></details>");
    }

    private void papers() {
        html.append("<h2 id=\"papers\">")
                .append(words(new BilingualText("Papers behind the figures", "수치의 근거가 된 논문")))
                .append("</h2>\n<details><summary>")
                .append(listed.size())
                .append("</summary><ol class=\"papers\">\n");
        listed.forEach((number, card) -> item(card, "<li id=\"p" + number + "\">"));
        html.append("</ol></details>\n");
    }

    private void item(Card card, String start) {
        html.append(start).append(words(card.title())).append(" <span class=\"place\">");
        html.append(card.appearances().stream()
                        .map(a -> Escape.html(a.series() + " " + a.week() + " #" + a.rank()))
                        .reduce((a, b) -> a + "; " + b)
                        .orElse(""))
                .append("</span>");
        for (Link link : card.links()) {
            html.append(" <a rel=\"noopener noreferrer\" href=\"")
                    .append(Escape.html(link.url()))
                    .append("\">")
                    .append(Escape.html(link.kind().id()))
                    .append("</a>");
        }
        html.append("</li>\n");
    }

    /** Words in each language of the page; of a text known in one only, that. */
    private String words(BilingualText text) {
        StringBuilder words = new StringBuilder();
        if (languages.size() == 1 || text.in(Language.ENGLISH).equals(text.in(Language.KOREAN))) {
            return Escape.html(text.preferring(languages.get(0)));
        }
        for (Language language : languages) {
            String code = language.code();
            words.append("<span class=\"")
                    .append(code)
                    .append("\" lang=\"")
                    .append(code)
                    .append("\">")
                    .append(Escape.html(text.preferring(language)))
                    .append("</span>");
        }
        return words.toString();
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ReportException("reading " + name, e);
        }
    }
}
