package io.papertide.report.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;

/**
 * SVG whose letters are outlines, so that no font is needed to see them; each outline is kept once and used as often as its
 * letter occurs, which is a sixth of the size of drawing every letter anew.
 */
final class OutlineGraphics extends SVGGraphics2D {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    /** Outlines are kept at this size, in whole units. */
    private static final float EM = 1000;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final String prefix;
    private final Map<Integer, Element> glyphs = new TreeMap<>();

    /**
     * Makes an empty surface.
     *
     * @param prefix of the ids of outlines
     */
    OutlineGraphics(SVGGeneratorContext context, String prefix) {
        super(context, true);
        this.prefix = prefix;
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(String text, float x, float y) {
        drawGlyphVector(getFont().createGlyphVector(CONTEXT, text), x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector letters, float x, float y) {
        double scale = letters.getFont().getSize2D() / EM;
        Element line = getDOMFactory().createElementNS(SVG, "g");
        line.setAttributeNS(
                null, "transform", "translate(" + tenth(x) + " " + tenth(y) + ") scale(" + number(scale, 10_000) + ")");
        for (int i = 0; i < letters.getNumGlyphs(); i++) {
            if (letters.getGlyphOutline(i).getBounds2D().isEmpty()) {
                continue;
            }
            int code = letters.getGlyphCode(i);
            glyphs.computeIfAbsent(code, c -> outline(letters.getFont(), c));
            Element use = getDOMFactory().createElementNS(SVG, "use");
            use.setAttributeNS(XLINK, "xlink:href", "#" + prefix + code);
            use.setAttributeNS(
                    null,
                    "x",
                    String.valueOf(Math.round(letters.getGlyphPosition(i).getX() / scale)));
            line.appendChild(use);
        }
        if (line.hasChildNodes()) {
            // What clips is given to the outer group: within the inner one it would be moved and scaled too.
            Element clipped = getDOMFactory().createElementNS(SVG, "g");
            clipped.appendChild(line);
            getDOMGroupManager().addElement(clipped, DOMGroupManager.FILL);
        }
    }

    private Element outline(Font font, int code) {
        GlyphVector glyph = font.deriveFont(EM).createGlyphVector(CONTEXT, new int[] {code});
        Element path = getDOMFactory().createElementNS(SVG, "path");
        path.setAttributeNS(null, "id", prefix + code);
        path.setAttributeNS(null, "d", data(glyph.getGlyphOutline(0).getPathIterator(new AffineTransform())));
        getDOMTreeManager().addOtherDef(path);
        return path;
    }

    private static String data(PathIterator path) {
        StringBuilder data = new StringBuilder();
        double[] at = new double[6];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            data.append("MLQCZ".charAt(kind));
            int numbers = kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_CUBICTO ? 6 : kind < 2 ? 2 : 4;
            for (int i = 0; i < numbers; i++) {
                String number = String.valueOf(Math.round(at[i]));
                data.append(i == 0 || number.startsWith("-") ? "" : " ").append(number);
            }
        }
        return data.toString();
    }

    private static String tenth(double value) {
        return number(value, 10);
    }

    private static String number(double value, int parts) {
        double rounded = Math.round(value * parts) / (double) parts;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
