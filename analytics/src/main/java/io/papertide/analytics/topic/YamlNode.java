package io.papertide.analytics.topic;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a YAML document that knows where it stands, so that a mistake in it can be shown. */
sealed interface YamlNode {
    /** Where the parser says that something is. */
    Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");

    /** Returns where the node begins. */
    Mark mark();

    /**
     * A place in a named text.
     *
     * @param file the name of the text
     * @param line from 1
     * @param column from 1
     */
    record Mark(String file, int line, int column) {
        /** Returns an exception that names this place. */
        CatalogueException error(String problem) {
            return new CatalogueException(file + ":" + line + ":" + column + ": " + problem, null);
        }
    }

    /** A text, number or truth value; an empty one is the empty text. */
    record Scalar(Mark mark, String text) implements YamlNode {}

    /** A list. */
    record Sequence(Mark mark, List<YamlNode> items) implements YamlNode {}

    /** Names with values, in the order of the text. */
    record Mapping(Mark mark, Map<String, Field> fields) implements YamlNode {}

    /** A value and the place of its name. */
    record Field(Mark mark, YamlNode value) {}

    /**
     * Reads a document.
     *
     * @return the document, or null if the text has none
     * @throws CatalogueException if the text is no YAML, or a name stands twice in one mapping
     */
    static @Nullable YamlNode parse(String file, String yaml) {
        try (JsonParser parser = new YAMLFactory().createParser(yaml)) {
            YamlNode document = parser.nextToken() == null ? null : read(file, parser);
            if (document != null && parser.nextToken() != null) {
                throw mark(file, parser.currentTokenLocation()).error("a second document begins here; a file has one");
            }
            return document;
        } catch (JsonProcessingException e) {
            throw notYaml(file, e);
        } catch (IOException e) {
            throw new CatalogueException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static YamlNode read(String file, JsonParser parser) throws IOException {
        Mark mark = mark(file, parser.currentTokenLocation());
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(read(file, parser));
            }
            return new Sequence(mark, List.copyOf(items));
        }
        if (token == JsonToken.START_OBJECT) {
            return readMapping(file, parser, mark);
        }
        return new Scalar(
                mark, token == JsonToken.VALUE_NULL ? "" : parser.getText().strip());
    }

    private static YamlNode readMapping(String file, JsonParser parser, Mark mark) throws IOException {
        Map<String, Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Mark nameMark = mark(file, parser.currentTokenLocation());
            parser.nextToken();
            if (fields.put(name, new Field(nameMark, read(file, parser))) != null) {
                throw nameMark.error("\"" + name + "\" stands twice");
            }
        }
        return new Mapping(mark, fields);
    }

    private static Mark mark(String file, JsonLocation at) {
        return new Mark(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    /**
     * Returns the mistake as a place and a line. The parser tells first what it was about to do, then what was wrong, each with its
     * place; what was wrong is what a curator can mend.
     */
    private static CatalogueException notYaml(String file, JsonProcessingException e) {
        String message = e.getOriginalMessage();
        String problem = message.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .reduce((first, last) -> last)
                .orElse("");
        JsonLocation at = e.getLocation();
        Mark mark = at == null ? new Mark(file, 1, 1) : mark(file, at);
        Matcher places = PLACE.matcher(message);
        while (places.find()) {
            mark = new Mark(file, Integer.parseInt(places.group(1)), Integer.parseInt(places.group(2)));
        }
        String help = problem.contains("TAB") ? "; indent with spaces, not with a tab" : "";
        return new CatalogueException(mark.error("not YAML: " + problem + help).getMessage(), e);
    }
}
