package io.papertide.analytics;

import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.Postings;
import io.papertide.analytics.index.PostingsBuilder;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.keyword.KeywordExtractor;
import io.papertide.analytics.keyword.KeywordIndex;
import io.papertide.analytics.text.TextAnalyzers;
import io.papertide.analytics.text.Token;
import io.papertide.analytics.topic.TopicAssignment;
import io.papertide.analytics.topic.TopicTagger;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Consumer;

/** Reads papers one by one and keeps what the analysis needs of them, never their texts. */
final class CorpusReader implements Consumer<Paper> {
    private final TopicTagger tagger;
    private final AnalysisOptions options;
    private final CorpusFrame.Builder frame;
    private final List<Subject> subjects;
    private final Map<String, PostingsBuilder> leadTopics = new HashMap<>();
    private final Map<String, PostingsBuilder> fullTopics = new HashMap<>();
    private final Map<Language, KeywordIndex.Builder> keywords = new EnumMap<>(Language.class);
    private final Map<PaperId, List<TopicAssignment>> topicsByPaper = new HashMap<>();

    CorpusReader(SortedSet<IsoWeek> weeks, TopicTagger tagger, AnalysisOptions options) {
        this.tagger = tagger;
        this.options = options;
        frame = CorpusFrame.builder(weeks);
        subjects = tagger.topics();
        for (Language language : Language.values()) {
            keywords.put(language, new KeywordIndex.Builder(language));
        }
    }

    @Override
    public void accept(Paper paper) {
        Map<Language, List<Token>> titles = tokens(paper, true);
        Map<Language, List<Token>> summaries = tokens(paper, false);
        Language main = titles.containsKey(Language.ENGLISH) || summaries.containsKey(Language.ENGLISH)
                ? Language.ENGLISH
                : Language.KOREAN;
        int words = size(titles, main) + size(summaries, main);
        int ordinal = frame.add(paper.id(), paper.weeks(), words);
        paper.appearances().forEach(seen -> frame.carried(ordinal, seen.series(), seen.week()));
        for (Language language : Language.values()) {
            List<Token> title = titles.getOrDefault(language, List.of());
            List<Token> summary = summaries.getOrDefault(language, List.of());
            keywords.get(language).add(ordinal, KeywordExtractor.read(language, title, summary, options.leadWords()));
        }
        count(tagger.tag(paper, Lens.LEAD), ordinal, leadTopics);
        List<TopicAssignment> full = tagger.tag(paper, Lens.FULL);
        count(full, ordinal, fullTopics);
        topicsByPaper.put(paper.id(), full);
    }

    private static Map<Language, List<Token>> tokens(Paper paper, boolean title) {
        Map<Language, List<Token>> tokens = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            (title ? paper.title() : paper.summary())
                    .in(language)
                    .ifPresent(text ->
                            tokens.put(language, TextAnalyzers.of(language).tokens(text)));
        }
        return tokens;
    }

    private static int size(Map<Language, List<Token>> tokens, Language language) {
        return tokens.getOrDefault(language, List.of()).size();
    }

    private static void count(List<TopicAssignment> given, int ordinal, Map<String, PostingsBuilder> builders) {
        for (TopicAssignment assignment : given) {
            PostingsBuilder builder = builders.computeIfAbsent(assignment.topic(), t -> new PostingsBuilder());
            int occurrences = Math.max(1, assignment.evidence().size());
            for (int i = 0; i < occurrences; i++) {
                builder.add(ordinal);
            }
        }
    }

    CorpusFrame frame() {
        return frame.build();
    }

    List<SubjectPostings> topics() {
        List<SubjectPostings> topics = new ArrayList<>();
        for (Subject subject : subjects) {
            topics.add(new SubjectPostings(subject, build(leadTopics, subject), build(fullTopics, subject)));
        }
        return topics;
    }

    private static Postings build(Map<String, PostingsBuilder> builders, Subject subject) {
        return builders.getOrDefault(subject.id(), new PostingsBuilder()).build();
    }

    Map<Language, KeywordIndex> keywords() {
        Map<Language, KeywordIndex> built = new EnumMap<>(Language.class);
        keywords.forEach((language, builder) -> built.put(language, builder.build()));
        return built;
    }

    Map<PaperId, List<TopicAssignment>> topicsByPaper() {
        return topicsByPaper;
    }
}
