package io.papertide.report.chart;

import io.papertide.model.Language;
import io.papertide.report.ReportException;
import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes charts to files; the same specification gives the same bytes. */
public final class ChartFile {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private ChartFile() {}

    /** Returns the chart as PNG; a scale of 2 doubles the resolution. */
    public static byte[] png(ChartSpec spec, double scale) {
        return new Canvas().png(spec, scale);
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

    /** Returns the chart as SVG; all text is outlines, so that no font is needed to see it. */
    public static byte[] svg(ChartSpec spec) {
        return svg(spec, "g");
    }

    /**
     * Returns the chart as SVG.
     *
     * @param name begins every id in it, so that several charts can stand in one page; a letter first
     */
    public static byte[] svg(ChartSpec spec, String name) {
        return svg(spec, new ChartDrawing(spec), name);
    }

    /**
     * Returns the chart as SVG in one language and without its title and caption, which the page sets itself.
     *
     * @param name begins every id in it; another for each chart and language of a page
     */
    public static byte[] bareSvg(ChartSpec spec, Language language, String name) {
        ChartSpec words = ChartLanguage.of(spec, language);
        return svg(words, ChartDrawing.bare(words), name);
    }

    private static byte[] svg(ChartSpec spec, ChartDrawing drawing, String name) {
        OutlineGraphics g = new OutlineGraphics(context(name), name + "-");
        g.setSVGCanvasSize(new Dimension(ChartDrawing.WIDTH, drawing.height()));
        drawing.draw(g);
        Element root = g.getRoot();
        g.dispose();
        root.setAttributeNS(null, "viewBox", "0 0 " + ChartDrawing.WIDTH + " " + drawing.height());
        root.setAttributeNS(null, "role", "img");
        Element title = root.getOwnerDocument().createElementNS(SVG, "title");
        title.setTextContent(ChartDrawing.axis(spec.title()));
        root.insertBefore(title, root.getFirstChild());
        return SvgWriter.bytes(root);
    }

    private static SVGGeneratorContext context(String name) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptyDocument());
        context.setPrecision(1);
        context.setComment(null);
        context.setIDGenerator(new SVGIDGenerator() {
            private int last;

            @Override
            public String generateID(String prefix) {
                return name + "-" + prefix + ++last;
            }
        });
        return context;
    }

    /**
     * Writes the chart in the form that the name ends in: {@code .svg}, else PNG at double resolution.
     *
     * @throws ReportException if the file cannot be written
     */
    public static void write(ChartSpec spec, Path file) {
        try {
            Files.write(file, file.toString().toLowerCase(Locale.ROOT).endsWith(".svg") ? svg(spec) : png(spec, 2));
        } catch (IOException e) {
            throw new ReportException(file + ": cannot be written (" + e.getMessage() + "); choose another place", e);
        }
    }
}
