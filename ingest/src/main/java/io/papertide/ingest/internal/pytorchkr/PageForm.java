package io.papertide.ingest.internal.pytorchkr;

import io.papertide.ingest.DigestSource;
import io.papertide.ingest.IngestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** The page of a topic as a browser saves it; the first post of the page is the digest. */
final class PageForm implements TopicForm {
    /** Where a post's text is: in the page for readers, in that for search engines, else anywhere in the page. */
    private static final List<String> POSTS = List.of(".cooked", "[itemprop=text]", ".post", "article", "main", "body");

    private static final int TITLE_WITHIN = 20;
    private static final int CANDIDATES = 5;

    @Override
    public boolean recognises(DigestSource source) {
        String start = source.text().stripLeading();
        boolean markup = start.startsWith("<");
        String lower = start.substring(0, Math.min(start.length(), 5_000)).toLowerCase(Locale.ROOT);
        return markup
                && (lower.contains("<html")
                        || lower.contains("<!doctype")
                        || source.text().contains("cooked"))
                && read(source).topics().stream().anyMatch(PageForm::isTopic);
    }

    /** Any other page of a folder is no digest, and no digest that is broken. */
    private static boolean isTopic(List<Block> blocks) {
        return isDated(blocks)
                || blocks.stream()
                        .anyMatch(block -> SectionLabel.parse(block.text()).isPresent());
    }

    private static boolean isDated(List<Block> blocks) {
        return blocks.stream()
                .limit(TITLE_WITHIN)
                .anyMatch(block -> TopicDates.parse(block.text()).isPresent());
    }

    @Override
    public Topics read(DigestSource source) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document page = Jsoup.parse(source.text(), "", parser);
        Element post = POSTS.stream()
                .flatMap(query -> page.select(query).stream().limit(CANDIDATES))
                .filter(PageForm::hasLabel)
                .findFirst()
                .or(() -> POSTS.stream()
                        .flatMap(query -> Stream.ofNullable(page.selectFirst(query)))
                        .findFirst())
                .orElseThrow(() -> new IngestException("no post in it; save the page of one topic"));
        List<Block> blocks = new ArrayList<>(HtmlBlocks.of(post, PageForm::line));
        title(page, blocks).ifPresent(title -> blocks.add(0, title));
        return Topics.of(blocks);
    }

    private static boolean hasLabel(Element post) {
        return HtmlBlocks.of(post, node -> 1).stream()
                .anyMatch(block -> SectionLabel.parse(block.text()).isPresent());
    }

    /** Returns the title of the topic, or empty if the post itself begins with it. */
    private static Optional<Block> title(Document page, List<Block> blocks) {
        for (Element heading : page.select("h1")) {
            if (TopicDates.parse(heading.text()).isPresent()) {
                return Optional.of(new Block(heading.text(), List.of(), line(heading)));
            }
        }
        if (isDated(blocks)) {
            return Optional.empty();
        }
        Element property = page.selectFirst("meta[property=og:title]");
        String named = property == null ? page.title() : property.attr("content");
        return named.isBlank() ? Optional.empty() : Optional.of(new Block(named, List.of(), 1));
    }

    private static int line(Node node) {
        return Math.max(1, node.sourceRange().start().lineNumber());
    }
}
