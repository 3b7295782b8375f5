package io.papertide.report.section;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import io.papertide.report.section.Block.Note;
import io.papertide.report.section.Block.Sentence;
import io.papertide.report.words.Decimals;
import io.papertide.report.words.English;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What the sentences about trends have in common: names in running text, figures, footnotes. */
final class Remarks {
    private Remarks() {}

    /** Returns a sentence that stands on some trends, with a footnote each. */
    static Sentence of(String english, String korean, List<SubjectTrend> trends) {
        return new Sentence(
                Words.text(english, korean),
                papers(trends, SubjectTrend::evidence),
                trends.stream().map(Remarks::note).toList());
    }

    static <T> List<PaperId> papers(List<T> items, Function<T, List<PaperId>> evidence) {
        Set<PaperId> ids = new LinkedHashSet<>();
        items.forEach(item -> ids.addAll(evidence.apply(item)));
        return List.copyOf(ids);
    }

    /** Returns the figures of a trend in both languages. */
    static Note note(SubjectTrend trend) {
        ShareEstimate all = trend.overall();
        boolean tested = trend.firstHalf().total() > 0 && trend.secondHalf().total() > 0;
        String halves = ReportData.halves(trend, " → ");
        String q = q(trend.q());
        return new Note(
                Words.text(
                        English.capital(english(trend)) + ": n = " + English.number(all.papers()) + " of "
                                + English.number(all.total())
                                + " papers, " + Words.percent(all.share()) + " (95 % interval "
                                + Words.interval(all) + ")" + (tested ? ", halves " + halves + ", " + q : ""),
                        korean(trend) + ": 논문 " + English.number(all.total()) + "편 중 " + English.number(all.papers())
                                + "편, "
                                + Words.percent(all.share()) + "(95 % 신뢰구간 " + Words.interval(all) + ")"
                                + (tested ? ", 전반기와 후반기 " + halves + ", " + q : "")),
                trend.evidence());
    }

    static String q(double q) {
        return q < 0.001 ? "q < 0.001" : "q = " + Decimals.of(q, 3);
    }

    static String english(SubjectTrend trend) {
        return English.small(trend.subject().name().preferring(Language.ENGLISH));
    }

    static String korean(SubjectTrend trend) {
        return trend.subject().name().preferring(Language.KOREAN);
    }

    static String whole(SubjectTrend trend) {
        return Words.whole(trend.overall().share());
    }

    /** Returns names with a figure in brackets each. */
    static List<String> named(
            List<SubjectTrend> trends, Function<SubjectTrend, String> name, Function<SubjectTrend, String> figure) {
        return trends.stream()
                .map(trend -> name.apply(trend) + " (" + figure.apply(trend) + ")")
                .toList();
    }

    /** Returns names with a figure in brackets each, as Korean sets brackets. */
    static List<String> namedInKorean(List<SubjectTrend> trends, Function<SubjectTrend, String> figure) {
        return trends.stream()
                .map(trend -> korean(trend) + "(" + figure.apply(trend) + ")")
                .toList();
    }
}
