package io.papertide.report.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

/** A surface that remembers where each text was set. */
final class TextLog extends SVGGraphics2D {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private final List<Placed> texts = new ArrayList<>();

    /** A text and the box of its ink. */
    record Placed(String text, Rectangle2D box) {}

    private TextLog(SVGGeneratorContext context) {
        super(context, true);
    }

    static List<Placed> of(ChartSpec spec) {
        try {
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
            TextLog log = new TextLog(SVGGeneratorContext.createDefault(document));
            new ChartDrawing(spec).draw(log);
            return log.texts;
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The parent draws on copies of itself only where it is asked to; here all text comes to this one. */
    @Override
    public Graphics2D create() {
        return this;
    }

    @Override
    public void dispose() {
        // This one is still needed.
    }

    @Override
    public void drawString(String text, float x, float y) {
        Font font = getFont();
        GlyphVector letters = font.createGlyphVector(CONTEXT, text);
        Shape ink = getTransform().createTransformedShape(letters.getOutline(x, y));
        if (!text.isBlank()) {
            texts.add(new Placed(text, ink.getBounds2D()));
        }
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawGlyphVector(GlyphVector letters, float x, float y) {
        AffineTransform at = getTransform();
        texts.add(new Placed(
                letters.getNumGlyphs() + " letters",
                at.createTransformedShape(letters.getOutline(x, y)).getBounds2D()));
    }
}
