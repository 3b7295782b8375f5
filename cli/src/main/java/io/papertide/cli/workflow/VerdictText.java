package io.papertide.cli.workflow;

import io.papertide.analytics.Verdict;
import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The verdict of one subject in a table, and the notes that explain the marks of a table's verdicts.
 *
 * @param subject the subject's name
 * @param verdict what may be claimed
 * @param detectable the smallest difference of shares that would be seen with 80 % power, over 0; 1 if none would be
 * @param disagreement how the lenses disagree, in words; empty if they agree
 */
public record VerdictText(String subject, Verdict verdict, double detectable, String disagreement) {
    /** Returns the verdict of a comparison whose second entries are so many times as long. */
    public static VerdictText of(ComparedSubject compared, double wordsRatio) {
        return new VerdictText(
                compared.subject().name().preferring(Language.ENGLISH),
                compared.verdict(),
                compared.change().detectable(),
                compared.lensesAgree() ? "" : compared.agreement().words(wordsRatio));
    }

    /** Returns the verdict of a trend. */
    public static VerdictText of(SubjectTrend trend) {
        return new VerdictText(
                trend.subject().name().preferring(Language.ENGLISH),
                trend.verdict(),
                trend.detectable(),
                trend.lensesAgree() ? "" : trend.agreement().words(trend.wordsRatio()));
    }

    /** Returns the verdict with its marks, such as {@code too little data (<20) *}. */
    public String cell() {
        return verdict.words() + (verdict == Verdict.TOO_LITTLE_DATA ? " (" + unseen() + ")" : "") + star();
    }

    /** Returns a sign for narrow tables: a claim in words, {@code =} or {@code ? <20}, and a star where lenses disagree. */
    public String sign() {
        return switch (verdict) {
                    case RISING, FALLING -> verdict.words();
                    case NO_CLEAR_CHANGE -> "=";
                    case TOO_LITTLE_DATA -> "? " + unseen();
                }
                + star();
    }

    private String star() {
        return disagreement.isEmpty() ? "" : " *";
    }

    private String unseen() {
        return detectable >= 1 ? "any" : String.format(Locale.ROOT, "<%.0f", Math.ceil(100 * detectable));
    }

    /**
     * Returns a line for each way in which lenses disagree, and one about too little data; empty if there is nothing to explain.
     *
     * @param difference of what: {@code a difference}, or of what halves
     */
    public static List<String> notes(List<VerdictText> verdicts, String difference) {
        List<String> lines = new ArrayList<>(disagreements(verdicts));
        if (verdicts.stream().anyMatch(one -> one.verdict == Verdict.TOO_LITTLE_DATA)) {
            boolean any = verdicts.stream().anyMatch(one -> one.detectable >= 1);
            lines.add("(<N) " + difference + " of less than N points may well go unseen (under 80 % power)"
                    + (any ? "; (any) any may" : ""));
        }
        if (!lines.isEmpty()) {
            lines.add(0, "");
        }
        return lines;
    }

    /** Returns a line for each way in which lenses disagree, with the subjects. */
    static List<String> disagreements(List<VerdictText> verdicts) {
        Map<String, List<String>> names = verdicts.stream()
                .filter(one -> !one.disagreement.isEmpty())
                .collect(Collectors.groupingBy(
                        VerdictText::disagreement,
                        LinkedHashMap::new,
                        Collectors.mapping(VerdictText::subject, Collectors.toList())));
        return names.entrySet().stream()
                .map(one -> "* " + one.getKey() + " (" + String.join(", ", one.getValue()) + ")")
                .toList();
    }
}
