package io.papertide.report.section;

import io.papertide.analytics.Verdict;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.report.section.Block.Sentence;
import io.papertide.report.words.English;
import io.papertide.report.words.Josa;
import io.papertide.report.words.Korean;
import java.util.List;
import java.util.Optional;

/** What cannot be said, and what could have been seen. */
final class UndecidedRemarks {
    private static final int NAMED = 3;

    private UndecidedRemarks() {}

    static Optional<Sentence> undecided(ReportData data) {
        List<SubjectTrend> silent = ReportData.byShare(data.topics()).stream()
                .filter(trend -> trend.verdict() == Verdict.TOO_LITTLE_DATA)
                .toList();
        long never = data.topics().stream()
                .filter(trend -> trend.overall().papers() == 0)
                .count();
        if (silent.isEmpty() || data.totals().weeks() < 2) {
            return Optional.empty();
        }
        SubjectTrend example = silent.get(0);
        boolean all = silent.size() + never == data.topics().size();
        List<String> english =
                silent.stream().limit(NAMED).map(Remarks::english).toList();
        List<String> korean = silent.stream().limit(NAMED).map(Remarks::korean).toList();
        boolean more = silent.size() > NAMED;
        String cannot = all
                ? "There is too little data to call anything a trend"
                : "For " + English.list(english) + " there is too little data to say whether "
                        + (silent.size() == 1 ? "the share" : "their shares") + " changed";
        String cannotKorean = all
                ? "추세라고 말하기에는 자료가 부족합니다."
                : Josa.TOPIC.with(Korean.list(korean) + (more ? " 등 " + silent.size() + "개 주제" : ""))
                        + " 비율이 변했는지 판단하기에는 자료가 부족합니다.";
        return Optional.of(Remarks.of(
                cannot + ": " + visible(example) + ".", cannotKorean + " " + visibleInKorean(example), silent));
    }

    /** The share of one topic and how far it would have had to move between the halves. */
    private static String visible(SubjectTrend trend) {
        double rise = trend.detectableDifference().rise();
        int n1 = trend.firstHalf().total();
        int n2 = trend.secondHalf().total();
        String papers = "with " + Words.count(n1) + " and " + Words.count(n2) + " papers in the halves, ";
        if (rise >= 1 || trend.overall().share() + rise > 1) {
            return papers + "no rise of " + Remarks.english(trend) + " could have been told from chance";
        }
        return papers + "the share of " + Remarks.english(trend) + ", "
                + Words.percent(trend.overall().share()) + ", would have had to rise by " + points(rise)
                + " points to be seen four times out of five";
    }

    private static String visibleInKorean(SubjectTrend trend) {
        double rise = trend.detectableDifference().rise();
        String papers = "전반기 " + Words.count(trend.firstHalf().total()) + "편, 후반기 "
                + Words.count(trend.secondHalf().total()) + "편으로는 ";
        if (rise >= 1 || trend.overall().share() + rise > 1) {
            return papers + Remarks.korean(trend) + "의 상승을 우연과 구별할 수 없습니다.";
        }
        return papers + Remarks.korean(trend) + "의 비율("
                + Words.percent(trend.overall().share()) + ")이 " + points(rise) + "%p는 올라야 다섯 번에 네 번꼴로 알아볼 수 있습니다.";
    }

    private static String points(double difference) {
        return String.valueOf(Math.round(difference * 100));
    }
}
