package io.papertide.analytics;

import io.papertide.analytics.burst.Bursts;
import io.papertide.analytics.burst.SubjectBursts;
import io.papertide.analytics.changepoint.ChangePoints;
import io.papertide.analytics.changepoint.HouseStyle;
import io.papertide.analytics.changepoint.SeriesStyles;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.changepoint.SubjectLevels;
import io.papertide.analytics.compare.Comparer;
import io.papertide.analytics.compare.Comparison;
import io.papertide.analytics.emergence.Emergence;
import io.papertide.analytics.emergence.EmergenceReport;
import io.papertide.analytics.emergence.EmergenceRule;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.Postings;
import io.papertide.analytics.index.SubjectIndex;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.keyword.KeywordExtractor;
import io.papertide.analytics.keyword.KeywordIndex;
import io.papertide.analytics.keyword.KeywordRanker;
import io.papertide.analytics.keyword.KeywordRanking;
import io.papertide.analytics.keyword.PaperKeywordRanker;
import io.papertide.analytics.keyword.PaperKeywords;
import io.papertide.analytics.keyword.TopicKeyword;
import io.papertide.analytics.keyword.TopicKeywords;
import io.papertide.analytics.novelty.NoveltyRule;
import io.papertide.analytics.novelty.WeekNovelty;
import io.papertide.analytics.novelty.WeekReport;
import io.papertide.analytics.pair.Pairs;
import io.papertide.analytics.pair.SubjectPair;
import io.papertide.analytics.segment.MemorySegments;
import io.papertide.analytics.segment.PaperAnalyzer;
import io.papertide.analytics.segment.SegmentReader;
import io.papertide.analytics.segment.SegmentSource;
import io.papertide.analytics.text.TextAnalyzers;
import io.papertide.analytics.topic.TopicAssignment;
import io.papertide.analytics.topic.TopicTagger;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.analytics.trend.Trends;
import io.papertide.model.BilingualText;
import io.papertide.model.Corpus;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import io.papertide.model.SeriesId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers from segments, of which it reads what a question needs when it is first asked: no keyword is counted for a question
 * about topics.
 */
public final class IndexedAnalysis implements CorpusAnalysis {
    /** Says that a name means a keyword, though a topic has it too. */
    private static final String KEYWORD = "keyword:";

    private final AnalysisOptions options;
    private final SegmentReader reader;
    private final Lazy<CorpusFrame> frame;
    private final Lazy<List<SubjectPostings>> topics;
    private final Map<Language, Lazy<KeywordIndex>> keywords = new EnumMap<>(Language.class);
    private final Lazy<Map<PaperId, List<TopicAssignment>>> topicsByPaper;
    private final Lazy<SeriesStyles> styles;
    /** The English keywords worth listing; finding them goes over all phrases. */
    private final Lazy<Collection<SubjectPostings>> candidates;

    private IndexedAnalysis(SegmentSource source, AnalysisOptions options) {
        this.options = options;
        reader = new SegmentReader(source);
        frame = new Lazy<>(reader::frame);
        topics = new Lazy<>(reader::topics);
        topicsByPaper = new Lazy<>(() -> reader.topicsByPaper(frame.get()));
        styles = new Lazy<>(reader::styles);
        candidates = new Lazy<>(() -> keywords(Language.ENGLISH).candidates());
        for (Language language : Language.values()) {
            keywords.put(language, new Lazy<>(() -> reader.keywords(language)));
        }
    }

    /** Reads a corpus now, on all processors. */
    public static IndexedAnalysis of(Corpus corpus, TopicTagger tagger, AnalysisOptions options) {
        return of(MemorySegments.of(corpus, new PaperAnalyzer(tagger, options.leadWords())), options);
    }

    /** Answers from segments, which must have been made with the same options. */
    public static IndexedAnalysis of(SegmentSource segments, AnalysisOptions options) {
        return new IndexedAnalysis(segments, options);
    }

    @Override
    public SortedSet<IsoWeek> weeks() {
        return frame().weeks();
    }

    @Override
    public AnalysisOptions options() {
        return options;
    }

    @Override
    public PeriodTotals totals(Period period) {
        return frame().totals(period);
    }

    @Override
    public List<SubjectTrend> topics(Period period) {
        return new Trends(frame(), period, options.rule()).of(topics());
    }

    @Override
    public List<Optional<SubjectTrend>> trends(List<String> names, Period period) {
        List<Optional<SubjectPostings>> found = names.stream().map(this::find).toList();
        // Two names of one subject are one question.
        Map<Subject, SubjectPostings> family = new LinkedHashMap<>();
        found.stream().flatMap(Optional::stream).forEach(one -> family.putIfAbsent(one.subject(), one));
        Map<Subject, SubjectTrend> trends = new Trends(frame(), period, options.rule())
                .of(List.copyOf(family.values())).stream()
                        .collect(Collectors.toMap(SubjectTrend::subject, Function.identity()));
        return found.stream()
                .map(postings -> postings.flatMap(one -> Optional.ofNullable(trends.get(one.subject()))))
                .toList();
    }

    @Override
    public KeywordRanking keywords(Period period, Language language, int top) {
        return new KeywordRanker(frame(), period, options.rule()).rank(keywords(language), top);
    }

    @Override
    public Map<String, List<TopicKeyword>> topicKeywords(Period period, Language language, int top) {
        return new TopicKeywords(frame(), period)
                .of(topics(), keywords(language).candidates(), top);
    }

    @Override
    public List<Subject> keywordsOf(Paper paper, Language language, int top) {
        PaperKeywords found = PaperAnalyzer.keywords(paper, language, options.leadWords());
        return new PaperKeywordRanker(keywords(language)).rank(found, top);
    }

    @Override
    public Comparison compare(Period a, Period b, int top) {
        return Comparer.ofPeriods(frame(), a, b, options.rule()).mostChanged(topics(), candidates.get(), top);
    }

    @Override
    public Comparison compare(Period a, Period b, List<String> names) {
        return Comparer.ofPeriods(frame(), a, b, options.rule()).exactly(topics(), asked(names));
    }

    private List<SubjectPostings> asked(List<String> names) {
        return names.stream()
                .map(name -> findKeyword(name).orElseGet(() -> unused(name)))
                .toList();
    }

    @Override
    public Comparison compare(SeriesId a, SeriesId b, Period period, int top) {
        return Comparer.ofSeries(frame(), a, b, period, options.rule()).mostChanged(topics(), candidates.get(), top);
    }

    @Override
    public Comparison compare(SeriesId a, SeriesId b, Period period, List<String> names) {
        return Comparer.ofSeries(frame(), a, b, period, options.rule()).exactly(topics(), asked(names));
    }

    @Override
    public List<SubjectBursts> topicBursts(Period period) {
        return new Bursts(frame(), period, options.rule(), options.bursts()).of(topics());
    }

    @Override
    public List<SubjectBursts> keywordBursts(Period period, int top) {
        return new Bursts(frame(), period, options.rule(), options.bursts())
                .of(supported(period)).stream()
                        .filter(SubjectBursts::bursting)
                        .sorted(Comparator.comparingDouble(SubjectBursts::weight)
                                .reversed()
                                .thenComparing(found -> found.subject().id()))
                        .limit(top)
                        .toList();
    }

    @Override
    public int burstFamily(Period period) {
        return supported(period).size();
    }

    /** Returns the English keywords that enough papers of a period have. */
    private List<SubjectPostings> supported(Period period) {
        BitSet papers = frame().papers(period);
        return candidates.get().stream()
                .filter(postings -> postings.leadPapers() >= options.rule().minimumSupport())
                .filter(postings -> postings.lead().papersIn(papers).count()
                        >= options.rule().minimumSupport())
                .toList();
    }

    @Override
    public Optional<SubjectLevels> levels(String name, Period period) {
        return find(name).map(new ChangePoints(frame(), period, options.changePoints())::of);
    }

    @Override
    public List<SubjectLevels> topicLevels(Period period) {
        ChangePoints changes = new ChangePoints(frame(), period, options.changePoints());
        return topics().stream().map(changes::of).toList();
    }

    @Override
    public List<StyleBreak> styleBreaks(Period period) {
        return HouseStyle.breaks(styles.get(), options.changePoints()).stream()
                .filter(change ->
                        period.contains(change.week()) && !change.week().equals(period.first()))
                .toList();
    }

    @Override
    public EmergenceReport emergence(Period earlier, Period later, EmergenceRule rule) {
        List<SubjectPostings> subjects = new ArrayList<>(topics());
        subjects.addAll(candidates.get());
        return new Emergence(frame(), earlier, later, rule).of(subjects);
    }

    @Override
    public WeekReport novelty(IsoWeek week, NoveltyRule rule, Language language, int top) {
        WeekNovelty novelty = new WeekNovelty(frame(), week, rule, options.rule());
        Language other = language == Language.ENGLISH ? Language.KOREAN : Language.ENGLISH;
        // A digest that is new to the archive in one language is known in the other.
        boolean unknown = novelty.papersBefore(keywords(language)) == 0 && novelty.papersBefore(keywords(other)) > 0;
        KeywordIndex index = keywords(unknown ? other : language);
        return novelty.of(topics(), index, reader.paperKeywords(index.language(), novelty.papers()), top);
    }

    @Override
    public List<SubjectPair> topicPairs(Period period) {
        return new Pairs(frame(), period, options.pairs()).closest(topics(), Integer.MAX_VALUE);
    }

    @Override
    public List<SubjectPair> keywordPairs(Period period, int top) {
        return new Pairs(frame(), period, options.pairs()).closest(supported(period), top);
    }

    @Override
    public List<TopicAssignment> topicsOf(PaperId paper) {
        return topicsByPaper.get().getOrDefault(paper, List.of());
    }

    private CorpusFrame frame() {
        return frame.get();
    }

    private List<SubjectPostings> topics() {
        return topics.get();
    }

    private KeywordIndex keywords(Language language) {
        return keywords.get(language).get();
    }

    @Override
    public SubjectIndex index() {
        return new SubjectIndex(frame(), topics(), List.copyOf(candidates.get()));
    }

    /** A topic by its id, a name, or another form of its id (agent, 강화학습); else a keyword by any of its forms. */
    private Optional<SubjectPostings> find(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith(KEYWORD)) {
            return findKeyword(name.strip().substring(KEYWORD.length()));
        }
        return topics().stream()
                .filter(topic -> isNamed(topic.subject(), lower))
                .findFirst()
                .or(() -> findTopicByForm(name))
                .or(() -> findKeyword(name));
    }

    private Optional<SubjectPostings> findTopicByForm(String name) {
        List<String> forms = KeywordExtractor.englishKeys(name, TextAnalyzers.languageOf(name));
        return topics().stream()
                .filter(topic -> forms.contains(key(topic.subject().id(), Language.ENGLISH)))
                .findFirst();
    }

    private static boolean isNamed(Subject topic, String lower) {
        return topic.id().equals(lower)
                || Arrays.stream(Language.values())
                        .flatMap(language -> topic.name().in(language).stream())
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(lower));
    }

    private Optional<SubjectPostings> findKeyword(String name) {
        Language language = TextAnalyzers.languageOf(name);
        Language other = language == Language.ENGLISH ? Language.KOREAN : Language.ENGLISH;
        return keywords(language).findJoined(key(name, language), language, () -> keywords(other));
    }

    private static String key(String name, Language language) {
        return KeywordExtractor.key(name, language);
    }

    private static SubjectPostings unused(String name) {
        Language language = TextAnalyzers.languageOf(name);
        Subject subject =
                new Subject(Subject.Kind.KEYWORD, key(name, language), BilingualText.of(language, name.strip()));
        return new SubjectPostings(subject, Postings.NONE, Postings.NONE);
    }
}
