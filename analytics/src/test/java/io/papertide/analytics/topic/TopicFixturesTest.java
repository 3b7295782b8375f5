package io.papertide.analytics.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.Lens;
import io.papertide.model.Appearance;
import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import io.papertide.model.SeriesId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A paper a topic in each language, written by us. */
class TopicFixturesTest {
    private static final CatalogueTagger TAGGER = CatalogueTagger.of(TopicCatalogue.bundled());

    @Test
    void eachTopicIsFoundInBothLanguages() throws IOException {
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (String line : lines()) {
            String[] cells = line.split("\t");
            boolean korean = cells[1].chars().anyMatch(c -> MatchText.isHangul((char) c));
            Set<String> got = tag(korean ? Language.KOREAN : Language.ENGLISH, cells[1], cells[2]);
            seen.add(cells[0] + (korean ? " ko" : " en"));
            if (!got.contains(cells[0])) {
                wrong.add(cells[0] + ": " + cells[1] + " " + got);
            }
        }
        assertThat(seen).hasSize(48);
        assertThat(wrong).isEmpty();
    }

    @Test
    void spacingAndParticlesMakeNoDifference() {
        Set<String> spaced = tag(Language.KOREAN, "대형 언어 모델의 검색 증강 생성", "대형 언어 모델은 검색 증강 생성을 쓴다.");
        assertThat(tag(Language.KOREAN, "대형언어모델의 검색증강생성", "대형언어모델은 검색증강생성을 쓴다."))
                .isEqualTo(spaced);
        assertThat(tag(Language.KOREAN, "LLM의 RAG", "LLM은 RAG를 쓴다.")).isEqualTo(spaced);
    }

    @Test
    void aLongTextHasNoMoreTopicsForItsLength() {
        String summary =
                "A retriever and a reranker are trained together for RAG, so that fewer wrong passages reach the "
                        + "generator. ";
        String filler = "● Details: the tables list every run with its seed, and the appendix repeats them by group. ";
        Set<String> brief = tag(Language.ENGLISH, "Better Passages for RAG", summary);
        assertThat(tag(Language.ENGLISH, "Better Passages for RAG", summary + filler.repeat(9)))
                .containsAll(brief)
                .hasSizeLessThanOrEqualTo(brief.size() + 1);
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(TopicFixturesTest.class.getResourceAsStream("papers.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static Set<String> tag(Language language, String title, String summary) {
        Paper paper = new Paper(
                new PaperId("p:example"),
                BilingualText.of(language, title),
                BilingualText.of(language, summary),
                BilingualText.NONE,
                List.of(),
                List.of(new Appearance(SeriesId.DAIR_AI, new IsoWeek(2024, 42), 1, "example", 1)));
        return TAGGER.tag(paper, Lens.FULL).stream()
                .map(TopicAssignment::topic)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
