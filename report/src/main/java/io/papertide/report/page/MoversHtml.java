package io.papertide.report.page;

import static io.papertide.report.page.CoursePaths.element;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.report.chart.MovingShare;
import io.papertide.report.chart.TrendChart;
import io.papertide.report.words.Decimals;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What rose and what fell, else what is most common, a line each: name, course, shares. The papers are behind the words beside it. */
final class MoversHtml {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 46;

    private final BilingualHtml languages;

    MoversHtml(BilingualHtml languages) {
        this.languages = languages;
    }

    String of(List<SubjectTrend> topics) {
        StringBuilder html = new StringBuilder("<div class=\"movers\"");
        html.append(" role=\"group\"").append(languages.label(new BilingualText("Topics in brief", "주요 주제")));
        html.append(">\n");
        boolean claimed = group(html, topics, Verdict.RISING, new BilingualText("Rising", "상승"));
        claimed |= group(html, topics, Verdict.FALLING, new BilingualText("Falling", "하락"));
        if (!claimed) {
            list(html, "common", new BilingualText("Most common", "가장 많은 주제"), topics);
        }
        return html.append("<p class=\"note\">")
                .append(languages.words(
                        claimed
                                ? new BilingualText(
                                        "Share of papers in the first and the second half. Each line has a scale of its own,"
                                                + " from 0.",
                                        "전반기와 후반기의 논문 비율. 선마다 눈금이 다르며 0에서 시작합니다.")
                                : new BilingualText(
                                        "Share of all papers with its 95 % interval. Each line has a scale of its own, from 0;"
                                                + " no change is claimed.",
                                        "전체 논문 중 비율과 95 % 신뢰구간. 선마다 눈금이 다르며 0에서 시작합니다. 변화를 주장하지 않습니다.")))
                .append("</p></div>\n")
                .toString();
    }

    /** Tells whether there were any of this verdict. */
    private boolean group(StringBuilder html, List<SubjectTrend> topics, Verdict verdict, BilingualText title) {
        List<SubjectTrend> own =
                topics.stream().filter(topic -> topic.verdict() == verdict).toList();
        if (!own.isEmpty()) {
            list(html, verdict.name().toLowerCase(Locale.ROOT), title, own);
        }
        return !own.isEmpty();
    }

    private void list(StringBuilder html, String kind, BilingualText title, List<SubjectTrend> topics) {
        html.append("<h3 class=\"")
                .append(kind)
                .append("\">")
                .append(languages.words(title))
                .append("</h3>\n<ul>\n");
        topics.forEach(topic -> line(html, topic));
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
                .append(isClaimed(topic) ? change(topic) : share(topic))
                .append("</span></li>\n");
    }

    private static boolean isClaimed(SubjectTrend topic) {
        return topic.verdict() == Verdict.RISING || topic.verdict() == Verdict.FALLING;
    }

    private static String change(SubjectTrend topic) {
        return percent(topic.firstHalf().share()) + " → <b>"
                + percent(topic.secondHalf().share()) + "</b>";
    }

    private static String share(SubjectTrend topic) {
        return "<b>" + percent(topic.overall().share()) + "</b> "
                + Decimals.of(topic.overall().low() * 100, 1) + "–"
                + percent(topic.overall().high());
    }

    private static String percent(double share) {
        return Decimals.of(share * 100, 1) + "\u00A0%";
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
        return "<svg aria-hidden=\"true\" class=\""
                + (isClaimed(topic) ? topic.verdict().name().toLowerCase(Locale.ROOT) : "plain")
                + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\">"
                + element("axis", "M0 " + (HEIGHT - 2) + "H" + WIDTH)
                + element("gap", paths.gaps())
                + element("line", paths.line())
                + "</svg>";
    }
}
