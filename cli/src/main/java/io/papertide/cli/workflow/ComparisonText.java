package io.papertide.cli.workflow;

import io.papertide.analytics.PeriodTotals;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.compare.Comparison;
import io.papertide.analytics.compare.JointChange;
import io.papertide.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Comparisons as lines for a terminal. */
public final class ComparisonText {
    private final Comparison comparison;
    private final List<String> lines = new ArrayList<>();

    private ComparisonText(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * Returns the lines of one comparison.
     *
     * @param nameA what to call the first side
     * @param nameB what to call the second side
     * @param lens what to call the lens
     * @param breaks the changes of house style between the two
     */
    public static List<String> of(
            Comparison comparison, String nameA, String nameB, String lens, List<StyleBreak> breaks) {
        ComparisonText text = new ComparisonText(comparison);
        text.lines.add("A = " + side(nameA, comparison.a(), comparison.meanWordsA()));
        text.lines.add("B = " + side(nameB, comparison.b(), comparison.meanWordsB()));
        breaks.forEach(change -> text.lines.add(StyleText.line(change)));
        text.lines.add(lens + "; q over " + comparison.topics().size() + " topics, and over "
                + Figures.count(comparison.keywordFamily(), "keyword") + "; F Fisher's test, else G2");
        text.lines.add("");
        text.table("topic", comparison.topics());
        if (!comparison.keywords().isEmpty()) {
            text.lines.add("");
            text.table("keyword", comparison.keywords());
        }
        text.lines.addAll(VerdictText.notes(text.shown().map(text::verdict).toList(), "a difference"));
        text.together();
        text.turnover("new keywords, in B alone", comparison.turnover().arrived());
        text.turnover("vanished keywords, in A alone", comparison.turnover().vanished());
        text.turnover("stable keywords", comparison.turnover().stable());
        return text.lines;
    }

    private static String side(String name, PeriodTotals totals, double meanWords) {
        return String.format(
                Locale.ROOT,
                "%s: %s in %s, %.0f words each",
                name,
                Figures.count(totals.papers(), "paper"),
                Figures.count(totals.weeks(), "week"),
                meanWords);
    }

    private void table(String title, List<ComparedSubject> subjects) {
        Table table = new Table(
                "lrrrrrrrrll", title, "A", "share", "B", "share", "points", "95 %", "log2", "q", "", "verdict");
        subjects.forEach(compared -> table.row(
                name(compared),
                compared.a().papers(),
                Figures.percent(compared.a().share()),
                compared.b().papers(),
                Figures.percent(compared.b().share()),
                Figures.points(compared.change().difference()),
                Figures.points(compared.change().low()) + ".."
                        + Figures.points(compared.change().high()),
                Figures.signed(compared.change().logRatio()),
                Figures.probability(compared.q()),
                switch (compared.change().test()) {
                    case FISHER -> "F";
                    case G2, NONE -> "";
                },
                verdict(compared).cell()));
        lines.addAll(table.lines());
    }

    private static String name(ComparedSubject compared) {
        return compared.subject().name().preferring(Language.ENGLISH);
    }

    private VerdictText verdict(ComparedSubject compared) {
        return VerdictText.of(compared, comparison.wordsRatio());
    }

    private Stream<ComparedSubject> shown() {
        return Stream.concat(comparison.topics().stream(), comparison.keywords().stream());
    }

    private void together() {
        if (comparison.together().isEmpty()) {
            return;
        }
        lines.add("");
        Table table = new Table("lrrrrrl", "papers about both", "A", "share", "B", "share", "q", "verdict");
        comparison.together().stream()
                .map(JointChange::both)
                .forEach(both -> table.row(
                        name(both),
                        both.a().papers(),
                        Figures.percent(both.a().share()),
                        both.b().papers(),
                        Figures.percent(both.b().share()),
                        Figures.probability(both.q()),
                        verdict(both).cell()));
        lines.addAll(table.lines());
    }

    private void turnover(String title, List<ComparedSubject> keywords) {
        if (!keywords.isEmpty()) {
            lines.add("");
            lines.add(title + " (papers in A, in B): "
                    + keywords.stream()
                            .map(keyword -> name(keyword) + " " + keyword.a().papers() + ", "
                                    + keyword.b().papers())
                            .collect(Collectors.joining("; ")));
        }
    }
}
