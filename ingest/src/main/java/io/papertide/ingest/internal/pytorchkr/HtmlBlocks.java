package io.papertide.ingest.internal.pytorchkr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;

/**
 * The HTML of a post as blocks: the text that a reader sees, a paragraph or line each, with the links in it.
 *
 * <p>A link card becomes a block without text, an emoji its name between colons. Pictures, scripts and the titles of quotes
 * are left out. Walks without recursion, so that no nesting is too deep.
 */
final class HtmlBlocks implements NodeFilter {
    private static final Set<String> LEFT_OUT =
            Set.of("script", "style", "svg", "button", "template", "noscript", "iframe", "object", "video", "audio");
    private static final Set<String> PARTS = Set.of("td", "th");

    private static final Evaluator CARD = QueryParser.parse("aside.onebox");
    private static final Evaluator PREFORMATTED = QueryParser.parse("pre");
    private static final Evaluator EMOJI = QueryParser.parse("img.emoji");
    private static final Evaluator OTHERS_WORDS = QueryParser.parse(
            "aside.quote > .title, .lightbox > .meta, .meta .informations, a.anchor, a.badge-notification");

    private final ToIntFunction<Node> lineOf;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> urls = new ArrayList<>();
    private int line;
    private int level;

    private HtmlBlocks(ToIntFunction<Node> lineOf) {
        this.lineOf = lineOf;
    }

    /**
     * Returns the blocks of a post.
     *
     * @param post the element that holds it
     * @param lineOf the line of a node in the source, from 1
     */
    static List<Block> of(Element post, ToIntFunction<Node> lineOf) {
        HtmlBlocks walk = new HtmlBlocks(lineOf);
        post.filter(walk);
        walk.flush();
        return walk.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(
                    node,
                    isPreformatted(words)
                            ? words.getWholeText()
                            : words.getWholeText().replaceAll("\\s+", " "));
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isLeftOut(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.is(CARD)) {
            flush();
            card(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        open(element);
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        if (element.isBlock() && !PARTS.contains(element.normalName())
                || element.normalName().equals("br")) {
            flush();
        } else if (PARTS.contains(element.normalName())) {
            text.append(' ');
        }
        if (element.is(EMOJI)) {
            append(element, element.attr("alt"));
        }
        level = level(element) > 0 ? level(element) : level;
        Element parent = element.parent();
        if (element.normalName().equals("li")
                && parent != null
                && parent.normalName().equals("ol")) {
            append(element, (element.elementSiblingIndex() + 1) + ". ");
        }
        String url = element.normalName().equals("a") ? element.attr("href").strip() : "";
        if (!url.isEmpty() && url.charAt(0) != '/' && url.charAt(0) != '#') {
            urls.add(url);
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock() && !PARTS.contains(element.normalName())) {
            flush();
            level = level(element) > 0 ? 0 : level;
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isLeftOut(Element element) {
        return LEFT_OUT.contains(element.normalName()) || element.is(OTHERS_WORDS);
    }

    private static boolean isPreformatted(TextNode words) {
        Element parent = words.parent();
        return parent != null && parent.closest(PREFORMATTED) != null;
    }

    private void card(Element card) {
        String url = card.attr("data-onebox-src").strip();
        Element link = card.selectFirst("a[href]");
        if (url.isEmpty() && link != null) {
            url = link.attr("href").strip();
        }
        if (!url.isEmpty()) {
            blocks.add(new Block("", List.of(url), lineOf.applyAsInt(card)));
        }
    }

    private void append(Node node, String words) {
        if (text.isEmpty()) {
            line = lineOf.applyAsInt(node);
            text.append(words.stripLeading());
        } else {
            text.append(words);
        }
    }

    private void flush() {
        if (!text.toString().isBlank()) {
            List<String> lines =
                    text.toString().lines().filter(part -> !part.isBlank()).toList();
            for (int i = 0; i < lines.size(); i++) {
                String words = lines.get(i).strip().replaceAll("[ \\t]+", " ");
                blocks.add(Block.of(words, i == 0 ? urls : List.of(), line, level));
            }
        } else if (!urls.isEmpty()) {
            blocks.add(new Block("", urls, Math.max(1, line)));
        }
        text.setLength(0);
        urls.clear();
    }

    /** Returns the level of a heading, 0 for another element. */
    private static int level(Element element) {
        String name = element.normalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }
}
