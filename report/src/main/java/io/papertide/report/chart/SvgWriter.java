package io.papertide.report.chart;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes an SVG tree without what changes nothing: comments, space between elements, fonts, attributes
 * that have their default. */
final class SvgWriter {
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("color-interpolation", "auto"),
            Map.entry("color-rendering", "auto"),
            Map.entry("fill-opacity", "1"),
            Map.entry("image-rendering", "auto"),
            Map.entry("shape-rendering", "auto"),
            Map.entry("stroke-dasharray", "none"),
            Map.entry("stroke-dashoffset", "0"),
            Map.entry("stroke-linecap", "butt"),
            Map.entry("stroke-linejoin", "miter"),
            Map.entry("stroke-opacity", "1"),
            Map.entry("stroke-width", "1"),
            Map.entry("text-rendering", "auto"));

    private final StringBuilder text = new StringBuilder();

    private SvgWriter() {}

    static byte[] bytes(Element root) {
        SvgWriter writer = new SvgWriter();
        writer.element(root, true);
        return writer.text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void element(Element element, boolean isRoot) {
        if (element.getTagName().equals("defs") && !element.hasChildNodes()) {
            return;
        }
        text.append('<').append(element.getTagName());
        if (isRoot) {
            text.append(" xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        }
        attributes(element, isRoot)
                .forEach((name, value) -> text.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(escape(value))
                        .append('"'));
        if (!element.hasChildNodes()) {
            text.append("/>");
            return;
        }
        text.append('>');
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                element(child, false);
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                text.append(escape(node.getNodeValue()));
            }
        }
        text.append("</").append(element.getTagName()).append('>');
    }

    /** The defaults are left out at the root only: further down they may undo what a group around them sets. */
    private static Map<String, String> attributes(Element element, boolean isRoot) {
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            String name = all.item(i).getNodeName();
            String value = all.item(i).getNodeValue();
            boolean needless = name.startsWith("font-")
                    || isRoot && (name.startsWith("xmlns") || value.equals(DEFAULTS.get(name)));
            if (!needless) {
                attributes.put(name, value);
            }
        }
        return attributes;
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
