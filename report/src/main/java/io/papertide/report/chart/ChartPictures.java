package io.papertide.report.chart;

import io.papertide.report.ReportException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Draws many charts on all cores while the caller goes on; what comes out does not depend on how many cores there are. */
public final class ChartPictures implements AutoCloseable {
    private static final int KINDS = 3;

    private final List<String> names;
    private final List<Future<byte[]>> drawn = new ArrayList<>();
    private final ExecutorService cores =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    /**
     * The files of one chart.
     *
     * @param svg the SVG; its ids begin with the chart's name, so several can stand in one page
     * @param png the PNG, a pixel a unit
     * @param png2 the PNG of twice the resolution
     */
    public record Picture(byte[] svg, byte[] png, byte[] png2) {}

    private ChartPictures(Map<String, ChartSpec> charts) {
        names = List.copyOf(charts.keySet());
        List<ChartSpec> specs = List.copyOf(charts.values());
        // The slow pictures first, so that no core waits for the last one.
        for (int i = 0; i < KINDS * specs.size(); i++) {
            int chart = i % specs.size();
            int kind = i / specs.size();
            drawn.add(cores.submit(() -> draw(names.get(chart), specs.get(chart), kind)));
        }
        cores.shutdown();
    }

    /** Begins to draw named charts; names are lower-case letters, digits and hyphens. */
    public static ChartPictures start(Map<String, ChartSpec> charts) {
        return new ChartPictures(charts);
    }

    /**
     * Waits for the pictures and returns them in the order of their charts.
     *
     * @throws ReportException if one cannot be drawn
     */
    public Map<String, Picture> all() {
        int n = names.size();
        Map<String, Picture> pictures = new LinkedHashMap<>();
        for (int i = 0; i < n; i++) {
            pictures.put(names.get(i), new Picture(bytes(i + n), bytes(i + 2 * n), bytes(i)));
        }
        return pictures;
    }

    private byte[] bytes(int i) {
        try {
            return drawn.get(i).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReportException("drawing the charts was interrupted", e);
        } catch (ExecutionException e) {
            throw new ReportException("chart " + names.get(i % names.size()) + " cannot be drawn", e.getCause());
        }
    }

    private static byte[] draw(String name, ChartSpec chart, int kind) {
        return switch (kind) {
            case 0 -> ChartFile.png(chart, 2);
            case 1 -> ChartFile.svg(chart, name);
            default -> ChartFile.png(chart, 1);
        };
    }

    /** Gives up what is not drawn yet. */
    @Override
    public void close() {
        cores.shutdownNow();
    }
}
