package io.papertide.ingest.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Inline Markdown as plain text, with the links that stand in it.
 *
 * @param text the text without markup; {@code <br>} is a line end, bullets stay as {@code ●}
 * @param links label and address of each link, in order
 */
public record InlineMarkdown(String text, List<LabelledLink> links) {
    /**
     * A link as written.
     *
     * @param label the text between the brackets
     * @param url the address, not checked
     */
    public record LabelledLink(String label, String url) {}

    private static final int NESTING = 50;
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of())
            .maxInlineNesting(NESTING)
            .build();
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)[^>]*>");
    private static final Set<String> HTML_TAGS = Set.of(
            "a",
            "b",
            "i",
            "u",
            "em",
            "strong",
            "sub",
            "sup",
            "img",
            "span",
            "p",
            "div",
            "script",
            "style",
            "code",
            "small",
            "font",
            "center",
            "iframe",
            "object",
            "embed",
            "table",
            "tr",
            "td",
            "th",
            "ul",
            "ol",
            "li",
            "hr",
            "br",
            "wbr",
            "kbd",
            "mark",
            "del",
            "ins",
            "strike",
            "blockquote",
            "pre",
            "details",
            "video",
            "picture",
            "svg",
            "tbody",
            "thead",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");
    private static final Set<String> LINE_TAGS = Set.of("li", "p", "div", "tr", "hr", "blockquote");
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final Pattern AROUND_BREAK = Pattern.compile(" ?\\n[ \\n]*");

    /** Copies. */
    public InlineMarkdown {
        links = List.copyOf(links);
    }

    /** Reads one paragraph of inline Markdown. */
    public static InlineMarkdown parse(String markdown) {
        Collector collector = new Collector();
        // A line end would end the paragraph's markup; breaks are set back in after parsing.
        String stripped = markdown.strip();
        String oneParagraph =
                stripped.indexOf('<') < 0 ? stripped : BREAK.matcher(stripped).replaceAll("\\\\\n");
        PARSER.parse(unblocked(oneParagraph)).accept(collector);
        String text = singleSpaced(collector.text.toString().replace("**", ""));
        String broken =
                text.indexOf('\n') < 0 ? text : AROUND_BREAK.matcher(text).replaceAll("\n");
        return new InlineMarkdown(broken.strip(), collector.links);
    }

    /** Puts a space for each run of them; by hand, for every character of every text is looked at. */
    private static String singleSpaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean inRun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == NO_BREAK_SPACE;
            if (!space || !inRun) {
                spaced.append(space ? ' ' : c);
            }
            inRun = space;
        }
        return spaced.toString();
    }

    /** Blank lines would make several paragraphs; inline text has none. */
    private static String unblocked(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && !text.equals("\\")) {
            return text;
        }
        String lines = text.lines().filter(line -> !line.strip().equals("\\")).collect(Collectors.joining("\n"));
        // A break at the end breaks nothing, and its mark would stay.
        return text.endsWith("\\\n") && lines.endsWith("\\") ? lines.substring(0, lines.length() - 1) : lines;
    }

    private static final class Collector extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();
        private final List<LabelledLink> links = new ArrayList<>();

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append('\n');
        }

        @Override
        public void visit(HardLineBreak node) {
            text.append('\n');
        }

        @Override
        public void visit(HtmlInline node) {
            Matcher tag = TAG.matcher(node.getLiteral());
            String name = tag.matches() ? tag.group(1).toLowerCase(Locale.ROOT) : "br";
            // Texts about language models speak of <think> and the like: what is no HTML is text.
            String plain = HTML_TAGS.contains(name) ? "" : node.getLiteral();
            text.append(LINE_TAGS.contains(name) ? "\n" : plain);
        }

        @Override
        public void visit(Image node) {
            // A picture has no words of its own; as the label of a link it stands for its description.
            if (node.getParent() instanceof Link) {
                visitChildren(node);
            }
        }

        @Override
        public void visit(Link node) {
            int start = text.length();
            visitChildren(node);
            links.add(new LabelledLink(text.substring(start), node.getDestination()));
        }
    }
}
