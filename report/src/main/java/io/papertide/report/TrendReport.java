package io.papertide.report;

import io.papertide.analytics.CorpusAnalysis;
import io.papertide.model.Corpus;
import io.papertide.report.chart.ChartPictures;
import io.papertide.report.chart.ChartSpec;
import io.papertide.report.page.DataFiles;
import io.papertide.report.page.HtmlPage;
import io.papertide.report.page.MarkdownPage;
import io.papertide.report.section.Block;
import io.papertide.report.section.ReportData;
import io.papertide.report.section.Sections;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The trend report of a corpus: its files, made in memory; the same corpus and options give the same bytes. */
public final class TrendReport {
    private final ReportData data;
    private final ReportOptions options;
    private final List<Block> blocks;

    private TrendReport(ReportData data, ReportOptions options) {
        this.data = data;
        this.options = options;
        blocks = Sections.ALL.stream()
                .flatMap(section -> section.blocks(data).stream())
                .toList();
    }

    /** Returns the report of a corpus. */
    public static TrendReport of(CorpusAnalysis analysis, Corpus corpus, ReportOptions options) {
        ReportData data = ReportData.of(analysis, PaperBook.of(corpus), corpus.fingerprint(), options);
        return new TrendReport(data, options);
    }

    /**
     * Writes {@code index.html}, {@code report.md}, {@code charts/}, {@code data/}, and last {@code manifest.json}.
     *
     * @return the files written, in the order of writing
     * @throws ReportException if a file cannot be written
     */
    public static List<Path> write(CorpusAnalysis analysis, Corpus corpus, ReportOptions options, Path folder) {
        TrendReport report = of(analysis, corpus, options);
        Map<String, byte[]> files = new TreeMap<>();
        try (ChartPictures pictures = report.pictures()) {
            files.put("index.html", report.page(pictures).getBytes(StandardCharsets.UTF_8));
            files.putAll(report.texts());
            pictures.files().forEach((name, bytes) -> files.put("charts/" + name, bytes));
        }
        List<Path> written = new ArrayList<>();
        files.forEach((name, bytes) -> written.add(save(folder.resolve(name), bytes)));
        String manifest = Manifest.of(report.data, options, files).json();
        written.add(save(folder.resolve(Manifest.FILE), manifest.getBytes(StandardCharsets.UTF_8)));
        return List.copyOf(written);
    }

    /** Returns the page alone: {@code index.html}. */
    public static String page(CorpusAnalysis analysis, Corpus corpus, ReportOptions options) {
        TrendReport report = of(analysis, corpus, options);
        try (ChartPictures pictures = ChartPictures.startBare(report.shown(), options.languages())) {
            return report.page(pictures);
        }
    }

    private ChartPictures pictures() {
        Map<String, ChartSpec> specs = new LinkedHashMap<>();
        figures(blocks, true).forEach(figure -> specs.put(figure.name(), figure.spec()));
        return ChartPictures.start(specs, shown().keySet(), options.languages());
    }

    /** Returns the charts that the page shows as pictures. */
    private Map<String, ChartSpec> shown() {
        Map<String, ChartSpec> shown = new LinkedHashMap<>();
        figures(blocks, false)
                .filter(figure -> HtmlPage.showsPicture(figure.spec()))
                .forEach(figure -> shown.put(figure.name(), figure.spec()));
        return shown;
    }

    private String page(ChartPictures pictures) {
        return HtmlPage.of(blocks, data, options.languages(), pictures::bare);
    }

    /** Returns the words as Markdown and the figures of the charts by the names of their files. */
    Map<String, byte[]> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("report.md", MarkdownPage.of(blocks, data.book(), options.languages()));
        figures(blocks, true).forEach(figure -> {
            texts.put("data/" + figure.name() + ".csv", DataFiles.csv(figure.data()));
            texts.put("data/" + figure.name() + ".json", DataFiles.json(figure.data()));
        });
        Map<String, byte[]> bytes = new TreeMap<>();
        texts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    /** Returns the charts, those of the page's own small plots only if asked for. */
    private static Stream<Block.Figure> figures(List<Block> blocks, boolean all) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Block.Figure figure) {
                return Stream.of(figure);
            }
            if (all && block instanceof Block.Glance glance) {
                return Stream.of(glance.figure());
            }
            return block instanceof Block.Fold fold ? figures(fold.blocks(), all) : Stream.empty();
        });
    }

    private static Path save(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return file;
        } catch (IOException e) {
            throw new ReportException(
                    file + ": cannot be written (" + e.getMessage() + "); choose another place with --out", e);
        }
    }
}
