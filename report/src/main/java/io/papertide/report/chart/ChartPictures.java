package io.papertide.report.chart;

import io.papertide.model.Language;
import io.papertide.report.ReportException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Draws many charts in each language on all cores while the caller goes on; what comes out does not depend on how many cores
 * there are.
 */
public final class ChartPictures implements AutoCloseable {
    private final Map<String, Future<byte[]>> bare = new LinkedHashMap<>();
    private final Map<String, Future<byte[]>> files = new LinkedHashMap<>();
    private final ExecutorService cores =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final ThreadLocal<Canvas> canvas = ThreadLocal.withInitial(Canvas::new);

    private ChartPictures() {}

    private void drawBare(Map<String, ChartSpec> charts, Set<String> shown, List<Language> languages) {
        for (String name : shown) {
            for (Language language : languages) {
                bare.put(id(name, language), cores.submit(() -> {
                    ChartSpec chart = charts.get(name);
                    return ChartFile.bareSvg(chart, language, id(name, language));
                }));
            }
        }
    }

    private void drawFiles(Map<String, ChartSpec> charts, List<Language> languages) {
        List<Runnable> small = new ArrayList<>();
        for (Language language : languages) {
            charts.forEach((name, chart) -> {
                ChartSpec words = ChartLanguage.of(chart, language);
                String file = fileName(name, language, languages);
                draw(file + "@2x.png", () -> canvas.get().png(words, 2));
                small.add(() -> draw(file + ".svg", () -> ChartFile.svg(words, file)));
                small.add(() -> draw(file + ".png", () -> canvas.get().png(words, 1)));
            });
        }
        small.forEach(Runnable::run);
    }

    private void draw(String file, Callable<byte[]> drawing) {
        files.put(file, cores.submit(drawing));
    }

    private static String id(String name, Language language) {
        return name + "-" + language.code();
    }

    /**
     * Begins to draw named charts.
     *
     * @param charts by their names: lower-case letters, digits and hyphens
     * @param shown the names of those that are also asked for without title and caption
     * @param languages the languages, the first one first
     */
    public static ChartPictures start(Map<String, ChartSpec> charts, Set<String> shown, List<Language> languages) {
        ChartPictures pictures = new ChartPictures();
        // What the caller waits for first, then the slow pictures, so that no core waits for the last one.
        pictures.drawBare(charts, shown, languages);
        pictures.drawFiles(charts, languages);
        pictures.cores.shutdown();
        return pictures;
    }

    /** Begins to draw charts without title and caption alone, for a page that is asked for without its files. */
    public static ChartPictures startBare(Map<String, ChartSpec> charts, List<Language> languages) {
        ChartPictures pictures = new ChartPictures();
        pictures.drawBare(charts, charts.keySet(), languages);
        pictures.cores.shutdown();
        return pictures;
    }

    /** Returns the file name of a chart without its ending: that of the first language has the name of the chart alone. */
    public static String fileName(String name, Language language, List<Language> languages) {
        return language == languages.get(0) ? name : id(name, language);
    }

    /**
     * Waits for a picture without title and caption and returns it, SVG; its ids begin with the chart's name and language.
     *
     * @throws ReportException if it cannot be drawn
     */
    public byte[] bare(String name, Language language) {
        Future<byte[]> drawn = bare.get(id(name, language));
        if (drawn == null) {
            throw new IllegalArgumentException("not asked for: " + id(name, language));
        }
        return bytes(name, drawn);
    }

    /**
     * Waits for the files and returns them by their names: {@code .svg}, {@code .png}, and {@code @2x.png} of twice the
     * resolution.
     *
     * @throws ReportException if one cannot be drawn
     */
    public Map<String, byte[]> files() {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        files.forEach((name, drawn) -> pictures.put(name, bytes(name, drawn)));
        return Collections.unmodifiableMap(pictures);
    }

    private static byte[] bytes(String name, Future<byte[]> drawn) {
        try {
            return drawn.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReportException("drawing the charts was interrupted", e);
        } catch (ExecutionException e) {
            throw new ReportException("chart " + name + " cannot be drawn", e.getCause());
        }
    }

    /** Gives up what is not drawn yet. */
    @Override
    public void close() {
        cores.shutdownNow();
    }
}
