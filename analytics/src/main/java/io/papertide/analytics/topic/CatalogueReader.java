package io.papertide.analytics.topic;

import io.papertide.model.BilingualText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the stanzas of a catalogue and says where a mistake stands. */
final class CatalogueReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern FORM_SEPARATOR = Pattern.compile("\\s+/\\s+");
    private static final Set<String> KEYS = Set.of(
            "id",
            "name",
            "about",
            "titles",
            "strong",
            "usual",
            "hints",
            "except",
            "examples",
            "counterexamples",
            "group",
            "remove",
            "without");

    private CatalogueReader() {}

    static List<Topic> read(String file, String yaml) {
        return stanzas(file, yaml).stream().map(CatalogueReader::topic).toList();
    }

    /** Returns the stanzas of a file, each with an id of its own. */
    static List<YamlNode.Mapping> stanzas(String file, String yaml) {
        YamlNode root = YamlNode.parse(file, yaml);
        if (!(root instanceof YamlNode.Mapping mapping) || !mapping.fields().containsKey("topics")) {
            throw new CatalogueException(file + ":1:1: a catalogue begins with \"topics:\" and a list", null);
        }
        mapping.fields().forEach((name, field) -> {
            if (!name.equals("topics")) {
                throw field.mark().error("unknown name \"" + name + "\"; known is topics");
            }
        });
        Map<String, YamlNode.Mark> places = new HashMap<>();
        List<YamlNode.Mapping> stanzas = new ArrayList<>();
        for (YamlNode item : items(mapping.fields().get("topics").value())) {
            if (!(item instanceof YamlNode.Mapping stanza)) {
                throw item.mark().error("a topic has names such as id, name and strong");
            }
            check(stanza.fields());
            YamlNode.Mark before = places.put(id(stanza), item.mark());
            if (before != null) {
                throw item.mark().error("topic \"" + id(stanza) + "\" stands already in line " + before.line());
            }
            stanzas.add(stanza);
        }
        return stanzas;
    }

    static Topic topic(YamlNode.Mapping mapping) {
        Map<String, YamlNode.Field> fields = mapping.fields();
        for (String key : List.of("remove", "without")) {
            YamlNode.Field field = fields.get(key);
            if (field != null && !text(field).equals("false")) {
                throw field.mark().error("\"" + key + "\" changes a topic that is known already, and this one is not");
            }
        }
        BilingualText name = name(mapping);
        List<Cue> cues = cues(fields);
        if (cues.isEmpty() && list(fields, "group").isEmpty()) {
            throw mapping.mark().error("a topic needs a cue under strong, usual, hints or titles, or a group");
        }
        return new Topic(
                id(mapping),
                name,
                fields.containsKey("about") ? text(fields.get("about").value()) : "",
                cues,
                exceptions(fields),
                texts(fields, "examples"),
                texts(fields, "counterexamples"),
                texts(fields, "group"));
    }

    private static String text(YamlNode.Field field) {
        return field.value() instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    }

    static void check(Map<String, YamlNode.Field> fields) {
        fields.forEach((name, field) -> {
            if (!KEYS.contains(name)) {
                throw field.mark().error("unknown name \"" + name + "\"; known are " + String.join(", ", sorted()));
            }
        });
    }

    /** Returns the cues of a stanza; a form stands once in it, or once more under {@code titles}. */
    static List<Cue> cues(Map<String, YamlNode.Field> fields) {
        List<Cue> cues = new ArrayList<>();
        Map<String, YamlNode.Mark> elsewhere = new HashMap<>();
        Map<String, YamlNode.Mark> inTitles = new HashMap<>();
        for (CueStrength strength : CueStrength.values()) {
            Map<String, YamlNode.Mark> known = strength == CueStrength.TITLE ? inTitles : elsewhere;
            for (YamlNode item : list(fields, strength.key())) {
                List<String> forms = forms(item);
                for (String form : forms) {
                    YamlNode.Mark before = known.putIfAbsent(sameness(form), item.mark());
                    if (before != null) {
                        throw item.mark().error("the cue \"" + form + "\" stands already in line " + before.line());
                    }
                }
                cues.add(new Cue(strength, forms));
            }
        }
        return cues;
    }

    /** Returns what two forms have in common that find the same. */
    static String sameness(String form) {
        return form.toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    static List<String> exceptions(Map<String, YamlNode.Field> fields) {
        return list(fields, "except").stream()
                .flatMap(item -> forms(item).stream())
                .toList();
    }

    private static List<String> sorted() {
        return KEYS.stream().sorted().toList();
    }

    static String id(YamlNode.Mapping topic) {
        YamlNode.Field field = topic.fields().get("id");
        if (field == null) {
            throw topic.mark().error("a topic needs an id");
        }
        String id = text(field.value());
        if (!ID.matcher(id).matches()) {
            throw field.value().mark().error("an id has lower-case letters, digits and hyphens: \"" + id + "\"");
        }
        return id;
    }

    static BilingualText name(YamlNode.Mapping topic) {
        YamlNode.Field field = topic.fields().get("name");
        if (field == null || !(field.value() instanceof YamlNode.Mapping names)) {
            YamlNode.Mark mark = field == null ? topic.mark() : field.value().mark();
            throw mark.error("a topic needs a name such as {en: AI agents, ko: 에이전트}");
        }
        names.fields().forEach((language, name) -> {
            if (!language.equals("en") && !language.equals("ko")) {
                throw name.mark().error("a name is given for en and ko, not for \"" + language + "\"");
            }
        });
        BilingualText name = new BilingualText(textOrNothing(names, "en"), textOrNothing(names, "ko"));
        if (name.isEmpty()) {
            throw names.mark().error("a topic needs a name in en or ko");
        }
        return name;
    }

    private static String textOrNothing(YamlNode.Mapping mapping, String key) {
        YamlNode.Field field = mapping.fields().get(key);
        return field == null ? "" : text(field.value());
    }

    private static List<String> forms(YamlNode item) {
        List<String> forms = List.of(FORM_SEPARATOR.split(text(item)));
        for (String form : forms) {
            if (form.chars().noneMatch(Character::isLetterOrDigit)) {
                throw item.mark().error("a cue needs a letter or digit: \"" + form + "\"");
            }
            int star = form.indexOf('*');
            if (star >= 0 && star < form.length() - 1) {
                throw item.mark().error("a star stands at the end of a cue only: \"" + form + "\"");
            }
        }
        return forms;
    }

    static List<String> texts(Map<String, YamlNode.Field> fields, String key) {
        return list(fields, key).stream().map(CatalogueReader::text).toList();
    }

    private static List<YamlNode> list(Map<String, YamlNode.Field> fields, String key) {
        YamlNode.Field field = fields.get(key);
        return field == null ? List.of() : items(field.value());
    }

    static List<YamlNode> items(YamlNode node) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        if (node instanceof YamlNode.Scalar scalar && scalar.text().isEmpty()) {
            return List.of();
        }
        throw node.mark().error("here stands a list, one item a line after \"- \"");
    }

    static String text(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.text().isEmpty()) {
            return scalar.text();
        }
        throw node.mark().error("here stands a text; put one with a colon or a quote into quotes");
    }
}
