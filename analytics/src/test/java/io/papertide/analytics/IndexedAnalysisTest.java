package io.papertide.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.compare.Comparison;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import io.papertide.testkit.MemoryCorpus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndexedAnalysisTest {
    private static final MemoryCorpus CORPUS = corpus();
    private static final CorpusAnalysis ANALYSIS =
            IndexedAnalysis.of(CORPUS, CatalogueTagger.of(TopicCatalogue.bundled()), AnalysisOptions.DEFAULT);
    private static final Period ALL = CORPUS.period().orElseThrow();

    /** Twenty weeks of two papers; the second one speaks of agents in the later ten; week 11 is missing. */
    private static MemoryCorpus corpus() {
        MemoryCorpus corpus = new MemoryCorpus();
        for (int week = 1; week <= 20; week++) {
            if (week == 11) {
                continue;
            }
            String in = String.format(Locale.ROOT, "2024-W%02d", week);
            String id = String.format(Locale.ROOT, "2401.%05d", week);
            corpus.add("1" + id.substring(1), in, 1, "Seeing further", "Cameras on cars watch the road at night.");
            corpus.add(
                    id,
                    in,
                    2,
                    new BilingualText(week > 10 ? "Autonomous agents" : "Painted walls", week > 10 ? "에이전트" : null),
                    BilingualText.english(
                            week > 10 ? "LLM agents use tools." : "How walls were painted in old houses."));
        }
        return corpus;
    }

    private static Period period(String text) {
        return Period.parse(text, ALL).orElseThrow();
    }

    @Test
    void theEvidenceIsAsLongAsTheFigure() {
        for (SubjectTrend trend : ANALYSIS.topics(ALL)) {
            assertThat(trend.evidence()).hasSize(trend.overall().papers()).doesNotHaveDuplicates();
            assertThat(trend.weeks()).hasSize(20);
        }
        for (ComparedSubject compared : ANALYSIS.compare(period("2024-W01..2024-W10"), period("2024-W12..2024-W20"), 50)
                .keywords()) {
            assertThat(compared.evidenceA()).hasSize(compared.a().papers());
            assertThat(compared.evidenceB()).hasSize(compared.b().papers());
        }
    }

    @Test
    void aWeekWithoutAnIssueIsAGap() {
        assertThat(ANALYSIS.totals(ALL).weeks()).isEqualTo(19);
        SubjectTrend agents = ANALYSIS.trends(List.of("agents"), ALL).get(0).orElseThrow();
        assertThat(agents.weeks().get(10).total()).isZero();
        assertThat(agents.weeks().get(10).share()).isEmpty();
        assertThat(agents.slope().weeks()).isEqualTo(19);
        assertThat(agents.verdict()).isEqualTo(Verdict.RISING);
    }

    @Test
    void aNameFindsATopicOrAKeywordInEitherLanguage() {
        List<String> names = List.of("AGENTS", "agent", "에이전트", "keyword:agents", "keyword:large language model");
        List<Optional<SubjectTrend>> trends = ANALYSIS.trends(names, ALL);
        for (int i = 0; i < 3; i++) {
            assertThat(trends.get(i).orElseThrow().subject().kind())
                    .as(names.get(i))
                    .isEqualTo(Subject.Kind.TOPIC);
            assertThat(trends.get(i).orElseThrow().subject().id()).isEqualTo("agents");
        }
        assertThat(trends.get(3).orElseThrow().subject().kind()).isEqualTo(Subject.Kind.KEYWORD);
        assertThat(trends.get(3).orElseThrow().overall().papers()).isEqualTo(9);
        assertThat(trends.get(4).orElseThrow().subject().name().in(Language.ENGLISH))
                .contains("LLM");
        assertThat(ANALYSIS.trends(List.of("no such thing"), ALL).get(0)).isEmpty();
    }

    @Test
    void allFormsOfATopicsIdAreThatTopic() {
        for (List<String> forms : List.of(
                List.of("LLM", "llms", "large language models", "대규모언어모델", "거대 언어 모델"),
                List.of("RL", "reinforcement-learning", "reinforcement learning", "강화학습", "강화 학습"),
                List.of("RAG", "retrieval augmented generation", "검색 증강 생성"))) {
            assertThat(ANALYSIS.trends(forms, ALL))
                    .extracting(found -> found.orElseThrow().subject().id())
                    .containsOnly(forms.get(0).toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void askedKeywordsComeInTheOrderAskedAlsoThoseThatNobodyUses() {
        Comparison comparison = ANALYSIS.compare(
                period("2024-W01..2024-W10"), period("2024-W12..2024-W20"), List.of("tools", "unicorns", "walls"));
        assertThat(comparison.keywords())
                .extracting(compared -> compared.subject().name().preferring(Language.ENGLISH))
                .containsExactly("tools", "unicorns", "walls");
        assertThat(comparison.keywords().get(1).b().papers()).isZero();
        assertThat(comparison.keywords().get(0).change().difference()).isPositive();
    }

    @Test
    void newKeywordsAreThoseThatNoEarlierPaperHas() {
        assertThat(ANALYSIS.keywords(period("2024-W12..2024-W20"), Language.ENGLISH, 10)
                        .fresh())
                .extracting(keyword -> keyword.keyword().name().preferring(Language.ENGLISH))
                .contains("LLM agents")
                .doesNotContain("Cameras");
    }

    @Test
    void topicsOfAPaperAreKnownByItsId() {
        assertThat(ANALYSIS.topicsOf(new PaperId("arxiv:2401.00015")))
                .extracting(topic -> topic.topic())
                .contains("agents");
        assertThat(ANALYSIS.topicsOf(new PaperId("arxiv:9999.00001"))).isEmpty();
    }
}
