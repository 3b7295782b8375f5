package io.papertide.report.page;

import static io.papertide.report.page.CoursePaths.element;

import io.papertide.analytics.Subject;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import io.papertide.report.chart.TrendChart;
import io.papertide.report.section.Block;
import io.papertide.report.words.Decimals;
import io.papertide.report.words.English;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Topics at a glance: cards that line up, all with the same axes. */
final class GlanceHtml {
    private static final int WIDTH = 280;
    private static final int HEIGHT = 108;
    private static final double HIGH = 0.5;

    private final BilingualHtml languages;

    GlanceHtml(BilingualHtml languages) {
        this.languages = languages;
    }

    /** Makes a button that opens papers. */
    interface Button {
        String of(String words, List<PaperId> papers, Optional<Subject> subject);
    }

    String of(Block.Glance glance, Button button) {
        double ceiling = ceiling(glance.topics());
        StringBuilder html = new StringBuilder("<p class=\"note\">");
        html.append(
                        languages.words(
                                new BilingualText(
                                        "The charts share their axis, 0 to " + Math.round(ceiling * 100)
                                                + " % of a week’s papers; where a topic is far more common, 0 to 100 %. Band: 95 % interval of the moving share; grey bars: weeks without an"
                                                + " issue; upright lines: the house style changed. Verdicts are of the trend over the weeks.",
                                        "그래프의 축은 같습니다: 한 주 논문의 0–" + Math.round(ceiling * 100)
                                                + " %. 훨씬 많은 주제만 0–100 %입니다. 띠: 이동 비율의 95 % 신뢰구간, 회색 막대: 다이제스트가 없는 주, 세로선: 글쓰기 방식이 바뀐 주. 판정은 주별 추세에 대한 것입니다.")))
                .append("</p>\n<ul class=\"glance\">\n");
        for (SubjectTrend topic : glance.topics()) {
            card(html, topic, glance.breaks(), ceiling, button);
        }
        return html.append("</ul>\n").toString();
    }

    /** Returns the end of the axis that the charts share; topics far above it have an axis to 100 %. */
    private static double ceiling(List<SubjectTrend> topics) {
        return Plot.ceiling(topics.stream()
                .filter(topic -> topic.overall().share() <= HIGH)
                .mapToDouble(CoursePaths::most)
                .max()
                .orElse(1));
    }

    private void card(StringBuilder html, SubjectTrend topic, List<StyleBreak> breaks, double ceiling, Button button) {
        BilingualText name = new BilingualText(
                topic.subject().name().preferring(Language.ENGLISH),
                topic.subject().name().preferring(Language.KOREAN));
        html.append("<li><h3><a href=\"#topic-")
                .append(Escape.html(topic.subject().id()))
                .append("\">")
                .append(languages.words(name))
                .append("</a></h3>\n<p class=\"share\"><b>")
                .append(percent(topic.overall().share()))
                .append("</b> <span class=\"note\">")
                .append(Decimals.of(100 * topic.overall().low(), 1))
                .append('–')
                .append(Decimals.of(100 * topic.overall().high(), 1))
                .append(" %")
                .append("</span> <span class=\"count\">")
                .append(button.of(
                        English.number(topic.overall().papers()), topic.evidence(), Optional.of(topic.subject())))
                .append(" / ")
                .append(English.number(topic.overall().total()))
                .append("</span></p>\n")
                .append("<div class=\"sketch\">")
                .append(sketch(topic, breaks, ceiling))
                .append("</div>\n<p class=\"verdict ")
                .append(topic.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .append("\">")
                .append(languages.words(verdict(topic.verdict())))
                .append(" <span class=\"note\">0–")
                .append(Math.round(100 * (CoursePaths.most(topic) > ceiling ? 1 : ceiling)))
                .append(" %</span></p></li>\n");
    }

    private static String percent(double share) {
        return Decimals.of(share * 100, 1) + " %";
    }

    private static BilingualText verdict(Verdict verdict) {
        return new BilingualText(
                verdict.words() + (verdict == Verdict.TOO_LITTLE_DATA ? "" : " over weeks"),
                switch (verdict) {
                    case RISING -> "주별 추세 상승";
                    case FALLING -> "주별 추세 하락";
                    case NO_CLEAR_CHANGE -> "주별로 뚜렷한 변화 없음";
                    case TOO_LITTLE_DATA -> "자료 부족";
                });
    }

    private static String sketch(SubjectTrend topic, List<StyleBreak> breaks, double ceiling) {
        double most = CoursePaths.most(topic) > ceiling ? 1 : ceiling;
        Plot plot = new Plot(2, WIDTH - 2, 4, HEIGHT - 2, topic.weeks().size(), most);
        CoursePaths paths = new CoursePaths(topic.weeks(), TrendChart.window(List.of(topic)), plot);
        return "<svg aria-hidden=\"true\" preserveAspectRatio=\"none\" viewBox=\"0 0 " + WIDTH + " "
                + HEIGHT
                + "\">" + element("axis", "M0 " + (HEIGHT - 2) + "H" + WIDTH)
                + element("gap", paths.gaps())
                + element("band", paths.band())
                + element("points", paths.points())
                + element("line", paths.line())
                + element("break", paths.breaks(breaks))
                + "</svg>";
    }
}
