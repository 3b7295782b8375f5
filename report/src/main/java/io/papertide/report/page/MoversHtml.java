package io.papertide.report.page;

import static io.papertide.report.page.CoursePaths.element;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.report.chart.MovingShare;
import io.papertide.report.chart.TrendChart;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What rose and what fell, a line each: name, course, shares in the halves. The figures stand in the words beside it. */
final class MoversHtml {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 46;

    private final BilingualHtml languages;

    MoversHtml(BilingualHtml languages) {
        this.languages = languages;
    }

    String of(List<SubjectTrend> topics) {
        StringBuilder html = new StringBuilder("<div class=\"movers\"");
        html.append(" role=\"group\"")
                .append(languages.label(new BilingualText("Rising and falling topics", "오르고 내린 주제")));
        html.append(">\n");
        group(html, topics, Verdict.RISING, new BilingualText("Rising", "상승"));
        group(html, topics, Verdict.FALLING, new BilingualText("Falling", "하락"));
        return html.append("<p class=\"note\">")
                .append(languages.words(new BilingualText(
                        "Share of papers in the first and the second half. Each line has a scale of its own, from 0.",
                        "전반기와 후반기의 논문 비율. 선마다 눈금이 다르며 0에서 시작합니다.")))
                .append("</p></div>\n")
                .toString();
    }

    private void group(StringBuilder html, List<SubjectTrend> topics, Verdict verdict, BilingualText title) {
        List<SubjectTrend> own =
                topics.stream().filter(topic -> topic.verdict() == verdict).toList();
        if (own.isEmpty()) {
            return;
        }
        html.append("<h3 class=\"")
                .append(verdict.name().toLowerCase(Locale.ROOT))
                .append("\">")
                .append(languages.words(title))
                .append("</h3>\n<ul>\n");
        own.forEach(topic -> line(html, topic));
        html.append("</ul>\n");
    }

    private void line(StringBuilder html, SubjectTrend topic) {
        html.append("<li><a href=\"#topic-")
                .append(Escape.html(topic.subject().id()))
                .append("\">")
                .append(languages.words(new BilingualText(
                        topic.subject().name().preferring(Language.ENGLISH),
                        topic.subject().name().preferring(Language.KOREAN))))
                .append("</a>")
                .append(sketch(topic))
                .append("<span>")
                .append(percent(topic.firstHalf().share()))
                .append(" → <b>")
                .append(percent(topic.secondHalf().share()))
                .append("</b></span></li>\n");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f\u00A0%%", share * 100);
    }

    private static String sketch(SubjectTrend topic) {
        int window = TrendChart.window(List.of(topic));
        double most = MovingShare.of(topic.weeks(), window).stream()
                .flatMap(Optional::stream)
                .mapToDouble(ShareEstimate::share)
                .max()
                .orElse(1);
        Plot plot = new Plot(1, WIDTH - 1, 2, HEIGHT - 2, topic.weeks().size(), Math.max(most, 1e-9));
        CoursePaths paths = new CoursePaths(topic.weeks(), window, plot);
        return "<svg aria-hidden=\"true\" class=\"" + topic.verdict().name().toLowerCase(Locale.ROOT)
                + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\">"
                + element("axis", "M0 " + (HEIGHT - 2) + "H" + WIDTH)
                + element("gap", paths.gaps())
                + element("line", paths.line())
                + "</svg>";
    }
}
