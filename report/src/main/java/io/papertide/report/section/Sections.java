package io.papertide.report.section;

import java.util.List;

/** The sections in the order of the page. */
public final class Sections {
    /** All sections. */
    public static final List<Section> ALL = List.of(
            new OverviewSection(),
            new ChosenTopicsSection(),
            new TopicsSection(),
            new TopicMapSection(),
            new MixSection(),
            new ChangeSection(),
            new PairsSection(),
            new KeywordsSection(),
            new LatestWeekSection(),
            new CoverageSection(),
            new MethodSection());

    private Sections() {}
}
