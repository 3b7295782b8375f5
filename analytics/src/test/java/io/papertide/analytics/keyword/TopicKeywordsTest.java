package io.papertide.analytics.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.papertide.analytics.Subject;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.Postings;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TopicKeywordsTest {
    private static final IsoWeek WEEK = IsoWeek.parse("2024-W01").orElseThrow();

    private static SubjectPostings postings(Subject.Kind kind, String name, int... papers) {
        int[] once = new int[papers.length];
        Arrays.fill(once, 1);
        Postings found = Postings.of(papers, once);
        return new SubjectPostings(new Subject(kind, name, BilingualText.english(name)), found, found);
    }

    @Test
    void theScoreIsFrequencyInTheTopicTimesItsRarityOverAllTopics() {
        CorpusFrame.Builder frame = CorpusFrame.builder(new TreeSet<>(List.of(WEEK)));
        for (int i = 0; i < 6; i++) {
            frame.add(new PaperId("arxiv:2401.0000" + i), List.of(WEEK), 10);
        }
        List<SubjectPostings> topics =
                List.of(postings(Subject.Kind.TOPIC, "a", 0, 1, 2), postings(Subject.Kind.TOPIC, "b", 3, 4, 5));
        List<SubjectPostings> keywords = List.of(
                postings(Subject.Kind.KEYWORD, "own", 0, 1),
                postings(Subject.Kind.KEYWORD, "common", 0, 1, 2, 3, 4, 5),
                postings(Subject.Kind.KEYWORD, "once", 2));
        Map<String, List<TopicKeyword>> labels =
                new TopicKeywords(frame.build(), Period.of(WEEK, WEEK)).of(topics, keywords, 5);
        List<TopicKeyword> ofA = labels.get("a");
        assertThat(ofA).extracting(found -> found.keyword().id()).containsExactly("own", "common");
        // Topic a has 2 + 3 + 1 keywords, topic b 3; the mean is 4.5.
        assertThat(ofA.get(0).score()).isCloseTo(2 / 6.0 * Math.log(1 + 4.5 / 2), within(1e-12));
        assertThat(ofA.get(1).score()).isCloseTo(3 / 6.0 * Math.log(1 + 4.5 / 6), within(1e-12));
        assertThat(ofA.get(0).evidence()).hasSize(ofA.get(0).share().papers());
    }
}
