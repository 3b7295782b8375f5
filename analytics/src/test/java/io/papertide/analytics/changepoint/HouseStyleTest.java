package io.papertide.analytics.changepoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.changepoint.StyleBreak.Change;
import io.papertide.model.BilingualText;
import io.papertide.model.Entry;
import io.papertide.model.IsoWeek;
import io.papertide.model.Issue;
import io.papertide.model.Link;
import io.papertide.model.LinkKind;
import io.papertide.model.SeriesId;
import io.papertide.model.WeekSpan;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class HouseStyleTest {
    private static final IsoWeek FIRST = new IsoWeek(2023, 1);
    private static final SeriesId OTHER = new SeriesId("other");

    private static Map<IsoWeek, IssueStyle> weeks(int count, IntFunction<IssueStyle> style) {
        Map<IsoWeek, IssueStyle> weeks = new TreeMap<>();
        for (int week = 0; week < count; week++) {
            weeks.put(FIRST.plusWeeks(week), style.apply(week));
        }
        return weeks;
    }

    private static IssueStyle ten(double words, double sentences, double bullets, double links) {
        return new IssueStyle(
                10,
                Math.round(10 * words),
                Math.round(10 * sentences),
                Math.round(10 * bullets),
                Math.round(10 * links));
    }

    private static List<StyleBreak> breaks(Map<SeriesId, Map<IsoWeek, IssueStyle>> styles) {
        return HouseStyle.breaks(SeriesStyles.of(styles), ChangePointOptions.DEFAULT);
    }

    @Test
    void lengthsThatChangeAreBreaksOfStyle() {
        Random random = new Random(2);
        Map<IsoWeek, IssueStyle> weeks =
                weeks(104, week -> ten((week < 70 ? 100 : week < 90 ? 61 : 188) + random.nextInt(11) - 5, 3, 0, 2));
        weeks.remove(FIRST.plusWeeks(30));
        List<StyleBreak> breaks = breaks(Map.of(SeriesId.DAIR_AI, weeks));
        assertThat(breaks).extracting(StyleBreak::week).containsExactly(FIRST.plusWeeks(70), FIRST.plusWeeks(90));
        assertThat(breaks.get(0).wordsBefore()).isBetween(97.0, 103.0);
        assertThat(breaks.get(0).wordsAfter()).isBetween(58.0, 64.0);
        assertThat(breaks.get(1).wordsBefore()).isEqualTo(breaks.get(0).wordsAfter());
        assertThat(breaks.get(1).wordsAfter()).isBetween(185.0, 191.0);
        assertThat(breaks.get(1).changes()).extracting(Change::measure).containsExactly(StyleMeasure.WORDS);
    }

    @Test
    void measuresThatChangeTogetherAreOneBreakAtTheWeekOfTheWords() {
        Random random = new Random(3);
        List<StyleBreak> breaks = breaks(Map.of(
                SeriesId.DAIR_AI,
                weeks(
                        80,
                        week -> ten(
                                (week < 40 ? 61 : 188) + random.nextInt(11) - 5,
                                week < 40 ? 2 : 7,
                                week < 42 ? 0 : 4,
                                2 + random.nextInt(2) / 10.0))));
        assertThat(breaks).hasSize(1);
        assertThat(breaks.get(0).week()).isEqualTo(FIRST.plusWeeks(40));
        assertThat(breaks.get(0).changes())
                .containsExactly(
                        new Change(
                                StyleMeasure.WORDS,
                                breaks.get(0).wordsBefore(),
                                breaks.get(0).wordsAfter()),
                        new Change(StyleMeasure.SENTENCES, 2, 7),
                        new Change(StyleMeasure.BULLETS, 0, 4));
    }

    @Test
    void structureMayChangeWithoutTheLength() {
        List<StyleBreak> breaks =
                breaks(Map.of(SeriesId.DAIR_AI, weeks(60, week -> ten(80, 3, 0, week < 25 ? 1.1 : 2.2))));
        assertThat(breaks).hasSize(1);
        assertThat(breaks.get(0).week()).isEqualTo(FIRST.plusWeeks(25));
        assertThat(breaks.get(0).wordsBefore()).isEqualTo(breaks.get(0).wordsAfter());
        assertThat(breaks.get(0).changes()).containsExactly(new Change(StyleMeasure.LINKS, 1.1, 2.2));
    }

    @Test
    void oneOddIssueAndSmallChangesAreNoBreak() {
        assertThat(breaks(Map.of(
                        SeriesId.DAIR_AI,
                        weeks(60, week -> ten(week < 30 ? 100 : 115, 3, week == 20 ? 4 : 0, week < 30 ? 2 : 2.4)))))
                .isEmpty();
    }

    @Test
    void eachSeriesHasItsOwnBreaks() {
        assertThat(breaks(Map.of(
                        SeriesId.DAIR_AI,
                        weeks(40, week -> ten(100, 3, 0, 2)),
                        OTHER,
                        weeks(40, week -> ten(week < 20 ? 300 : 100, 3, 0, 2)))))
                .extracting(StyleBreak::series)
                .containsExactly(OTHER);
    }

    @Test
    void anIssueIsMeasuredEntryByEntry() {
        Entry plain = Entry.builder(1, 1)
                .title(BilingualText.english("A short title"))
                .summary(BilingualText.english("It reads GPT-4 vs. v1.5 well. Does it? Yes - it does"))
                .link(new Link(LinkKind.PAPER, "https://example.org/1"))
                .build();
        Entry bullets = Entry.builder(2, 9)
                .title(new BilingualText("Other", "\ub2e4\ub978"))
                .summary(BilingualText.english("Intro:\n\u25cf first point\n\u25cf second point. \u25cf third"))
                .build();
        Issue issue =
                new Issue(SeriesId.DAIR_AI, "t", WeekSpan.of(FIRST), BilingualText.NONE, List.of(plain, bullets), 1);
        SeriesStyles.Builder builder = new SeriesStyles.Builder();
        builder.accept(issue);
        SeriesStyles.Builder twice = new SeriesStyles.Builder();
        twice.addAll(builder);
        twice.addAll(builder);
        IssueStyle style = builder.build().bySeries().get(SeriesId.DAIR_AI).get(FIRST);
        assertThat(style).isEqualTo(new IssueStyle(2, 3 + 11 + 1 + 6, 4 + 4, 3, 1));
        assertThat(twice.build().bySeries().get(SeriesId.DAIR_AI).get(FIRST)).isEqualTo(style.plus(style));
        assertThat(style.mean(StyleMeasure.LINKS)).isEqualTo(0.5);
        assertThat(IssueStyle.NONE.mean(StyleMeasure.WORDS)).isZero();
    }
}
