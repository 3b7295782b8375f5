package io.papertide.analytics.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertide.analytics.Lens;
import io.papertide.analytics.Subject;
import io.papertide.analytics.text.Token;
import io.papertide.analytics.topic.TopicAssignment;
import io.papertide.analytics.topic.TopicTagger;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SegmentRunTest {
    private static final int PAPERS = 700;

    /** Gives no topic, or throws. */
    private record Planted(Throwable failure) implements TopicTagger {
        @Override
        public List<Subject> topics() {
            return List.of();
        }

        @Override
        public List<TopicAssignment> tag(Paper paper, Lens lens) {
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException error) {
                throw error;
            }
            return List.of();
        }
    }

    private static List<Paper> papers() {
        List<Paper> papers = new ArrayList<>();
        RandomPapers.corpus(new Random(3), PAPERS).forEachPaper(papers::add);
        return papers;
    }

    @Test
    void whatIsToBeDoneWithTheWordsOfPapersIsDoneInTheirOrderByTheThreadThatCalls() {
        List<Paper> papers = papers();
        List<String> done = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        Thread caller = Thread.currentThread();
        try (SegmentWorkers workers = new SegmentWorkers(4)) {
            SegmentRun run = new SegmentRun(workers, new PaperAnalyzer(new Planted(new Exception()), 35));
            for (Paper paper : papers) {
                String title = paper.title().in(Language.ENGLISH).orElse("");
                expected.add(title);
                run.add(paper, words -> {
                    List<String> surfaces = words.of(Language.ENGLISH, title).stream()
                            .map(Token::surface)
                            .toList();
                    assertThat(Thread.currentThread()).isNotSameAs(caller);
                    return () -> {
                        assertThat(Thread.currentThread()).isSameAs(caller);
                        assertThat(surfaces)
                                .allSatisfy(word -> assertThat(title).contains(word));
                        done.add(title);
                    };
                });
            }
            run.finishing();
        }
        assertThat(done).isEqualTo(expected).hasSizeGreaterThan(PAPERS / 2);
    }

    /** Of an error, too, for that there is no memory left has a line of its own for the user. */
    @ParameterizedTest
    @MethodSource("failures")
    void whatAWorkerThrowsIsThrownToTheCaller(Throwable failure) {
        try (SegmentWorkers workers = new SegmentWorkers(2)) {
            SegmentRun run = new SegmentRun(workers, new PaperAnalyzer(new Planted(failure), 35));
            papers().stream().limit(3).forEach(run::add);
            assertThatThrownBy(run::finish).isSameAs(failure);
        }
    }

    private static Stream<Throwable> failures() {
        return Stream.of(new IllegalArgumentException("planted"), new OutOfMemoryError("planted"));
    }
}
