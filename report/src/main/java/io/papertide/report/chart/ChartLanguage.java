package io.papertide.report.chart;

import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import java.util.List;

/** A chart in one language. */
final class ChartLanguage {
    private final Language language;

    private ChartLanguage(Language language) {
        this.language = language;
    }

    /** Returns the chart with the words of one language only; what is not known in it stays in the other. */
    static ChartSpec of(ChartSpec spec, Language language) {
        return new ChartLanguage(language).of(spec);
    }

    private ChartSpec of(ChartSpec spec) {
        BilingualText title = one(spec.title());
        BilingualText caption = one(spec.caption());
        if (spec instanceof ChartSpec.Lines lines) {
            return new ChartSpec.Lines(
                    title,
                    caption,
                    one(lines.axis()),
                    one(lines.across()),
                    series(lines.series()),
                    lines.window(),
                    lines.breaks());
        }
        if (spec instanceof ChartSpec.Multiples small) {
            return new ChartSpec.Multiples(title, caption, series(small.series()), small.window(), small.breaks());
        }
        if (spec instanceof ChartSpec.Intervals rows) {
            List<ChartSpec.Bar> bars = rows.bars().stream()
                    .map(bar -> new ChartSpec.Bar(one(bar.label()), bar.value(), bar.low(), bar.high(), bar.verdict()))
                    .toList();
            return new ChartSpec.Intervals(title, caption, one(rows.axis()), bars, rows.differences());
        }
        if (spec instanceof ChartSpec.Stacked stacked) {
            List<ChartSpec.Part> parts = stacked.parts().stream()
                    .map(part -> new ChartSpec.Part(one(part.label()), part.papers(), part.rest()))
                    .toList();
            return new ChartSpec.Stacked(
                    title, caption, one(stacked.axis()), stacked.spans(), stacked.totals(), parts, stacked.breaks());
        }
        return others(spec, title, caption);
    }

    private ChartSpec others(ChartSpec spec, BilingualText title, BilingualText caption) {
        if (spec instanceof ChartSpec.HeatMap map) {
            List<ChartSpec.Row> rows = map.rows().stream()
                    .map(row -> new ChartSpec.Row(one(row.label()), row.shares()))
                    .toList();
            return new ChartSpec.HeatMap(title, caption, map.columns(), rows, map.breaks());
        }
        if (spec instanceof ChartSpec.Slopes slopes) {
            List<ChartSpec.Slope> lines = slopes.slopes().stream()
                    .map(line -> new ChartSpec.Slope(one(line.label()), line.a(), line.b(), line.verdict()))
                    .toList();
            return new ChartSpec.Slopes(
                    title, caption, one(slopes.axis()), one(slopes.first()), one(slopes.second()), lines);
        }
        ChartSpec.Network network = (ChartSpec.Network) spec;
        List<ChartSpec.Node> nodes = network.nodes().stream()
                .map(node -> new ChartSpec.Node(one(node.label()), node.papers()))
                .toList();
        return new ChartSpec.Network(title, caption, nodes, network.ties());
    }

    private List<ChartSpec.Series> series(List<ChartSpec.Series> all) {
        return all.stream()
                .map(series -> new ChartSpec.Series(one(series.name()), series.weeks(), series.verdict()))
                .toList();
    }

    private BilingualText one(BilingualText text) {
        String words = text.preferring(language);
        return new BilingualText(words, words);
    }

    private ChartSpec.Label one(ChartSpec.Label label) {
        boolean second = language == Language.KOREAN && !label.second().isEmpty();
        return new ChartSpec.Label(second ? label.second() : label.first(), "");
    }
}
