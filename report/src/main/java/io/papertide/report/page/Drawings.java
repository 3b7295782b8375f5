package io.papertide.report.page;

import io.papertide.analytics.trend.WeekShare;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.report.chart.ChartSpec;
import io.papertide.report.chart.MovingShare;
import io.papertide.report.section.Block;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Charts as drawings within the page: small, in the colours of the page, with text that can be selected. A kind of chart that
 * is not drawn here is shown as the picture that also goes to {@code charts/}.
 */
final class Drawings {
    private static final int WIDTH = 760;

    private final BilingualHtml languages;
    private final StringBuilder svg = new StringBuilder();

    private Drawings(BilingualHtml languages) {
        this.languages = languages;
    }

    /** Tells whether a chart is drawn here. */
    static boolean draws(ChartSpec chart) {
        return chart instanceof ChartSpec.Lines lines && !lines.series().isEmpty()
                || chart instanceof ChartSpec.Intervals intervals
                        && !intervals.bars().isEmpty();
    }

    static String of(Block.Figure figure, BilingualHtml languages, HtmlPage.Pictures pictures) {
        if (draws(figure.spec())) {
            return figure.spec() instanceof ChartSpec.Lines lines
                    ? new Drawings(languages).lines(lines)
                    : IntervalDrawing.of((ChartSpec.Intervals) figure.spec(), languages);
        }
        return languages.languages().stream()
                .map(language -> picture(pictures.bare(figure.name(), language), language))
                .collect(Collectors.joining());
    }

    private static String picture(byte[] picture, Language language) {
        String code = language.code();
        String svg = new String(picture, StandardCharsets.UTF_8);
        return "<svg class=\"picture " + code + "\" lang=\"" + code + "\" "
                + svg.substring(svg.indexOf("<svg ") + 5).stripTrailing();
    }

    static BilingualText text(ChartSpec.Label label) {
        return new BilingualText(label.first(), label.second().isEmpty() ? label.first() : label.second());
    }

    private String lines(ChartSpec.Lines lines) {
        int height = 330;
        List<WeekShare> calendar = lines.series().get(0).weeks();
        double most = lines.series().stream()
                .flatMap(series -> MovingShare.of(series.weeks(), lines.window()).stream())
                .flatMap(Optional::stream)
                .mapToDouble(share -> share.share())
                .max()
                .orElse(1);
        Plot plot = new Plot(46, WIDTH - 150, 12, height - 30, calendar.size(), Plot.ceiling(most));
        start(height);
        svg.append(Axes.shares(plot)).append(Axes.weeks(plot, calendar, height - 10));
        svg.append(CoursePaths.element("gap", new CoursePaths(calendar, lines.window(), plot).gaps()));
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < lines.series().size(); i++) {
            ChartSpec.Series series = lines.series().get(i);
            CoursePaths paths = new CoursePaths(series.weeks(), lines.window(), plot);
            svg.append("<g class=\"s").append(i + 1).append("\">");
            svg.append(CoursePaths.element("line", paths.line())).append("</g>");
            tags.add(new Tag(i + 1, text(series.name()), plot.y(end(series.weeks(), lines.window()))));
        }
        tags(tags, plot.right() + 8);
        return end();
    }

    private static double end(List<WeekShare> weeks, int window) {
        return MovingShare.of(weeks, window).stream()
                .flatMap(Optional::stream)
                .reduce((a, b) -> b)
                .map(share -> share.share())
                .orElse(0.0);
    }

    private record Tag(int series, BilingualText text, double y) {}

    /** Names at the ends of lines, moved apart where they would touch. */
    private void tags(List<Tag> tags, double x) {
        double lowest = Double.NEGATIVE_INFINITY;
        for (Tag tag : tags.stream().sorted(Comparator.comparingDouble(Tag::y)).toList()) {
            double y = Math.max(tag.y, lowest + 17);
            lowest = y;
            svg.append("<g class=\"s").append(tag.series).append(" tag\">");
            svg.append(languages.words(tag.text, "text", " x=\"" + Plot.n(x) + "\" y=\"" + Plot.n(y + 4) + "\""))
                    .append("</g>");
        }
    }

    private void start(int height) {
        svg.append("<svg class=\"chart\" aria-hidden=\"true\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append("\">");
    }

    private String end() {
        return svg.append("</svg>").toString();
    }
}
