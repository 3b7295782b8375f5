package io.papertide.cli.workflow;

import io.papertide.analytics.PeriodTotals;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.compare.Comparison;
import io.papertide.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The shares of subjects in several periods, with the verdict of each step from one to the next. */
public final class SeveralPeriodsText {
    private final List<Comparison> steps;
    private final List<String> lines = new ArrayList<>();

    private SeveralPeriodsText(List<Comparison> steps) {
        this.steps = steps;
    }

    /**
     * Returns a table of topics, and one of keywords if they were asked for by name.
     *
     * @param steps each period with the next; at least one
     * @param lens what to call the lens
     * @param breaks the changes of house style between the first and the last of them
     * @param keywords whether the keywords are the same in every step
     */
    public static List<String> of(List<Comparison> steps, String lens, List<StyleBreak> breaks, boolean keywords) {
        SeveralPeriodsText text = new SeveralPeriodsText(steps);
        for (int i = 0; i <= steps.size(); i++) {
            PeriodTotals totals = text.totals(i);
            text.lines.add(totals.period() + ": " + Figures.count(totals.papers(), "paper") + " in "
                    + Figures.count(totals.weeks(), "week"));
        }
        breaks.forEach(change -> text.lines.add(StyleText.line(change)));
        text.lines.add(lens + "; each step is a comparison of its own, q over "
                + steps.get(0).topics().size() + " topics"
                + (keywords ? ", and over " + Figures.count(steps.get(0).keywordFamily(), "keyword") : ""));
        text.table("topic", Comparison::topics);
        if (keywords) {
            text.table("keyword", Comparison::keywords);
        }
        text.lines.add("");
        text.lines.add(
                "= no clear change; ? <N too little data: a difference of less than N points may well go unseen (under 80 % power)");
        text.explainDisagreement(Comparison::topics);
        if (keywords) {
            text.explainDisagreement(Comparison::keywords);
        }
        return text.lines;
    }

    private PeriodTotals totals(int place) {
        return place == 0 ? steps.get(0).a() : steps.get(place - 1).b();
    }

    private void table(String title, Function<Comparison, List<ComparedSubject>> subjects) {
        List<String> header = new ArrayList<>(List.of(title, totals(0).period().label()));
        for (int i = 1; i <= steps.size(); i++) {
            header.add("");
            header.add(totals(i).period().label());
        }
        Table table = new Table("l" + "rl".repeat(steps.size()) + "r", header.toArray(String[]::new));
        for (ComparedSubject first : subjects.apply(steps.get(0))) {
            List<Object> row = new ArrayList<>(List.of(first.subject().name().preferring(Language.ENGLISH)));
            row.add(Figures.percent(first.a().share()));
            for (Comparison step : steps) {
                ComparedSubject compared = subjects.apply(step).stream()
                        .filter(one -> one.subject().equals(first.subject()))
                        .findFirst()
                        .orElseThrow();
                row.add(VerdictText.of(compared, step.wordsRatio()).sign());
                row.add(Figures.percent(compared.b().share()));
            }
            table.row(row.toArray());
        }
        lines.add("");
        lines.addAll(table.lines());
    }

    private void explainDisagreement(Function<Comparison, List<ComparedSubject>> subjects) {
        for (Comparison step : steps) {
            String between = " from " + step.a().period().label() + " to "
                    + step.b().period().label();
            VerdictText.disagreements(subjects.apply(step).stream()
                            .map(compared -> VerdictText.of(compared, step.wordsRatio()))
                            .toList())
                    .forEach(line -> lines.add(line + between));
        }
    }
}
