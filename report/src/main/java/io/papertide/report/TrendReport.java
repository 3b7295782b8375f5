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

/** Writes the trend report of a corpus. */
public final class TrendReport {
    private final Path folder;
    private final List<Path> written = new ArrayList<>();

    private TrendReport(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes {@code index.html}, {@code report.md}, {@code charts/} and {@code data/}; the same corpus and options give the
     * same bytes.
     *
     * @return the files written, in the order of writing
     * @throws ReportException if a file cannot be written
     */
    public static List<Path> write(CorpusAnalysis analysis, Corpus corpus, ReportOptions options, Path folder) {
        PaperBook book = PaperBook.of(corpus);
        ReportData data =
                ReportData.of(analysis, options.period(), book, corpus.fingerprint(), options.programVersion());
        List<Block> blocks = Sections.ALL.stream()
                .flatMap(section -> section.blocks(data).stream())
                .toList();
        TrendReport report = new TrendReport(folder);
        report.save("index.html", HtmlPage.of(blocks, book, options.languages()));
        report.save("report.md", MarkdownPage.of(blocks, book, options.languages()));
        report.saveCharts(blocks);
        return List.copyOf(report.written);
    }

    private void saveCharts(List<Block> blocks) {
        Map<String, ChartSpec> charts = new LinkedHashMap<>();
        for (Block block : blocks) {
            if (block instanceof Block.Figure figure) {
                charts.put(figure.name(), figure.spec());
                save("data/" + figure.name() + ".csv", DataFiles.csv(figure.data()));
                save("data/" + figure.name() + ".json", DataFiles.json(figure.data()));
            }
        }
        ChartPictures.of(charts).forEach((name, picture) -> {
            save("charts/" + name + ".svg", picture.svg());
            save("charts/" + name + ".png", picture.png());
            save("charts/" + name + "@2x.png", picture.png2());
        });
    }

    private void save(String name, String text) {
        save(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void save(String name, byte[] bytes) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            written.add(file);
        } catch (IOException e) {
            throw new ReportException(
                    file + ": cannot be written (" + e.getMessage() + "); choose another place with --out", e);
        }
    }
}
