package io.papertide.analytics.topic;

import io.papertide.model.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a curator's file changes in a catalogue.
 *
 * <p>A stanza with a new id adds a topic. One with a known id adds its cues, exceptions and examples to that topic, takes away the
 * cues listed under {@code without}, and replaces the name if it gives one; a cue that it has already moves to where it is given anew; {@code remove: true} takes the topic away. A stanza
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
        stanzas.forEach(stanza -> checkName(stanza, topics));
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

    /** A topic is asked for by its names too, so that two cannot share one. */
    private static void checkName(YamlNode.Mapping stanza, Map<String, Topic> topics) {
        Topic topic = topics.get(CatalogueReader.id(stanza));
        YamlNode.Field field = stanza.fields().get("name");
        if (topic == null || field == null) {
            return;
        }
        for (Topic other : topics.values()) {
            for (String name : names(topic)) {
                if (other != topic && names(other).contains(name)) {
                    throw field.value().mark().error("topic \"" + other.id() + "\" has the name \"" + name + "\" too");
                }
            }
        }
    }

    /** Returns what a topic can be asked for by, in lower case. */
    private static List<String> names(Topic topic) {
        return Stream.concat(
                        Stream.of(topic.id()),
                        Stream.of(Language.values()).flatMap(language -> topic.name().in(language).stream()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
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
        List<Cue> added = CatalogueReader.cues(fields);
        added.forEach(cue -> cue.forms().forEach(form -> drop(form, cue.strength(), cues)));
        cues.addAll(added);
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
        boolean inTitles = drop(form, CueStrength.TITLE, cues);
        if (!drop(form, CueStrength.STRONG, cues) && !inTitles) {
            throw item.mark().error("the topic has no cue \"" + form + "\" to take away");
        }
    }

    /** Takes a form away where it would be counted twice: among those of titles, or among all others. */
    private static boolean drop(String form, CueStrength strength, List<Cue> cues) {
        boolean titles = strength == CueStrength.TITLE;
        String same = CatalogueReader.sameness(form);
        boolean found = false;
        for (int i = cues.size() - 1; i >= 0; i--) {
            Cue cue = cues.get(i);
            List<String> rest = cue.forms().stream()
                    .filter(other -> !CatalogueReader.sameness(other).equals(same))
                    .toList();
            if (titles == (cue.strength() == CueStrength.TITLE)
                    && rest.size() < cue.forms().size()) {
                found = true;
                cues.remove(i);
                if (!rest.isEmpty()) {
                    cues.add(i, new Cue(cue.strength(), rest));
                }
            }
        }
        return found;
    }

    private static List<String> joined(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }
}
