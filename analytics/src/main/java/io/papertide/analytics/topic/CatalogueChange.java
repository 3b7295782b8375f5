package io.papertide.analytics.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a curator's file changes in a catalogue.
 *
 * <p>A stanza with a new id adds a topic. One with a known id adds its cues, exceptions and examples to that topic, takes away the
 * cues listed under {@code without}, and replaces the name if it gives one; {@code remove: true} takes the topic away. A stanza
 * with {@code group}, a list of ids, makes a topic that every paper has which has one of those.
 */
final class CatalogueChange {
    private CatalogueChange() {}

    static List<Topic> apply(List<Topic> known, String file, String yaml) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        known.forEach(topic -> topics.put(topic.id(), topic));
        List<YamlNode.Mapping> stanzas = CatalogueReader.stanzas(file, yaml);
        for (YamlNode.Mapping stanza : stanzas) {
            String id = CatalogueReader.id(stanza);
            Topic before = topics.get(id);
            if (isRemoved(stanza)) {
                if (topics.remove(id) == null) {
                    throw stanza.mark().error("there is no topic \"" + id + "\" to remove");
                }
            } else if (before == null) {
                topics.put(id, CatalogueReader.topic(stanza));
            } else {
                topics.put(id, changed(before, stanza));
            }
        }
        stanzas.forEach(stanza -> checkGroup(stanza, topics));
        return List.copyOf(topics.values());
    }

    private static boolean isRemoved(YamlNode.Mapping stanza) {
        YamlNode.Field field = stanza.fields().get("remove");
        if (field == null) {
            return false;
        }
        String value = CatalogueReader.text(field.value());
        if (!value.equals("true") && !value.equals("false")) {
            throw field.value().mark().error("here stands true or false");
        }
        return value.equals("true");
    }

    private static void checkGroup(YamlNode.Mapping stanza, Map<String, Topic> topics) {
        YamlNode.Field field = stanza.fields().get("group");
        if (field != null) {
            for (YamlNode item : CatalogueReader.items(field.value())) {
                Topic member = topics.get(CatalogueReader.text(item));
                if (member == null) {
                    throw item.mark().error("there is no topic \"" + CatalogueReader.text(item) + "\"");
                }
                if (member.isGroup()) {
                    throw item.mark().error("\"" + member.id() + "\" is a group itself");
                }
            }
        }
    }

    private static Topic changed(Topic before, YamlNode.Mapping stanza) {
        Map<String, YamlNode.Field> fields = stanza.fields();
        CatalogueReader.check(fields);
        List<Cue> cues = new ArrayList<>(before.cues());
        YamlNode.Field without = fields.get("without");
        if (without != null) {
            for (YamlNode item : CatalogueReader.items(without.value())) {
                takeAway(item, cues);
            }
        }
        cues.addAll(CatalogueReader.cues(fields));
        return new Topic(
                before.id(),
                fields.containsKey("name") ? CatalogueReader.name(stanza) : before.name(),
                fields.containsKey("about")
                        ? CatalogueReader.text(
                                Objects.requireNonNull(fields.get("about")).value())
                        : before.about(),
                cues,
                joined(before.exceptions(), CatalogueReader.exceptions(fields)),
                joined(before.examples(), CatalogueReader.texts(fields, "examples")),
                joined(before.counterexamples(), CatalogueReader.texts(fields, "counterexamples")),
                joined(before.group(), CatalogueReader.texts(fields, "group")));
    }

    private static void takeAway(YamlNode item, List<Cue> cues) {
        String form = CatalogueReader.text(item);
        boolean found = false;
        for (int i = cues.size() - 1; i >= 0; i--) {
            List<String> rest = cues.get(i).forms().stream()
                    .filter(other -> !other.equalsIgnoreCase(form))
                    .toList();
            if (rest.size() < cues.get(i).forms().size()) {
                found = true;
                Cue cue = cues.remove(i);
                if (!rest.isEmpty()) {
                    cues.add(i, new Cue(cue.strength(), rest));
                }
            }
        }
        if (!found) {
            throw item.mark().error("the topic has no cue \"" + form + "\" to take away");
        }
    }

    private static List<String> joined(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }
}
