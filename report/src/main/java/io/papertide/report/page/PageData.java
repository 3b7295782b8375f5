package io.papertide.report.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.Subject;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.index.Postings;
import io.papertide.analytics.index.SubjectIndex;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.topic.TopicAssignment;
import io.papertide.model.Appearance;
import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.Link;
import io.papertide.report.PaperBook.Card;
import io.papertide.report.section.Block;
import io.papertide.report.section.ReportData;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the script of the page knows: the papers, and which of them have which topic or keyword. Ordinals are those of the
 * page; {@code docs/report.md} describes the fields.
 */
final class PageData {
    /** Beginnings of addresses that many papers share. */
    private static final List<String> ADDRESSES = List.of(
            "https://arxiv.org/abs/",
            "https://x.com/omarsar0/status/",
            "https://twitter.com/omarsar0/status/",
            "https://x.com/dair_ai/status/",
            "https://twitter.com/dair_ai/status/",
            "https://github.com/",
            "https://");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ReportData report;
    private final EvidenceLists evidence;
    private final ObjectNode root = JSON.objectNode();

    private PageData(ReportData report, EvidenceLists evidence) {
        this.report = report;
        this.evidence = evidence;
    }

    /**
     * Returns the data as JSON that may stand in a script element.
     *
     * @param tables the tables that the script lays out when they are opened
     */
    static String of(ReportData report, EvidenceLists evidence, List<Language> languages, List<Block.Table> tables) {
        PageData data = new PageData(report, evidence);
        // Tables may name papers that are on the page for them alone, so they come first.
        ArrayNode laidOut = JSON.arrayNode();
        tables.forEach(table -> laidOut.add(data.table(table)));
        languages.forEach(language -> data.root.withArray("languages").add(language.code()));
        data.weeks();
        data.subjects();
        data.papers();
        data.root.set("tables", laidOut);
        evidence.encoded().forEach(data.root.putArray("lists")::add);
        try {
            return new ObjectMapper().writeValueAsString(data.root).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory can always be written", e);
        }
    }

    private void weeks() {
        root.put("period", report.period().toString());
        root.put("first", report.period().first().toString());
        root.put("weeks", report.period().weekCount());
        ArrayNode issues = root.putArray("issues");
        report.analysis().weeks().stream().filter(report.period()::contains).forEach(week -> issues.add(place(week)));
        ObjectNode rule = root.putObject("rule");
        rule.put("alpha", report.options().rule().alpha());
        rule.put("minimumSupport", report.options().rule().minimumSupport());
        rule.put("differenceThatMatters", report.options().rule().differenceThatMatters());
        ArrayNode breaks = root.putArray("breaks");
        for (StyleBreak style : report.breaks()) {
            style.changes()
                    .forEach(change -> breaks.addArray()
                            .add(place(style.week()))
                            .add(style.series().toString())
                            .add(change.measure().id())
                            .add(Math.round(10 * change.before()) / 10.0)
                            .add(Math.round(10 * change.after()) / 10.0));
        }
    }

    private int place(IsoWeek week) {
        return report.period().first().weeksUntil(week);
    }

    private void subjects() {
        SubjectIndex index = report.analysis().index();
        int[] ordinals = IntStream.range(0, index.frame().paperCount())
                .map(i -> evidence.find(index.frame().id(i)))
                .toArray();
        ArrayNode topics = root.putArray("topics");
        index.topics().forEach(topic -> topics.add(postings(topic, ordinals)));
        int support = report.options().rule().minimumSupport();
        ArrayNode keywords = root.putArray("keywords");
        index.keywords().stream()
                .filter(keyword -> keyword.lead()
                                .papers()
                                .filter(paper -> ordinals[paper] >= 0)
                                .count()
                        >= support)
                .forEach(keyword -> keywords.add(postings(keyword, ordinals)));
    }

    private static ArrayNode postings(SubjectPostings postings, int[] ordinals) {
        Subject subject = postings.subject();
        ArrayNode node = JSON.arrayNode();
        node.add(subject.id());
        node.add(clean(subject.name().preferring(Language.ENGLISH)));
        node.add(encode(postings.lead(), ordinals));
        node.add(encode(postings.full(), ordinals));
        if (subject.kind() == Subject.Kind.TOPIC) {
            node.add(clean(subject.name().preferring(Language.KOREAN)));
        }
        return node;
    }

    private static String encode(Postings postings, int[] ordinals) {
        return Ordinals.encode(postings.papers()
                .map(paper -> ordinals[paper])
                .filter(ordinal -> ordinal >= 0)
                .sorted()
                .toArray());
    }

    private void papers() {
        Map<String, Integer> topicPlaces = new HashMap<>();
        report.analysis()
                .index()
                .topics()
                .forEach(topic -> topicPlaces.put(topic.subject().id(), topicPlaces.size()));
        List<String> series = evidence.cards().stream()
                .flatMap(card -> card.appearances().stream())
                .map(seen -> seen.series().toString())
                .distinct()
                .sorted()
                .toList();
        series.forEach(root.putArray("series")::add);
        ADDRESSES.forEach(root.putArray("addresses")::add);
        ArrayNode papers = root.putArray("papers");
        for (Card card : evidence.cards()) {
            ArrayNode paper = papers.addArray();
            paper.add(text(new BilingualText(
                    Escape.title(clean(card.title().preferring(Language.ENGLISH))),
                    Escape.title(clean(card.title().preferring(Language.KOREAN))))));
            ArrayNode seen = paper.addArray();
            for (Appearance appearance : card.appearances()) {
                seen.add(series.indexOf(appearance.series().toString()));
                seen.add(place(appearance.week()));
                seen.add(appearance.rank());
            }
            ArrayNode links = paper.addArray();
            for (Link link : card.links()) {
                links.add(link.kind().id());
                address(links, clean(link.url()));
            }
            paper.add(text(card.lead()));
            paper.add(cues(card, topicPlaces));
        }
    }

    /** The words by which each topic was found, as they stand in the text. */
    private ObjectNode cues(Card card, Map<String, Integer> topicPlaces) {
        ObjectNode cues = JSON.objectNode();
        report.analysis().topicsOf(card.id()).stream()
                .sorted(Comparator.comparing(TopicAssignment::topic))
                .forEach(given -> {
                    ArrayNode words = cues.putArray(String.valueOf(topicPlaces.get(given.topic())));
                    given.evidence().stream().map(PageData::clean).distinct().forEach(words::add);
                });
        return cues;
    }

    private static void address(ArrayNode links, String url) {
        for (int i = 0; i < ADDRESSES.size(); i++) {
            if (url.startsWith(ADDRESSES.get(i))) {
                links.add(i + ":" + url.substring(ADDRESSES.get(i).length()));
                return;
            }
        }
        links.add(":" + url);
    }

    /** A text known in one language is a string, one known in both a pair. */
    private static JsonNode text(BilingualText text) {
        String english = clean(text.preferring(Language.ENGLISH));
        String korean = clean(text.preferring(Language.KOREAN));
        return english.equals(korean)
                ? JSON.textNode(english)
                : JSON.arrayNode().add(english).add(korean);
    }

    private static String clean(String text) {
        String cleaned = Escape.clean(text);
        return (hasOtherSpace(cleaned) ? SPACES.matcher(cleaned).replaceAll(" ") : cleaned).strip();
    }

    /** Tells whether a text has white space of ASCII other than single blanks. */
    private static boolean hasOtherSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    private ObjectNode table(Block.Table table) {
        ObjectNode node = JSON.objectNode();
        ArrayNode columns = node.putArray("columns");
        table.columns().forEach(column -> columns.add(text(column)));
        ArrayNode subjects = node.putArray("subjects");
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            subjects.add(table.rows().stream()
                    .flatMap(row -> row.get(column).subject().stream())
                    .map(BlockHtml::key)
                    .findFirst()
                    .orElse(""));
        }
        ArrayNode rows = node.putArray("rows");
        for (List<Block.Cell> row : table.rows()) {
            ArrayNode cells = rows.addArray();
            for (Block.Cell cell : row) {
                if (cell.papers().isEmpty()) {
                    cells.add(text(cell.text()));
                } else {
                    cells.add(evidence.list(cell.papers()));
                }
            }
        }
        return node;
    }
}
