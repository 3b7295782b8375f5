package io.papertide.report.section;

import java.util.List;

/** The sections in the order of the page. */
public final class Sections {
    /** All sections. */
    public static final List<Section> ALL = List.of(
            new OverviewSection(),
            new TopicsSection(),
            new ChosenTopicsSection(),
            new TopicMapSection(),
            new MixSection(),
            new TopicProfilesSection(),
            new KeywordsSection(),
            new LatestWeekSection(),
            new ChangeSection(),
            new PairsSection(),
            new PapersSection(),
            new QualitySection(),
            new MethodSection());

    private Sections() {}
}
