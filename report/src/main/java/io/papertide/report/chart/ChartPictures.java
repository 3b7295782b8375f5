package io.papertide.report.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Draws many charts at once on all cores; what comes out does not depend on how many there are. */
public final class ChartPictures {
    private ChartPictures() {}

    /**
     * The files of one chart.
     *
     * @param svg the SVG; its ids begin with the chart's name, so several can stand in one page
     * @param png the PNG, a pixel a unit
     * @param png2 the PNG of twice the resolution
     */
    public record Picture(byte[] svg, byte[] png, byte[] png2) {}

    /** Returns the pictures of named charts in their order; names are lower-case letters, digits and hyphens. */
    public static Map<String, Picture> of(Map<String, ChartSpec> charts) {
        List<Map.Entry<String, ChartSpec>> entries = List.copyOf(charts.entrySet());
        // The slow pictures first, so that no core waits for the last one.
        List<byte[]> drawn = IntStream.range(0, 3 * entries.size())
                .parallel()
                .mapToObj(i -> draw(entries.get(i % entries.size()), i / entries.size()))
                .toList();
        Map<String, Picture> pictures = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            pictures.put(
                    entries.get(i).getKey(),
                    new Picture(drawn.get(i + entries.size()), drawn.get(i + 2 * entries.size()), drawn.get(i)));
        }
        return pictures;
    }

    private static byte[] draw(Map.Entry<String, ChartSpec> chart, int kind) {
        return switch (kind) {
            case 0 -> ChartFile.png(chart.getValue(), 2);
            case 1 -> ChartFile.svg(chart.getValue(), chart.getKey());
            default -> ChartFile.png(chart.getValue(), 1);
        };
    }
}
