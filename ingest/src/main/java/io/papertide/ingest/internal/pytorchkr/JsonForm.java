package io.papertide.ingest.internal.pytorchkr;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.papertide.ingest.DigestSource;
import io.papertide.ingest.IngestException;
import io.papertide.ingest.internal.text.JsonTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;

/**
 * Discourse's own JSON: a topic, a list of topics with their posts, or an index that only names topics.
 *
 * <p>Of a topic's posts the one with the least number is the digest; the others are answers.
 */
final class JsonForm implements TopicForm {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public boolean recognises(DigestSource source) {
        return JsonTexts.isObjectOrArray(source.text())
                && (source.text().contains("\"post_stream\"")
                        || source.text().contains("\"cooked\"")
                        || source.text().contains("\"topic_list\""));
    }

    @Override
    public Topics read(DigestSource source) {
        JsonNode root = parse(source.text());
        List<List<Block>> topics = new ArrayList<>();
        for (JsonNode topic : root.isArray() ? root : List.of(root)) {
            blocks(topic).ifPresent(topics::add);
        }
        return new Topics(topics, listed(root));
    }

    private static JsonNode parse(String text) {
        try {
            JsonNode root = MAPPER.readTree(text);
            return root == null ? MAPPER.missingNode() : root;
        } catch (JsonProcessingException e) {
            throw new IngestException(JsonTexts.problem(e), e);
        }
    }

    private static Optional<List<Block>> blocks(JsonNode topic) {
        JsonNode posts = topic.path("post_stream").path("posts");
        Optional<JsonNode> first = StreamSupport.stream(posts.spliterator(), false)
                .min(Comparator.comparingInt(post -> post.path("post_number").asInt(Integer.MAX_VALUE)));
        return first.or(() -> topic.has("cooked") ? Optional.of(topic) : Optional.empty())
                .map(post -> blocks(topic, post));
    }

    private static List<Block> blocks(JsonNode topic, JsonNode post) {
        List<Block> blocks = new ArrayList<>();
        String title = topic.path("title").asText("");
        if (TopicDates.parse(title).isPresent()) {
            blocks.add(new Block(title, List.of(), 1));
        }
        if (post.path("cooked").isTextual()) {
            blocks.addAll(HtmlBlocks.of(
                    Jsoup.parseBodyFragment(post.get("cooked").textValue()).body(), node -> 1));
        } else {
            MarkdownForm.blocks(post.path("raw").asText(""))
                    .forEach(block -> blocks.add(new Block(block.text(), block.urls(), 1, block.level())));
        }
        return blocks;
    }

    /** Returns the addresses of the listed topics whose titles are those of digests. */
    private static List<String> listed(JsonNode root) {
        List<String> listed = new ArrayList<>();
        for (JsonNode topic : root.path("topic_list").path("topics")) {
            boolean dated = TopicDates.parse(topic.path("title").asText("")).isPresent();
            if (dated && topic.path("id").canConvertToLong()) {
                listed.add("/t/" + topic.path("id").asLong() + ".json");
            }
        }
        return listed;
    }
}
