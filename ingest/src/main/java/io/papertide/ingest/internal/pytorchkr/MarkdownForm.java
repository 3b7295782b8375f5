package io.papertide.ingest.internal.pytorchkr;

import io.papertide.ingest.DigestSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The raw Markdown of a topic as Discourse gives it out: posts divided by a rule and a line of author, time and number. */
final class MarkdownForm implements TopicForm {
    private static final int NESTING = 100;
    private static final int LONGEST_LABEL = 1_000;
    private static final String LINE = "data-line";
    private static final Pattern MARK =
            Pattern.compile("\\s{0,3}#{1,6}\\s+\\S.*|\\s*\\*\\*[^*]+\\*\\*\\s*|.*\\]\\(\\s*<?https?://.*");
    private static final String SPACES = " \t\n\u000B\f\r";
    private static final String MARKS_BEFORE = SPACES + "#>*_";
    private static final String MARKS_AFTER = SPACES + "#*_:";
    private static final Pattern POST =
            Pattern.compile("\\S{1,80} \\| \\d{4}-\\d{2}-\\d{2}[^|]{0,40}\\| #(\\d{1,9})\\s*");
    /** The brackets of Discourse's own markup, which stand alone on a line. */
    private static final Pattern BBCODE =
            Pattern.compile("\\s*\\[/?(?:details|quote|spoiler|wrap|center|right|left)(?:=[^\\]]*)?\\]\\s*");

    private static final Pattern DETAILS = Pattern.compile("\\s*\\[details=\"?([^\\]\"]*)\"?\\]\\s*");

    private static final Evaluator WITH_LINE = QueryParser.parse("[" + LINE + "]");

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(NESTING)
            .maxInlineNesting(NESTING)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .softbreak("<br>")
            .attributeProviderFactory(context -> MarkdownForm::addLine)
            .build();

    @Override
    public boolean recognises(DigestSource source) {
        TopicSigns signs = new TopicSigns();
        boolean marked = false;
        for (String line : source.lines()) {
            if (line.length() > LONGEST_LABEL) {
                continue;
            }
            marked =
                    marked || POST.matcher(line).matches() || MARK.matcher(line).matches();
            boolean seen = signs.see(line, label(line));
            if (marked && seen) {
                return true;
            }
        }
        return false;
    }

    /** Takes the marks of a heading off; by hand, for every line of every source is looked at. */
    private static String label(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && MARKS_BEFORE.indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && MARKS_AFTER.indexOf(line.charAt(to - 1)) >= 0) {
            to--;
        }
        return line.substring(from, to);
    }

    @Override
    public Topics read(DigestSource source) {
        return Topics.of(blocks(source.text()));
    }

    /** Returns the blocks of the first post. */
    static List<Block> blocks(String markdown) {
        String html = RENDERER.render(PARSER.parse(String.join("\n", firstPost(markdown.split("\n", -1)))));
        return HtmlBlocks.of(Jsoup.parseBodyFragment(html).body(), MarkdownForm::line);
    }

    /** Takes the lines of markup that are no text, and all posts after the first; each line keeps its number. */
    private static List<String> firstPost(String[] lines) {
        List<String> post = new ArrayList<>();
        for (String line : lines) {
            Matcher header = POST.matcher(line);
            if (header.matches()) {
                if (!header.group(1).equals("1")) {
                    break;
                }
                post.add("");
                continue;
            }
            Matcher details = DETAILS.matcher(line);
            if (details.matches()) {
                post.add(details.group(1));
            } else {
                post.add(BBCODE.matcher(line).matches() ? "" : line);
            }
        }
        return post;
    }

    private static void addLine(Node node, String tag, Map<String, String> attributes) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            attributes.put(LINE, String.valueOf(spans.get(0).getLineIndex() + 1));
        }
    }

    private static int line(org.jsoup.nodes.Node node) {
        Element element = node instanceof Element own ? own : (Element) node.parent();
        Element marked = element == null ? null : element.closest(WITH_LINE);
        return marked == null ? 1 : Integer.parseInt(marked.attr(LINE).replaceAll("\\D", "0"));
    }
}
