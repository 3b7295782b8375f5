package io.papertide.report.page;

import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.report.PaperBook;
import io.papertide.report.PaperBook.Card;
import io.papertide.report.chart.ChartPictures;
import io.papertide.report.section.Block;
import io.papertide.report.words.English;
import java.util.List;
import java.util.stream.Collectors;

/** The report as Markdown; each language in full, one after the other. */
public final class MarkdownPage {
    private final PaperBook book;
    private final Language language;
    private final List<Language> languages;
    private final StringBuilder text = new StringBuilder();
    private int notes;
    private boolean within;

    private MarkdownPage(PaperBook book, Language language, List<Language> languages) {
        this.book = book;
        this.language = language;
        this.languages = languages;
    }

    /** Returns the page. */
    public static String of(List<Block> blocks, PaperBook book, List<Language> languages) {
        return "# Papertide\n"
                + languages.stream()
                        .map(language -> new MarkdownPage(book, language, languages).write(blocks))
                        .collect(Collectors.joining("\n---\n"));
    }

    private String write(List<Block> blocks) {
        List<Block> own = blocks.stream()
                .filter(block -> !(block instanceof Block.Interactive))
                .toList();
        for (int i = 0; i < own.size(); i++) {
            if (!isEmpty(own, i)) {
                block(own.get(i));
            }
        }
        return text.toString();
    }

    /** Tells whether a block is a heading with nothing under it: what it stands over on the page is for its script. */
    private static boolean isEmpty(List<Block> blocks, int i) {
        boolean last = i + 1 == blocks.size() || blocks.get(i + 1) instanceof Block.Heading;
        return blocks.get(i) instanceof Block.Heading && last
                || blocks.get(i) instanceof Block.Subheading && (last || blocks.get(i + 1) instanceof Block.Subheading);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            text.append("\n## ").append(words(heading.text())).append("\n\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            text.append(paragraph.sentences().stream().map(this::sentence).collect(Collectors.joining(" ")))
                    .append("\n\n");
            footnotes(paragraph);
        } else if (block instanceof Block.Subheading heading) {
            text.append(within ? "#### " : "### ").append(words(heading.text())).append("\n\n");
        } else if (block instanceof Block.Figure figure) {
            picture(figure);
        } else if (block instanceof Block.Glance glance) {
            picture(glance.figure());
        } else if (block instanceof Block.Fold fold) {
            text.append("### ")
                    .append(words(fold.title()))
                    .append(" (")
                    .append(words(fold.note()))
                    .append(")\n\n");
            within = true;
            fold.blocks().forEach(this::block);
            within = false;
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Papers papers) {
            papers.papers()
                    .forEach(
                            id -> text.append("* ").append(paper(book.card(id))).append('\n'));
            text.append('\n');
        }
    }

    private void picture(Block.Figure figure) {
        text.append("![")
                .append(words(figure.alternative()))
                .append("](charts/")
                .append(ChartPictures.fileName(figure.name(), language, languages))
                .append(".png)\n\n");
    }

    private String sentence(Block.Sentence sentence) {
        int papers = sentence.papers().size();
        String unit = language == Language.KOREAN ? "편" : papers == 1 ? " paper" : " papers";
        String mark = noted(sentence) == 0 ? "" : "[^" + language.code() + ++notes + "]";
        return words(sentence.text()) + (papers == 0 ? "" : " (" + English.number(papers) + unit + ")") + mark;
    }

    /** The figures behind the sentences of a paragraph, numbered through each language's text. */
    private void footnotes(Block.Paragraph paragraph) {
        int number =
                notes - paragraph.sentences().stream().mapToInt(this::noted).sum();
        for (Block.Sentence sentence : paragraph.sentences()) {
            if (noted(sentence) == 1) {
                text.append("[^")
                        .append(language.code())
                        .append(++number)
                        .append("]: ")
                        .append(sentence.notes().stream()
                                .map(note -> words(note.text()))
                                .collect(Collectors.joining("; ")))
                        .append(".\n");
            }
        }
        if (paragraph.sentences().stream().anyMatch(sentence -> noted(sentence) == 1)) {
            text.append('\n');
        }
    }

    private int noted(Block.Sentence sentence) {
        return sentence.notes().isEmpty() ? 0 : 1;
    }

    private void table(Block.Table table) {
        text.append(row(table.columns().stream().map(this::words).toList()));
        text.append(row(table.columns().stream().map(column -> "---").toList()));
        table.rows()
                .forEach(cells -> text.append(
                        row(cells.stream().map(cell -> words(cell.text())).toList())));
        text.append('\n');
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private String paper(Card card) {
        String title = Escape.markdown(Escape.title(card.title().preferring(language)));
        String place = card.first().series() + " " + card.first().week() + " no. "
                + card.first().rank();
        return (card.url().isEmpty() ? title : "[" + title + "](" + card.url() + ")") + ", " + place;
    }

    private String words(BilingualText words) {
        return Escape.markdown(words.preferring(language));
    }
}
