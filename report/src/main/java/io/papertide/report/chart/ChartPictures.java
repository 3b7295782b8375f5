package io.papertide.report.chart;

import io.papertide.model.Language;
import io.papertide.report.ReportException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Draws many charts in each language on all cores while the caller goes on; what comes out does not depend on how many cores
 * there are.
 */
public final class ChartPictures implements AutoCloseable {
    private final Map<String, Drawing> bare = new LinkedHashMap<>();
    private final Map<String, Drawing> files = new LinkedHashMap<>();
    private final List<Language> languages;
    private final ThreadLocal<Canvas> canvas = ThreadLocal.withInitial(Canvas::new);
    private final ThreadPoolExecutor cores;

    /**
     * Makes ready to draw.
     *
     * @param languages the languages, the first one first
     */
    public ChartPictures(List<Language> languages) {
        this.languages = List.copyOf(languages);
        int count = Runtime.getRuntime().availableProcessors();
        cores = new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>());
    }

    /**
     * Begins to read fonts and classes on another thread, while there is nothing to draw yet. What goes wrong is said when
     * something is drawn.
     */
    public static void prepare() {
        Thread thread = new Thread(FirstDrawing::run, "papertide-charts");
        thread.setUncaughtExceptionHandler((failed, failure) -> {});
        thread.setDaemon(true);
        thread.start();
    }

    /** What the caller waits for first, then the slow pictures, so that no core waits for the last one. */
    private enum Turn {
        FIRST,
        SLOW,
        LAST
    }

    /** A picture to come. */
    private static final class Drawing extends FutureTask<byte[]> implements Comparable<Drawing> {
        private final Turn turn;
        private final int number;

        Drawing(Turn turn, int number, Callable<byte[]> drawing) {
            super(drawing);
            this.turn = turn;
            this.number = number;
        }

        @Override
        public int compareTo(Drawing other) {
            int byTurn = turn.compareTo(other.turn);
            return byTurn != 0 ? byTurn : Integer.compare(number, other.number);
        }
    }

    /**
     * Begins to draw a chart without title and caption in each language.
     *
     * @param name lower-case letters, digits and hyphens; another for each chart
     */
    public void drawBare(String name, ChartSpec chart) {
        for (Language language : languages) {
            String id = id(name, language);
            draw(bare, id, Turn.FIRST, () -> ChartFile.bareSvg(chart, language, id));
        }
    }

    /**
     * Begins to draw the files of a chart in each language.
     *
     * @param name lower-case letters, digits and hyphens; another for each chart
     */
    public void drawFiles(String name, ChartSpec chart) {
        for (Language language : languages) {
            ChartSpec words = ChartLanguage.of(chart, language);
            String file = fileName(name, language, languages);
            draw(files, file + "@2x.png", Turn.SLOW, () -> canvas.get().png(words, 2));
            draw(files, file + ".svg", Turn.LAST, () -> ChartFile.svg(words, file));
            draw(files, file + ".png", Turn.LAST, () -> canvas.get().png(words, 1));
        }
    }

    private void draw(Map<String, Drawing> drawings, String name, Turn turn, Callable<byte[]> drawing) {
        Drawing begun = new Drawing(turn, bare.size() + files.size(), drawing);
        drawings.put(name, begun);
        cores.execute(begun);
    }

    private static String id(String name, Language language) {
        return name + "-" + language.code();
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
        Drawing drawn = bare.get(id(name, language));
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

    private static byte[] bytes(String name, Drawing drawn) {
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
