package io.papertide.analytics.topic;

import io.papertide.analytics.Subject;
import io.papertide.model.BilingualText;
import java.util.List;

/**
 * One stanza of the catalogue.
 *
 * @param id lower-case letters, digits and hyphens; unique in the catalogue
 * @param name the names to show
 * @param about when the topic applies, in a sentence; may be empty
 * @param cues what speaks for the topic
 * @param exceptions phrases inside which a cue of this topic does not count
 * @param examples titles that must get the topic
 * @param counterexamples titles that must not get it
 * @param group the ids of topics each of which brings this one with it; empty if the topic is no group
 */
public record Topic(
        String id,
        BilingualText name,
        String about,
        List<Cue> cues,
        List<String> exceptions,
        List<String> examples,
        List<String> counterexamples,
        List<String> group) {
    /** What nearly every paper is about, and what says least of one: primary only if there is no other, and no explanation. */
    static final String GENERAL = "llm";

    /** Copies. */
    public Topic {
        cues = List.copyOf(cues);
        exceptions = List.copyOf(exceptions);
        examples = List.copyOf(examples);
        counterexamples = List.copyOf(counterexamples);
        group = List.copyOf(group);
    }

    /** Tells whether other topics bring this one with them. */
    public boolean isGroup() {
        return !group.isEmpty();
    }

    /** Returns what is counted for the topic. */
    public Subject subject() {
        return new Subject(Subject.Kind.TOPIC, id, name);
    }
}
