package io.papertide.cli.workflow;

import io.papertide.analytics.PeriodTotals;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.compare.Comparison;
import io.papertide.analytics.compare.JointChange;
import io.papertide.model.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
                + comparison.keywordFamily() + " keywords; F Fisher's test, else G2");
        text.lines.add("");
        text.table("topic", comparison.topics());
        if (!comparison.keywords().isEmpty()) {
            text.lines.add("");
            text.table("keyword", comparison.keywords());
        }
        text.explainDisagreement();
        text.explainDetection();
        text.together();
        text.turnover("new keywords", comparison.turnover().arrived());
        text.turnover("vanished keywords", comparison.turnover().vanished());
        text.turnover("stable keywords", comparison.turnover().stable());
        return text.lines;
    }

    private static String side(String name, PeriodTotals totals, double meanWords) {
        return String.format(
                Locale.ROOT,
                "%s: %d papers in %d weeks, %.0f words each",
                name,
                totals.papers(),
                totals.weeks(),
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
                compared.verdict().words() + (compared.lensesAgree() ? "" : " *")));
        lines.addAll(table.lines());
    }

    private static String name(ComparedSubject compared) {
        return compared.subject().name().preferring(Language.ENGLISH);
    }

    private Stream<ComparedSubject> shown() {
        return Stream.concat(comparison.topics().stream(), comparison.keywords().stream());
    }

    private void explainDisagreement() {
        Map<String, List<String>> names = shown().filter(compared -> !compared.lensesAgree())
                .collect(Collectors.groupingBy(
                        compared -> compared.agreement().words(comparison.wordsRatio()),
                        LinkedHashMap::new,
                        Collectors.mapping(ComparisonText::name, Collectors.toList())));
        if (!names.isEmpty()) {
            lines.add("");
            names.forEach((words, subjects) -> lines.add("* " + words + " (" + String.join(", ", subjects) + ")"));
        }
    }

    /** Says of what was too little what would have been enough. */
    private void explainDetection() {
        List<String> unseen = shown().filter(compared -> compared.verdict() == Verdict.TOO_LITTLE_DATA)
                .map(compared -> name(compared) + " " + detectable(compared))
                .toList();
        if (!unseen.isEmpty()) {
            lines.add("");
            lines.add("too little data; the smallest difference in points that would be seen (80 % power): "
                    + String.join(", ", unseen));
        }
    }

    private static String detectable(ComparedSubject compared) {
        double points = compared.change().detectable();
        return points >= 1 ? "none" : String.format(Locale.ROOT, "%.0f", Math.ceil(100 * points));
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
                        both.verdict().words()));
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
