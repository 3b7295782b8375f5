package io.papertide.ingest.internal.pytorchkr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

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

    private final ToIntFunction<Node> lineOf;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> urls = new ArrayList<>();
    private int line;

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
        if (element.is("aside.onebox")) {
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
        if (element.is("img.emoji")) {
            append(element, element.attr("alt"));
        }
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
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isLeftOut(Element element) {
        return LEFT_OUT.contains(element.normalName())
                || element.is(
                        "aside.quote > .title, .lightbox > .meta, .meta .informations, a.anchor, a.badge-notification");
    }

    private static boolean isPreformatted(TextNode words) {
        Element parent = words.parent();
        return parent != null && parent.closest("pre") != null;
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
                blocks.add(Block.of(words, i == 0 ? urls : List.of(), line));
            }
        } else if (!urls.isEmpty()) {
            blocks.add(new Block("", urls, Math.max(1, line)));
        }
        text.setLength(0);
        urls.clear();
    }
}
