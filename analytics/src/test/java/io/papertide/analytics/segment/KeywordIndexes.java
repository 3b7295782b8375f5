package io.papertide.analytics.segment;

import io.papertide.analytics.keyword.KeywordIndex;
import io.papertide.analytics.keyword.PaperKeywords;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Indexes of keywords for tests. */
public final class KeywordIndexes {
    private KeywordIndexes() {}

    /** Returns an index of papers that have nothing but keywords of one language; each list is a segment. */
    public static KeywordIndex of(Language language, List<List<PaperKeywords>> segments) {
        List<Segment> made = new ArrayList<>();
        for (List<PaperKeywords> papers : segments) {
            SegmentBuilder builder = new SegmentBuilder(List.of());
            for (PaperKeywords keywords : papers) {
                builder.add(
                        new AnalysedPaper(new PaperId("arxiv:2401.00001"), List.of(), analysis(language, keywords)));
            }
            made.add(builder.build());
        }
        return new SegmentReader(new MemorySegments(new TreeSet<>(), made)).keywords(language);
    }

    private static PaperAnalysis analysis(Language language, PaperKeywords keywords) {
        return language == Language.ENGLISH
                ? new PaperAnalysis(keywords, PaperKeywords.NONE, List.of(), List.of())
                : new PaperAnalysis(PaperKeywords.NONE, keywords, List.of(), List.of());
    }

    /** Returns so many papers without text. */
    public static List<PaperKeywords> none(int count) {
        return IntStream.range(0, count).mapToObj(i -> PaperKeywords.NONE).toList();
    }
}
