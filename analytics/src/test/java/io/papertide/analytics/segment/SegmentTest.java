package io.papertide.analytics.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.IndexedAnalysis;
import io.papertide.analytics.keyword.KeywordIndex;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import io.papertide.model.Period;
import io.papertide.testkit.Golden;
import io.papertide.testkit.MemoryCorpus;
import io.papertide.testkit.Seeded;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SegmentTest {
    private static final PaperAnalyzer ANALYZER = new PaperAnalyzer(CatalogueTagger.of(TopicCatalogue.bundled()), 35);

    private static List<AnalysedPaper> analysed(MemoryCorpus corpus) {
        List<AnalysedPaper> papers = new ArrayList<>();
        corpus.forEachPaper(paper -> papers.add(AnalysedPaper.of(paper, ANALYZER.analyse(paper))));
        return papers;
    }

    private static Segment segment(List<AnalysedPaper> papers) {
        SegmentBuilder builder = new SegmentBuilder(ANALYZER.topics());
        papers.forEach(builder::add);
        return builder.build();
    }

    /** Cuts papers into runs at random; some runs have no paper. */
    private static MemorySegments cut(MemoryCorpus corpus, List<AnalysedPaper> papers, Random random) {
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        while (from < papers.size() || segments.isEmpty()) {
            int to = from + random.nextInt(papers.size() - from + 1);
            segments.add(segment(papers.subList(from, to)));
            from = to;
        }
        return new MemorySegments(corpus.weeks(), segments);
    }

    /** Returns all answers as text. */
    private static String answers(CorpusAnalysis analysis, MemoryCorpus corpus) {
        Period all = corpus.period().orElseThrow();
        Period early = Period.parse("2024-W01..2024-W10", all).orElseThrow();
        Period late = Period.parse("2024-W11..2024-W20", all).orElseThrow();
        StringBuilder answers = new StringBuilder();
        answers.append(analysis.totals(all)).append(analysis.topics(all));
        answers.append(analysis.trends(List.of("agents", "language model", "언어 모델", "no such thing"), late));
        for (Language language : Language.values()) {
            answers.append(analysis.keywords(late, language, 20));
        }
        answers.append(analysis.compare(early, late, 20)).append(analysis.topicPairs(all));
        corpus.forEachPaper(paper -> answers.append(analysis.topicsOf(paper.id())));
        return answers.toString();
    }

    private static CorpusAnalysis analysis(SegmentSource segments) {
        return IndexedAnalysis.of(segments, AnalysisOptions.DEFAULT);
    }

    @Test
    void aPaperComesBackAsItWas() {
        Seeded.check(5, random -> {
            List<AnalysedPaper> papers = analysed(RandomPapers.corpus(random, 12));
            assertThat(SegmentReader.papers(segment(papers)))
                    .usingRecursiveComparison()
                    .ignoringCollectionOrderInFields("analysis.english.mentions", "analysis.korean.mentions")
                    .isEqualTo(papers);
        });
    }

    @Test
    void papersThatCameBackGiveTheSameBytes() {
        Seeded.check(5, random -> {
            Segment fresh = segment(analysed(RandomPapers.corpus(random, 60)));
            Segment again = segment(SegmentReader.papers(fresh));
            for (SegmentPart part : SegmentPart.values()) {
                if (part != SegmentPart.STYLES) {
                    assertThat(again.part(part)).as(part.id()).isEqualTo(fresh.part(part));
                }
            }
        });
    }

    @Test
    void theSamePaperGivesTheSameAnalysisAmongOthers() {
        MemoryCorpus corpus = RandomPapers.corpus(new Random(1), 30);
        List<Paper> papers = new ArrayList<>();
        corpus.forEachPaper(papers::add);
        List<PaperAnalysis> once = papers.stream().map(ANALYZER::analyse).toList();
        Collections.reverse(papers);
        List<PaperAnalysis> again =
                new ArrayList<>(papers.stream().map(ANALYZER::analyse).toList());
        Collections.reverse(again);
        assertThat(again).isEqualTo(once);
    }

    @Test
    void noAnswerDependsOnWhereTheSegmentsAreCut() {
        Seeded.check(2, random -> {
            MemoryCorpus corpus = RandomPapers.corpus(random, 40);
            List<AnalysedPaper> papers = analysed(corpus);
            MemorySegments whole = new MemorySegments(corpus.weeks(), List.of(segment(papers)));
            String expected = answers(analysis(whole), corpus);
            assertThat(answers(analysis(cut(corpus, papers, random)), corpus)).isEqualTo(expected);
            assertThat(answers(analysis(cut(corpus, papers, random)), corpus)).isEqualTo(expected);
        });
    }

    @Test
    void noByteDependsOnTheNumberOfThreads() {
        MemoryCorpus corpus = RandomPapers.corpus(new Random(7), 300);
        MemorySegments one = MemorySegments.of(corpus, ANALYZER, 1);
        for (int threads : new int[] {2, 5}) {
            MemorySegments several = MemorySegments.of(corpus, ANALYZER, threads);
            for (SegmentPart part : SegmentPart.values()) {
                assertThat(several.parts(part))
                        .usingElementComparator(Arrays::compare)
                        .isEqualTo(one.parts(part));
            }
        }
    }

    @Test
    void aCorpusWithoutPapersHasAllTopicsWithoutPapers() {
        MemoryCorpus corpus = new MemoryCorpus();
        CorpusAnalysis analysis = analysis(MemorySegments.of(corpus, ANALYZER, 2));
        Period any = Period.of(
                IsoWeek.parse("2024-W01").orElseThrow(),
                IsoWeek.parse("2024-W02").orElseThrow());
        assertThat(analysis.topics(any))
                .hasSize(ANALYZER.topics().size())
                .allMatch(trend -> trend.overall().papers() == 0);
    }

    @Test
    void damagedBytesAreRefusedCleanly() {
        Segment whole = segment(analysed(RandomPapers.corpus(new Random(3), 8)));
        for (SegmentPart part : SegmentPart.values()) {
            byte[] bytes = whole.part(part);
            for (int length = 0; length < bytes.length; length += 1 + length / 20) {
                byte[] cut = Arrays.copyOf(bytes, length);
                assertThatThrownBy(() -> readAll(with(whole, part, cut))).isInstanceOf(SegmentException.class);
            }
        }
    }

    @Test
    void anyBytesAreReadOrRefusedCleanly() {
        Segment whole = segment(analysed(RandomPapers.corpus(new Random(4), 8)));
        Seeded.check(120, random -> {
            SegmentPart part = SegmentPart.values()[random.nextInt(SegmentPart.values().length)];
            byte[] bytes = whole.part(part).clone();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Segment changed = with(whole, part, bytes);
            try {
                readAll(changed);
            } catch (SegmentException e) {
                assertThat(e).hasMessageContaining("kept analysis");
            }
        });
    }

    private static void readAll(Segment segment) {
        MemoryCorpus corpus = new MemoryCorpus().add("2401.00001", "2024-W01", 1, "A title", "Text.");
        SegmentReader reader = new SegmentReader(new MemorySegments(corpus.weeks(), List.of(segment)));
        SegmentReader.papers(segment);
        reader.topics();
        reader.styles();
        reader.topicsByPaper(reader.frame());
        for (Language language : Language.values()) {
            KeywordIndex keywords = reader.keywords(language);
            keywords.candidates();
            keywords.ofOnePaper(keywords.papers());
            keywords.find("language model");
            reader.paperKeywords(language, keywords.papers());
        }
    }

    private static Segment with(Segment segment, SegmentPart part, byte[] bytes) {
        Map<SegmentPart, byte[]> parts = new EnumMap<>(segment.parts());
        parts.put(part, bytes);
        return new Segment(parts);
    }

    /** When this fails, raise {@code AnalysisVersion.REVISION} and write the golden file anew: kept analyses are out of date. */
    @Test
    void theRevisionChangesWithTheAnalysis() {
        Segment segment = segment(analysed(RandomPapers.corpus(new Random(5), 40)));
        StringBuilder text = new StringBuilder("revision " + AnalysisVersion.REVISION + "\n");
        for (SegmentPart part : SegmentPart.values()) {
            text.append(part.id())
                    .append(' ')
                    .append(sha256(segment.part(part)))
                    .append('\n');
        }
        Golden.check(SegmentTest.class, "segment.txt", text.toString());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
