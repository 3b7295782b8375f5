package io.papertide.report.page;

import io.papertide.analytics.Subject;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.model.Link;
import io.papertide.model.PaperId;
import io.papertide.report.PaperBook.Card;
import io.papertide.report.section.Block;
import io.papertide.report.words.English;
import io.papertide.report.words.LinkWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Blocks as HTML. A number that counts papers is a button that opens them. */
final class BlockHtml {
    /** Tables with more cells are laid out by the script when they are opened. */
    private static final int LARGE = 600;

    private final EvidenceLists evidence;
    private final BilingualHtml languages;
    private final HtmlPage.Pictures pictures;
    private final StringBuilder html = new StringBuilder();
    private final List<Block.Table> largeTables = new ArrayList<>();
    private final List<Block.Table> shown = new ArrayList<>();

    BlockHtml(EvidenceLists evidence, BilingualHtml languages, HtmlPage.Pictures pictures) {
        this.evidence = evidence;
        this.languages = languages;
        this.pictures = pictures;
    }

    /** Returns the tables that were left to the script, by their numbers. */
    List<Block.Table> largeTables() {
        return List.copyOf(largeTables);
    }

    /** Returns the sections of the page; each begins with a heading. */
    String of(List<Block> blocks) {
        blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .forEach(shown::add);
        boolean open = false;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                html.append(open ? "</section>\n" : "")
                        .append("<section aria-labelledby=\"")
                        .append(heading.anchor())
                        .append("\">\n<h2 id=\"")
                        .append(heading.anchor())
                        .append("\" tabindex=\"-1\">")
                        .append(words(heading.text()))
                        .append("</h2>\n");
                open = true;
            } else {
                block(block);
            }
        }
        return html.append(open ? "</section>\n" : "").toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Subheading heading) {
            html.append("<h3>").append(words(heading.text())).append("</h3>\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            html.append("<div class=\"prose\">\n");
            paragraph.sentences().forEach(this::sentence);
            html.append("</div>\n");
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Papers papers) {
            html.append("<ol class=\"papers\">\n");
            papers.papers().forEach(id -> item(evidence.card(id)));
            html.append("</ol>\n");
        } else if (block instanceof Block.Glance glance) {
            html.append(new GlanceHtml(languages).of(glance, this::button));
            behind(glance.figure());
        } else if (block instanceof Block.Movers movers) {
            html.append(new MoversHtml(languages).of(movers.topics()));
        } else if (block instanceof Block.Fold fold) {
            fold(fold);
        } else if (block instanceof Block.Course course) {
            course(course);
        } else if (block instanceof Block.HeatMap map) {
            heatMap(map);
        } else if (block instanceof Block.Interactive interactive) {
            html.append("<div class=\"interactive\" data-part=\"")
                    .append(interactive.part().name().toLowerCase(Locale.ROOT))
                    .append("\"></div>\n");
        }
    }

    private String words(BilingualText text) {
        return languages.words(text);
    }

    private void sentence(Block.Sentence sentence) {
        html.append("<p>").append(words(sentence.text()));
        papers(sentence.papers());
        html.append("</p>\n");
        if (!sentence.notes().isEmpty()) {
            html.append("<details class=\"notes\"><summary>")
                    .append(words(new BilingualText("Figures", "수치")))
                    .append("</summary><ul>\n");
            for (Block.Note note : sentence.notes()) {
                html.append("<li>").append(words(note.text()));
                papers(note.papers());
                html.append("</li>\n");
            }
            html.append("</ul></details>\n");
        }
    }

    private void papers(List<PaperId> papers) {
        if (!papers.isEmpty()) {
            String n = English.number(papers.size());
            BilingualText count = new BilingualText(n + (papers.size() == 1 ? " paper" : " papers"), "논문 " + n + "편");
            html.append(' ').append(button(words(count), papers, Optional.empty()));
        }
    }

    private void figure(Block.Figure figure) {
        html.append("<figure id=\"figure-").append(figure.name()).append("\">\n");
        drawingStart();
        html.append(Drawings.of(figure, languages, pictures)).append("</div>\n<figcaption>");
        html.append(words(figure.alternative()))
                .append(". ")
                .append(words(figure.spec().caption()))
                .append("</figcaption>\n");
        behind(figure);
        html.append("</figure>\n");
    }

    /** A drawing scrolls sideways in a narrow window, so the keyboard must reach it. */
    private void drawingStart() {
        html.append("<div class=\"drawing\" tabindex=\"0\" role=\"group\"")
                .append(languages.label(new BilingualText("Chart", "그래프")))
                .append('>');
    }

    /** The table behind a chart, unless it stands beside it, and its file. */
    private void behind(Block.Figure figure) {
        Block.Table table = figure.data();
        if (shown.contains(table)) {
            return;
        }
        boolean large = table.rows().size() * table.columns().size() > LARGE;
        html.append("<details class=\"behind\"");
        if (large) {
            html.append(" data-table=\"").append(largeTables.size()).append('"');
            largeTables.add(table);
        }
        html.append("><summary>")
                .append(words(new BilingualText("Figures of the chart", "그래프의 수치")))
                .append("</summary>\n");
        if (large) {
            html.append("<noscript><p>data/").append(figure.name()).append(".csv</p></noscript>\n");
        } else {
            table(table);
        }
        html.append("</details>\n");
    }

    private void table(Block.Table table) {
        html.append("<div class=\"wide\" tabindex=\"0\" role=\"group\"")
                .append(languages.label(table.columns().get(0)))
                .append("><table><thead><tr>");
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            boolean numeric = !table.rows().isEmpty()
                    && table.rows().stream().allMatch(row -> row.get(column).numeric());
            html.append(numeric ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
                    .append(words(table.columns().get(i)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>\n");
        for (List<Block.Cell> row : table.rows()) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                cell(row.get(i), i == 0 ? "th" : "td");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody></table></div>\n");
    }

    private void cell(Block.Cell cell, String element) {
        html.append('<')
                .append(element)
                .append(element.equals("th") ? " scope=\"row\"" : "")
                .append(cell.numeric() ? " class=\"n\">" : ">")
                .append(cell(cell))
                .append("</")
                .append(element)
                .append('>');
    }

    private String cell(Block.Cell cell) {
        String text = words(cell.text());
        return cell.papers().isEmpty() ? text : button(text, cell.papers(), cell.subject());
    }

    /** Returns a button of some words, already HTML, that opens papers. */
    private String button(String words, List<PaperId> papers, Optional<Subject> subject) {
        return "<button type=\"button\" class=\"open\" aria-haspopup=\"dialog\" data-list=\"" + evidence.list(papers)
                + '"'
                + subject.map(known -> " data-subject=\"" + Escape.html(key(known)) + '"')
                        .orElse("")
                + '>' + words + "</button>";
    }

    /** Returns what the script calls a subject by. */
    static String key(Subject subject) {
        return subject.kind() == Subject.Kind.TOPIC
                ? "t:" + subject.id()
                : "k:" + subject.name().preferring(Language.ENGLISH);
    }

    private void fold(Block.Fold fold) {
        html.append("<details class=\"fold\" id=\"")
                .append(fold.anchor())
                .append("\"><summary><h3>")
                .append(words(fold.title()))
                .append("</h3> <span class=\"note\">")
                .append(words(fold.note()))
                .append("</span></summary>\n<div class=\"inside\">\n");
        fold.blocks().forEach(this::block);
        html.append("</div></details>\n");
    }

    private void course(Block.Course course) {
        BilingualText caption = new BilingualText(
                "Points: weeks. Line: mean of some weeks with its 95 % interval. Dashes: levels. Grey upright lines: the house style"
                        + " of entries changed. Gaps: no issue.",
                "점: 주. 선: 여러 주의 평균과 95 % 신뢰구간. 파선: 수준. 회색 세로선: 글쓰기 방식이 바뀐 주. 빈 곳: 다이제스트 없음.");
        html.append("<figure>");
        drawingStart();
        html.append(CourseDrawing.of(course, languages))
                .append("</div><figcaption>")
                .append(words(caption))
                .append("</figcaption>\n<details class=\"behind\" data-weeks=\"")
                .append(Escape.html(key(course.trend().subject())))
                .append("\"><summary>")
                .append(words(new BilingualText("Figures of the weeks", "주별 수치")))
                .append("</summary>\n<noscript><p>data/topics-by-week.csv</p></noscript></details></figure>\n");
    }

    private void heatMap(Block.HeatMap map) {
        html.append("<div class=\"wide\" tabindex=\"0\" role=\"group\"")
                .append(languages.label(map.title()))
                .append("><table class=\"heat\"><caption>")
                .append(words(map.title()))
                .append("</caption><thead><tr><td></td>");
        map.names()
                .forEach(name -> html.append("<th scope=\"col\"><span>")
                        .append(words(name))
                        .append("</span></th>"));
        html.append("</tr></thead><tbody>\n");
        for (int i = 0; i < map.names().size(); i++) {
            html.append("<tr><th scope=\"row\">")
                    .append(words(map.names().get(i)))
                    .append("</th>");
            for (Block.Shade shade : map.cells().get(i)) {
                int level = shade.level();
                html.append("<td class=\"")
                        .append(level < 0 ? "less" + -level : "more" + level)
                        .append("\">")
                        .append(cell(shade.cell()))
                        .append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody></table></div>\n");
    }

    private static BilingualText title(BilingualText title) {
        return new BilingualText(
                Escape.title(title.preferring(Language.ENGLISH)), Escape.title(title.preferring(Language.KOREAN)));
    }

    private void item(Card card) {
        html.append("<li><span class=\"title\"><bdi>")
                .append(words(title(card.title())))
                .append("</bdi></span> <span class=\"place\">");
        html.append(card.appearances().stream()
                        .map(a -> Escape.html(a.series() + " " + a.week() + " #" + a.rank()))
                        .reduce((a, b) -> a + "; " + b)
                        .orElse(""))
                .append("</span>");
        for (Link link : card.links()) {
            html.append(" <a rel=\"noopener noreferrer\" href=\"")
                    .append(Escape.html(link.url()))
                    .append("\">")
                    .append(words(LinkWords.of(link.kind())))
                    .append("</a>");
        }
        html.append("</li>\n");
    }
}
