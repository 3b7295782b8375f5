package io.papertide.analytics.segment;

import io.papertide.analytics.Subject;
import io.papertide.analytics.changepoint.SeriesStyles;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.PostingsBuilder;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.keyword.KeywordIndex;
import io.papertide.analytics.keyword.PaperKeywords;
import io.papertide.analytics.segment.AnalysedPaper.Carried;
import io.papertide.analytics.topic.TopicAssignment;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Counts from segments. Each method reads the parts that it needs and no other.
 *
 * <p>Every method throws {@link SegmentException} if the bytes are no segments or do not belong together.
 */
public final class SegmentReader {
    private final SegmentSource source;

    /** Reads the segments of a source. */
    public SegmentReader(SegmentSource source) {
        this.source = source;
    }

    /** Returns which papers there are, and when they appeared. */
    public CorpusFrame frame() {
        CorpusFrame.Builder frame = CorpusFrame.builder(source.weeks());
        for (byte[] part : source.parts(SegmentPart.FRAME)) {
            FramePart.read(part, (id, words, languages, appearances) -> {
                int ordinal = frame.add(id, weeks(appearances), words);
                appearances.forEach(seen -> frame.carried(ordinal, seen.series(), seen.week()));
            });
        }
        return frame.build();
    }

    private static List<IsoWeek> weeks(List<Carried> appearances) {
        return appearances.size() == 1
                ? List.of(appearances.get(0).week())
                : appearances.stream().map(Carried::week).distinct().toList();
    }

    /** Returns all topics of the catalogue, in its order, with their papers. */
    public List<SubjectPostings> topics() {
        List<byte[]> parts = source.parts(SegmentPart.TOPICS);
        List<Subject> catalogue = TopicsPart.catalogue(parts.get(0));
        PostingsBuilder[] lead = builders(catalogue.size());
        PostingsBuilder[] full = builders(catalogue.size());
        int base = 0;
        for (byte[] part : parts) {
            if (!TopicsPart.catalogue(part).equals(catalogue)) {
                throw new SegmentException("its segments are of different catalogues", null);
            }
            int before = base;
            base += TopicsPart.read(
                    part,
                    (paper, inLead, topic, occurrences) ->
                            (inLead ? lead : full)[topic].add(before + paper, occurrences));
        }
        List<SubjectPostings> topics = new ArrayList<>();
        for (int i = 0; i < lead.length; i++) {
            topics.add(new SubjectPostings(catalogue.get(i), lead[i].build(), full[i].build()));
        }
        return topics;
    }

    private static PostingsBuilder[] builders(int count) {
        return Stream.generate(PostingsBuilder::new).limit(count).toArray(PostingsBuilder[]::new);
    }

    /** Returns the topics of each paper by the full text, the surest first. */
    public Map<PaperId, List<TopicAssignment>> topicsByPaper(CorpusFrame frame) {
        Map<PaperId, List<TopicAssignment>> byPaper = new HashMap<>();
        int[] ordinal = {0};
        for (byte[] part : source.parts(SegmentPart.ASSIGNMENTS)) {
            AssignmentsPart.read(part, (lead, full) -> byPaper.put(id(frame, ordinal[0]++), full));
        }
        return byPaper;
    }

    private static PaperId id(CorpusFrame frame, int ordinal) {
        if (ordinal >= frame.paperCount()) {
            throw new SegmentException("its parts are not of the same papers", null);
        }
        return frame.id(ordinal);
    }

    /** Returns how the issues of each series are written. */
    public SeriesStyles styles() {
        return StylesPart.read(source.parts(SegmentPart.STYLES));
    }

    /** Returns the keywords of a language. */
    public KeywordIndex keywords(Language language) {
        return new KeywordIndex(new KeywordSegments(language, keywordParts(language)));
    }

    /** Returns what the texts of some papers hold in a language, in their order; the mentions of each in the order of their names. */
    public List<PaperKeywords> paperKeywords(Language language, BitSet papers) {
        List<PaperKeywords> wanted = new ArrayList<>();
        int first = 0;
        for (byte[] part : keywordParts(language)) {
            KeywordDictionary dictionary = new KeywordDictionary(part);
            BitSet here = papers.get(first, first + dictionary.papers());
            wanted.addAll(new PapersOfKeywords(dictionary).read(here));
            first += dictionary.papers();
        }
        return wanted;
    }

    private List<byte[]> keywordParts(Language language) {
        return source.parts(language == Language.ENGLISH ? SegmentPart.ENGLISH : SegmentPart.KOREAN);
    }

    /** Returns the papers of one segment in their order. */
    public static List<AnalysedPaper> papers(Segment segment) {
        List<PaperId> ids = new ArrayList<>();
        List<List<Carried>> appearances = new ArrayList<>();
        FramePart.read(segment.part(SegmentPart.FRAME), (id, words, languages, seen) -> {
            ids.add(id);
            appearances.add(seen);
        });
        List<List<TopicAssignment>> lead = new ArrayList<>();
        List<List<TopicAssignment>> full = new ArrayList<>();
        AssignmentsPart.read(segment.part(SegmentPart.ASSIGNMENTS), (some, all) -> {
            lead.add(some);
            full.add(all);
        });
        List<PaperKeywords> english = keywords(segment.part(SegmentPart.ENGLISH));
        List<PaperKeywords> korean = keywords(segment.part(SegmentPart.KOREAN));
        int size = ids.size();
        if (!Arrays.asList(lead.size(), english.size(), korean.size()).stream().allMatch(other -> other == size)) {
            throw new SegmentException("its parts are not of the same papers", null);
        }
        List<AnalysedPaper> papers = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            PaperAnalysis analysis = new PaperAnalysis(english.get(i), korean.get(i), lead.get(i), full.get(i));
            papers.add(new AnalysedPaper(ids.get(i), appearances.get(i), analysis));
        }
        return papers;
    }

    private static List<PaperKeywords> keywords(byte[] part) {
        KeywordDictionary dictionary = new KeywordDictionary(part);
        BitSet all = new BitSet();
        all.set(0, dictionary.papers());
        return new PapersOfKeywords(dictionary).read(all);
    }
}
