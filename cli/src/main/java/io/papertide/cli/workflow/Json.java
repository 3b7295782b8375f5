package io.papertide.cli.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import java.util.Collection;

/** JSON trees as text; the order of fields is that in which they were put. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PRETTY = MAPPER.writer(
            new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

    private Json() {}

    /** Returns an empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Returns an empty array. */
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** Returns an array of the texts of some values. */
    public static ArrayNode strings(Collection<?> values) {
        ArrayNode array = array();
        values.forEach(value -> array.add(String.valueOf(value)));
        return array;
    }

    /** Returns the languages that a text is known in. */
    public static ObjectNode text(BilingualText text) {
        ObjectNode node = object();
        for (Language language : Language.values()) {
            text.in(language).ifPresent(value -> node.put(language.code(), value));
        }
        return node;
    }

    /** Returns the tree over several lines. */
    public static String pretty(JsonNode node) {
        return write(PRETTY, node);
    }

    /** Returns the tree on one line. */
    public static String line(JsonNode node) {
        return write(MAPPER.writer(), node);
    }

    private static String write(ObjectWriter writer, JsonNode node) {
        try {
            return writer.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory can always be written", e);
        }
    }
}
