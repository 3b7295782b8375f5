package io.papertide.analytics.topic;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.Lens;
import io.papertide.analytics.Subject;
import io.papertide.model.Paper;
import java.util.List;

/** Files papers by the cues of a catalogue, weighed by a model. */
public final class CatalogueTagger implements TopicTagger {
    private final List<Topic> topics;
    private final List<Subject> subjects;
    private final TopicModel model;
    private final TopicFeatures features;
    private final int leadWords;

    private CatalogueTagger(List<Topic> topics, TopicModel model, TopicFeatures features, int leadWords) {
        this.topics = topics;
        subjects = topics.stream().map(Topic::subject).toList();
        this.model = model;
        this.features = features;
        this.leadWords = leadWords;
    }

    /** Returns a tagger for a catalogue with the model that comes with Papertide. */
    public static CatalogueTagger of(TopicCatalogue catalogue) {
        return of(catalogue, TopicModel.bundled());
    }

    /** Returns a tagger for a catalogue and a model. */
    public static CatalogueTagger of(TopicCatalogue catalogue, TopicModel model) {
        return new CatalogueTagger(
                catalogue.topics(), model, TopicFeatures.of(catalogue), AnalysisOptions.DEFAULT.leadWords());
    }

    /** Returns this tagger with so many words of a summary as the lead, 1 or more. */
    public CatalogueTagger withLeadWords(int words) {
        return new CatalogueTagger(topics, model, features, words);
    }

    @Override
    public List<Subject> topics() {
        return subjects;
    }

    @Override
    public List<TopicAssignment> tag(Paper paper, Lens lens) {
        return read(paper, lens).assignments();
    }

    /** Returns why each topic was given, the surest first, and after them the nearest that was not. */
    public List<TopicExplanation> explain(Paper paper, Lens lens) {
        return read(paper, lens).explanations();
    }

    @Override
    public TopicsByLens tag(Paper paper) {
        PaperText full = PaperText.of(paper, Integer.MAX_VALUE);
        CueScores fullScores = features.scores(full);
        PaperText lead = full.lead(leadWords);
        CueScores leadScores = lead == full ? fullScores : features.scores(lead);
        return new TopicsByLens(
                new PaperReading(topics, model, features, lead, leadScores, true).assignments(),
                new PaperReading(topics, model, features, full, fullScores, false).assignments());
    }

    private PaperReading read(Paper paper, Lens lens) {
        boolean leadOnly = lens == Lens.LEAD;
        PaperText text = PaperText.of(paper, leadOnly ? leadWords : Integer.MAX_VALUE);
        return new PaperReading(topics, model, features, text, features.scores(text), leadOnly);
    }
}
