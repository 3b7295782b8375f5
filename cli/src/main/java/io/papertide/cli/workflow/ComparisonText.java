package io.papertide.cli.workflow;

import io.papertide.analytics.PeriodTotals;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.compare.Comparison;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Comparisons as lines for a terminal. */
public final class ComparisonText {
    private final List<String> lines = new ArrayList<>();

    private ComparisonText() {}

    /**
     * Returns the lines of one comparison.
     *
     * @param nameA what to call the first side
     * @param nameB what to call the second side
     * @param breaks the weeks in which the length of entries changed between the two
     * @param evidence whether to list the papers
     */
    public static List<String> of(
            Comparison comparison, String nameA, String nameB, List<StyleBreak> breaks, boolean evidence) {
        ComparisonText text = new ComparisonText();
        text.lines.add("A = " + side(nameA, comparison.a(), comparison.meanWordsA()));
        text.lines.add("B = " + side(nameB, comparison.b(), comparison.meanWordsB()));
        breaks.forEach(change -> text.lines.add(StyleText.line(change)));
        text.lines.add("lens: lead; q over " + comparison.topics().size() + " topics and " + comparison.keywordFamily()
                + " keywords apart");
        text.lines.add("");
        text.table("topic", comparison.topics());
        if (!comparison.keywords().isEmpty()) {
            text.lines.add("");
            text.table("keyword", comparison.keywords());
        }
        text.explainDisagreement(comparison);
        if (evidence) {
            comparison.topics().forEach(text::evidence);
            comparison.keywords().forEach(text::evidence);
        }
        return text.lines;
    }

    /** Returns a table of the shares of topics in several periods, with the verdict of each step from one to the next. */
    public static List<String> ofSeveral(List<Comparison> steps) {
        List<String> header = new ArrayList<>(List.of("topic"));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i <= steps.size(); i++) {
            PeriodTotals totals = i == 0 ? steps.get(0).a() : steps.get(i - 1).b();
            if (i > 0) {
                header.add("");
            }
            header.add(totals.period().label());
            lines.add(totals.period() + ": " + totals.papers() + " papers in " + totals.weeks() + " weeks");
        }
        lines.add("lens: lead; each arrow is a comparison of its own, q over "
                + steps.get(0).topics().size() + " topics");
        lines.add("");
        Table table = new Table("l" + "rl".repeat(steps.size()) + "r", header.toArray(String[]::new));
        for (ComparedSubject first : steps.get(0).topics()) {
            List<Object> row = new ArrayList<>(List.of(first.subject().name().preferring(Language.ENGLISH)));
            row.add(Figures.percent(first.a().share()));
            for (Comparison step : steps) {
                ComparedSubject compared = step.topics().stream()
                        .filter(one -> one.subject().equals(first.subject()))
                        .findFirst()
                        .orElseThrow();
                row.add(
                        switch (compared.verdict()) {
                            case RISING -> "rising";
                            case FALLING -> "falling";
                            case NO_CLEAR_CHANGE -> "=";
                            case TOO_LITTLE_DATA -> "?";
                        });
                row.add(Figures.percent(compared.b().share()));
            }
            table.row(row.toArray());
        }
        lines.addAll(table.lines());
        lines.add("");
        lines.add("= no clear change; ? too little data");
        return lines;
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
        Table table = new Table("lrrrrrrll", title, "A", "share A", "B", "share B", "points", "95 %", "q", "verdict");
        subjects.forEach(compared -> table.row(
                compared.subject().name().preferring(Language.ENGLISH),
                compared.a().papers(),
                Figures.percent(compared.a().share()),
                compared.b().papers(),
                Figures.percent(compared.b().share()),
                Figures.points(compared.change().difference()),
                Figures.points(compared.change().low()) + ".."
                        + Figures.points(compared.change().high()),
                Figures.probability(compared.q()),
                compared.verdict().words() + (compared.lensesAgree() ? "" : " *")));
        lines.addAll(table.lines());
    }

    private void explainDisagreement(Comparison comparison) {
        Map<String, List<String>> names = Stream.concat(comparison.topics().stream(), comparison.keywords().stream())
                .filter(compared -> !compared.lensesAgree())
                .collect(Collectors.groupingBy(
                        compared -> compared.agreement().words(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                compared -> compared.subject().name().preferring(Language.ENGLISH),
                                Collectors.toList())));
        if (names.isEmpty()) {
            return;
        }
        lines.add("");
        names.forEach((words, subjects) -> lines.add("* " + words + ": " + String.join(", ", subjects)));
        lines.add(String.format(
                Locale.ROOT, "  (entries of B are %.1f times as long as those of A)", comparison.wordsRatio()));
    }

    private void evidence(ComparedSubject compared) {
        lines.add("");
        lines.add(compared.subject().name().preferring(Language.ENGLISH));
        lines.add("  A: " + ids(compared.evidenceA()));
        lines.add("  B: " + ids(compared.evidenceB()));
    }

    /** Returns the ids of papers, or that there is none. */
    static String ids(List<PaperId> papers) {
        return papers.isEmpty()
                ? "no paper"
                : papers.stream().map(PaperId::value).collect(Collectors.joining(" "));
    }
}
