package io.papertide.report.section;

import io.papertide.analytics.LensAgreement;
import io.papertide.analytics.Subject;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.report.section.Block.Sentence;
import io.papertide.report.words.English;
import io.papertide.report.words.Josa;
import io.papertide.report.words.Korean;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences about what rose, what faded and what did neither; they say what the verdicts say and no more. */
final class ChangeRemarks {
    private static final int NAMED = 5;

    private ChangeRemarks() {}

    static Optional<Sentence> rising(ReportData data) {
        return changed(data, Verdict.RISING, "rose", "올랐습니다");
    }

    static Optional<Sentence> falling(ReportData data) {
        return changed(data, Verdict.FALLING, "faded", "내렸습니다");
    }

    /** Returns the topics that rose, then those that faded, the most papers first. */
    static List<SubjectTrend> claimed(ReportData data) {
        return Stream.of(Verdict.RISING, Verdict.FALLING)
                .flatMap(verdict -> with(data, verdict).stream())
                .toList();
    }

    private static List<SubjectTrend> with(ReportData data, Verdict verdict) {
        return ReportData.byShare(data.topics()).stream()
                .filter(trend -> trend.verdict() == verdict)
                .toList();
    }

    /** One topic gets a sentence of its own, a few are named, of many the largest are. */
    private static Optional<Sentence> changed(ReportData data, Verdict verdict, String english, String korean) {
        List<SubjectTrend> changed = with(data, verdict);
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        if (changed.size() == 1) {
            SubjectTrend one = changed.get(0);
            String before = Words.percent(one.firstHalf().share());
            String after = Words.percent(one.secondHalf().share());
            return Optional.of(Remarks.of(
                    "One topic " + english + " over the weeks: " + Remarks.english(one) + ", from " + before
                            + " of the papers in the first half of the period to " + after + " in the second.",
                    "주별로 비율이 뚜렷이 " + (verdict == Verdict.RISING ? "오른" : "내린") + " 주제는 하나입니다. "
                            + Josa.TOPIC.with(Remarks.korean(one)) + " 전반기 " + before + "에서"
                            + " 후반기 " + Josa.DIRECTION.with(after) + " " + korean + ".",
                    changed));
        }
        List<SubjectTrend> named = changed.stream().limit(NAMED).toList();
        int others = changed.size() - named.size();
        List<String> english1 = Remarks.named(named, Remarks::english, trend -> ReportData.halves(trend, " to "));
        List<String> korean1 = Remarks.namedInKorean(named, trend -> ReportData.halves(trend, " → "));
        String count = English.capital(English.count(changed.size()));
        return Optional.of(Remarks.of(
                count + " topics " + english + " over the weeks"
                        + (others == 0 ? ", with these shares in" : "; the largest of them, with their shares in")
                        + " the first and the second half of the period: " + English.list(english1) + ".",
                Korean.count(changed.size(), "주제") + "의 비율이 주별로 뚜렷이 " + korean + "(괄호 안은 전반기 → 후반기): "
                        + String.join(", ", korean1) + (others == 0 ? "." : " 등."),
                changed));
    }

    /** What was looked at with enough data, and did not change; nothing where no topic had enough data. */
    static Optional<Sentence> steady(ReportData data) {
        List<SubjectTrend> steady = with(data, Verdict.NO_CLEAR_CHANGE).stream()
                .filter(trend -> trend.agreement() != LensAgreement.OPPOSED)
                .toList();
        if (steady.isEmpty()) {
            return Optional.empty();
        }
        boolean rose = !with(data, Verdict.RISING).isEmpty();
        boolean fell = !with(data, Verdict.FALLING).isEmpty();
        String english =
                rose && fell ? "" : rose ? "No topic faded. " : fell ? "No topic rose. " : "No topic rose or faded. ";
        String korean =
                rose && fell ? "" : rose ? "뚜렷이 내린 주제는 없습니다. " : fell ? "뚜렷이 오른 주제는 없습니다. " : "뚜렷이 오르거나 내린 주제는 없습니다. ";
        int n = steady.size();
        String who = n == 1
                ? Remarks.english(steady.get(0)) + " there was enough data"
                : English.count(n) + " topics there was enough data";
        String whoKorean =
                n == 1 ? Josa.TOPIC.with(Remarks.korean(steady.get(0))) : Josa.TOPIC.with(Korean.count(n, "주제"));
        return Optional.of(Remarks.of(
                english + "For " + who + " to see a change over the weeks that matters, and none was seen."
                        + alsoInHalves(data, steady),
                korean + whoKorean + " 의미 있는 변화가 있었다면 드러날 만큼 자료가 있었지만, 주별로 뚜렷한 변화가 없었습니다."
                        + alsoInHalvesKorean(data, steady),
                steady));
    }

    /** The trend over the weeks and the comparison of the halves are two tests; where only the second sees a change it is said. */
    private static String alsoInHalves(ReportData data, List<SubjectTrend> steady) {
        List<SubjectTrend> other = changedInHalves(data, steady);
        return other.isEmpty()
                ? ""
                : " Only the second half against the first shows one, for "
                        + English.list(
                                Remarks.named(other, Remarks::english, trend -> ReportData.halves(trend, " to ")))
                        + ".";
    }

    private static String alsoInHalvesKorean(ReportData data, List<SubjectTrend> steady) {
        List<SubjectTrend> other = changedInHalves(data, steady);
        return other.isEmpty()
                ? ""
                : " 전반기와 후반기를 견줄 때만 변화가 보이는 주제는 "
                        + Korean.list(Remarks.namedInKorean(other, trend -> ReportData.halves(trend, " → "))) + "입니다.";
    }

    private static List<SubjectTrend> changedInHalves(ReportData data, List<SubjectTrend> trends) {
        Set<Subject> changed = data.halves().topics().stream()
                .filter(topic -> topic.verdict() == Verdict.RISING || topic.verdict() == Verdict.FALLING)
                .map(ComparedSubject::subject)
                .collect(Collectors.toSet());
        return trends.stream()
                .filter(trend -> changed.contains(trend.subject()))
                .toList();
    }

    /** Topics whose beginning of the texts changed and whose full texts say the opposite. */
    static Optional<Sentence> disputed(ReportData data) {
        List<SubjectTrend> disputed = ReportData.byShare(data.topics()).stream()
                .filter(trend -> trend.agreement() == LensAgreement.OPPOSED
                        && data.options().rule().isSignificant(trend.q()))
                .toList();
        if (disputed.isEmpty()) {
            return Optional.empty();
        }
        List<String> english = disputed.stream().map(Remarks::english).toList();
        List<String> korean = disputed.stream().map(Remarks::korean).toList();
        return Optional.of(Remarks.of(
                "Nothing is claimed of " + English.list(english)
                        + ": the beginnings of the texts and the full texts point in opposite directions.",
                Josa.TOPIC.with(Korean.list(korean)) + " 글의 앞부분과 전체가 서로 반대 방향을 가리켜 아무것도 주장하지 않습니다.",
                disputed));
    }
}
