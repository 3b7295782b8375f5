package io.papertide.report.page;

import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.report.chart.ChartSpec;
import io.papertide.report.section.Block;
import io.papertide.report.section.ReportData;
import io.papertide.report.words.Dates;
import io.papertide.report.words.English;
import java.util.List;

/**
 * The report as one page that needs nothing else: no other file, no network. Its only style and script are written into it and
 * allowed by their hashes; texts of digests are data to both.
 */
public final class HtmlPage {
    private final ReportData report;
    private final BilingualHtml languages;
    private final StringBuilder html = new StringBuilder();

    private HtmlPage(ReportData report, List<Language> languages) {
        this.report = report;
        this.languages = new BilingualHtml(languages);
    }

    /** Gives a chart as SVG by its name, in one language, without title and caption. */
    public interface Pictures {
        /** Returns the SVG. */
        byte[] bare(String name, Language language);
    }

    /** Tells whether the page shows a chart as a picture of {@link Pictures}, not as a drawing of its own. */
    public static boolean showsPicture(ChartSpec chart) {
        return !Drawings.draws(chart);
    }

    /** Returns the page. */
    public static String of(List<Block> blocks, ReportData report, List<Language> languages, Pictures pictures) {
        HtmlPage page = new HtmlPage(report, languages);
        String style = PageAssets.style();
        String script = PageAssets.script();
        page.head(style, script);
        page.mast(blocks);
        EvidenceLists evidence = new EvidenceLists(report.book(), report.period());
        BlockHtml body = new BlockHtml(evidence, page.languages, pictures);
        page.html.append("<main id=\"main\">\n").append(body.of(blocks)).append("</main>\n");
        page.foot();
        page.html
                .append("<script type=\"application/json\" id=\"data\">")
                .append(PageData.of(report, evidence, languages, body.largeTables()))
                .append("</script>\n<script>")
                .append(script)
                .append("</script>\n</body>\n</html>\n");
        return page.html.toString();
    }

    private void head(String style, String script) {
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(languages.languages().get(0).code())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src ")
                .append(PageAssets.hash(script))
                .append("; style-src ")
                .append(PageAssets.hash(style))
                .append("; base-uri 'none'; form-action 'none'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>Papertide ")
                .append(Escape.html(report.period().toString()))
                .append("</title>\n<style>")
                .append(style)
                .append("</style>\n</head>\n<body>\n");
    }

    private void mast(List<Block> blocks) {
        html.append("<a class=\"skip\" href=\"#main\">")
                .append(words("Skip to the content", "본문으로 건너뛰기"))
                .append("</a>\n<header class=\"mast\">\n<div class=\"line\"><p class=\"name\">Papertide</p>\n");
        if (languages.languages().size() > 1) {
            html.append("<fieldset class=\"switch\" id=\"language\"><legend>")
                    .append(words("Language", "언어"))
                    .append("</legend>");
            for (Language language : languages.languages()) {
                radio(language);
            }
            html.append("</fieldset>\n");
        }
        html.append("<button type=\"button\" id=\"theme\">")
                .append(words("Theme", "화면"))
                .append("</button></div>\n<h1>")
                .append(words("What is trending in machine-learning papers", "머신러닝 논문, 무엇이 뜨고 있나"))
                .append("</h1>\n<p class=\"standfirst\">")
                .append(languages.words(Dates.days(report.period())))
                .append(" · ")
                .append(words(
                        English.number(report.totals().papers()) + " papers · "
                                + report.totals().weeks() + " weekly issues",
                        "논문 " + English.number(report.totals().papers()) + "편 · 주간 다이제스트 "
                                + report.totals().weeks() + "주"))
                .append("</p>\n</header>\n<nav class=\"contents\"")
                .append(languages.label(new BilingualText("Sections", "차례")))
                .append("><ul>");
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                html.append("<li><a href=\"#")
                        .append(heading.anchor())
                        .append("\">")
                        .append(languages.words(heading.brief()))
                        .append("</a></li>");
            }
        }
        html.append("</ul></nav>\n");
    }

    private void radio(Language language) {
        String code = language.code();
        boolean first = language == languages.languages().get(0);
        html.append("<input type=\"radio\" name=\"language\" id=\"to-")
                .append(code)
                .append("\" value=\"")
                .append(code)
                .append(first ? "\" checked>" : "\">")
                .append("<label for=\"to-")
                .append(code)
                .append("\" lang=\"")
                .append(code)
                .append("\">")
                .append(language == Language.ENGLISH ? "English" : "한국어")
                .append("</label>");
    }

    private void foot() {
        html.append("<footer><p>")
                .append(words(
                        "Papertide " + report.programVersion()
                                + ". Titles, identifiers and links are facts about the papers of" + " their authors.",
                        "Papertide " + report.programVersion() + ". 제목, 식별자, 링크는 각 저자의 논문에 관한 사실입니다."))
                .append("</p></footer>\n<noscript><p class=\"note\">")
                .append(words(
                        "Without JavaScript the charts, words and tables are all here; the papers behind the numbers are in"
                                + " data/*.json.",
                        "자바스크립트가 없어도 그래프와 글, 표를 모두 볼 수 있습니다. 수치의 근거가 된 논문은 data/*.json에 있습니다."))
                .append("</p></noscript>\n");
    }

    private String words(String english, String korean) {
        return languages.words(new BilingualText(english, korean));
    }
}
