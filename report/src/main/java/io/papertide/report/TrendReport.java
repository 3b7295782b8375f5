package io.papertide.report;

import io.papertide.analytics.CorpusAnalysis;
import io.papertide.model.Corpus;
import io.papertide.report.chart.ChartPictures;
import io.papertide.report.page.DataFiles;
import io.papertide.report.page.HtmlPage;
import io.papertide.report.page.MarkdownPage;
import io.papertide.report.section.Block;
import io.papertide.report.section.ReportData;
import io.papertide.report.section.Section;
import io.papertide.report.section.Sections;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The trend report of a corpus: its files, made in memory; the same corpus and options give the same bytes. */
public final class TrendReport {
    private final ReportData data;
    private final ReportOptions options;
    private final List<Block> blocks = new ArrayList<>();

    private TrendReport(ReportData data, ReportOptions options, Consumer<List<Block>> ready) {
        this.data = data;
        this.options = options;
        for (Section section : Sections.ALL) {
            List<Block> own = section.blocks(data);
            ready.accept(own);
            blocks.addAll(own);
        }
    }

    /**
     * Returns the report of a corpus.
     *
     * @param corpus is read on another thread, so what the analysis reads from must be safe from that
     */
    static TrendReport of(CorpusAnalysis analysis, Corpus corpus, ReportOptions options) {
        return of(analysis, corpus, options, blocks -> {});
    }

    private static TrendReport of(
            CorpusAnalysis analysis, Corpus corpus, ReportOptions options, Consumer<List<Block>> ready) {
        try (CorpusReading reading = new CorpusReading(corpus, options.quality())) {
            ReportData data = ReportData.of(analysis, reading::book, options.withQuality(reading::quality));
            return new TrendReport(data, options, ready);
        }
    }

    /**
     * Writes {@code index.html}, {@code report.md}, {@code charts/}, {@code data/}, and last {@code manifest.json}.
     *
     * @param corpus is read on another thread, so what the analysis reads from must be safe from that
     * @return the files written, in the order of writing
     * @throws ReportException if a file cannot be written
     */
    public static List<Path> write(CorpusAnalysis analysis, Corpus corpus, ReportOptions options, Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        TrendReport report;
        try (ChartPictures pictures = new ChartPictures(options.languages())) {
            report = of(analysis, corpus, options, blocks -> {
                drawShown(blocks, pictures);
                figures(blocks, true).forEach(figure -> pictures.drawFiles(figure.name(), figure.spec()));
            });
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
        try (ChartPictures pictures = new ChartPictures(options.languages())) {
            return of(analysis, corpus, options, blocks -> drawShown(blocks, pictures))
                    .page(pictures);
        }
    }

    /** Begins to draw the charts that the page shows as pictures. */
    private static void drawShown(List<Block> blocks, ChartPictures pictures) {
        figures(blocks, false)
                .filter(figure -> HtmlPage.showsPicture(figure.spec()))
                .forEach(figure -> pictures.drawBare(figure.name(), figure.spec()));
    }

    private String page(ChartPictures pictures) {
        return HtmlPage.of(blocks, data, options.languages(), pictures::bare);
    }

    /** Returns the fingerprint of the corpus. */
    String fingerprint() {
        return data.book().fingerprint();
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
