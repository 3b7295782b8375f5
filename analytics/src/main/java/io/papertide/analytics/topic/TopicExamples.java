package io.papertide.analytics.topic;

import io.papertide.analytics.Lens;
import io.papertide.model.Appearance;
import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import io.papertide.model.SeriesId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tries a catalogue on the examples that stand in it. */
public final class TopicExamples {
    private static final Pattern BAR = Pattern.compile("\\s+\\|\\s+");
    private static final Appearance PLACE =
            new Appearance(new SeriesId("example"), new IsoWeek(2000, 1), 1, "example", 1);

    private TopicExamples() {}

    /**
     * An example that did not turn out as it says.
     *
     * @param topic the id of the topic
     * @param example the text
     * @param wanted whether it should have the topic
     * @param got the topics that it has
     */
    public record Failure(String topic, String example, boolean wanted, List<String> got) {}

    /** Returns the examples that lack their topic and the counterexamples that have it, in the order of the catalogue. */
    public static List<Failure> failures(TopicCatalogue catalogue) {
        CatalogueTagger tagger = CatalogueTagger.of(catalogue);
        List<Failure> failures = new ArrayList<>();
        for (Topic topic : catalogue.topics()) {
            topic.examples().forEach(example -> add(failures, tagger, topic, example, true));
            topic.counterexamples().forEach(example -> add(failures, tagger, topic, example, false));
        }
        return failures;
    }

    private static void add(
            List<Failure> failures, CatalogueTagger tagger, Topic topic, String example, boolean wanted) {
        List<String> got = tagger.tag(paper(example), Lens.FULL).stream()
                .map(TopicAssignment::topic)
                .toList();
        if (got.contains(topic.id()) != wanted) {
            failures.add(new Failure(topic.id(), example, wanted, got));
        }
    }

    /** Makes a paper of a title, or of a title and a summary after a bar. */
    private static Paper paper(String example) {
        String[] parts = BAR.split(example, 2);
        boolean korean = example.chars().anyMatch(c -> MatchText.isHangul((char) c));
        Language language = korean ? Language.KOREAN : Language.ENGLISH;
        return new Paper(
                new PaperId("p:example"),
                BilingualText.of(language, parts[0]),
                parts.length > 1 ? BilingualText.of(language, parts[1]) : BilingualText.NONE,
                BilingualText.NONE,
                List.of(),
                List.of(PLACE));
    }
}
