package io.papertide.report.chart;

import io.papertide.report.ReportException;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;

/** Writes charts to files; the same specification gives the same bytes. */
public final class ChartFile {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private ChartFile() {}

    /** Returns the chart as PNG; a scale of 2 doubles the resolution. */
    public static byte[] png(ChartSpec spec, double scale) {
        ChartDrawing drawing = new ChartDrawing(spec);
        BufferedImage image = new BufferedImage(
                (int) Math.round(drawing.width() * scale),
                (int) Math.round(drawing.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        drawing.draw(g);
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new ReportException("a chart cannot be encoded as PNG", e);
        }
        return bytes.toByteArray();
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java can make an empty document", e);
        }
    }

    /** Returns the chart as SVG; all text is drawn as outlines, so that no font is needed to see it. */
    public static byte[] svg(ChartSpec spec) {
        ChartDrawing drawing = new ChartDrawing(spec);
        Document document = emptyDocument();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("Papertide");
        context.setPrecision(2);
        SVGGraphics2D g = new SVGGraphics2D(context, true);
        g.setSVGCanvasSize(new Dimension(drawing.width(), drawing.height()));
        drawing.draw(g);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            g.stream(writer, true);
        } catch (IOException e) {
            throw new ReportException("a chart cannot be encoded as SVG", e);
        }
        g.dispose();
        return bytes.toByteArray();
    }

    /**
     * Writes the chart in the form that the name ends in: {@code .svg}, else PNG at double resolution.
     *
     * @throws ReportException if the file cannot be written
     */
    public static void write(ChartSpec spec, Path file) {
        try {
            Files.write(file, file.toString().endsWith(".svg") ? svg(spec) : png(spec, 2));
        } catch (IOException e) {
            throw new ReportException(file + ": cannot be written (" + e.getMessage() + "); choose another place", e);
        }
    }
}
