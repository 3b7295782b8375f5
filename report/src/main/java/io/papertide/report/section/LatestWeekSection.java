package io.papertide.report.section;

import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.BilingualText;
import io.papertide.model.PaperId;
import io.papertide.report.section.Block.Sentence;
import io.papertide.report.words.English;
import io.papertide.report.words.Korean;
import java.util.Comparator;
import java.util.List;

/** The newest week, in the manner of a digest's introduction, and its papers. */
final class LatestWeekSection implements Section {
    private static final int NAMED = 3;

    @Override
    public List<Block> blocks(ReportData data) {
        List<PaperId> papers = data.latestPapers();
        if (papers.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading("latest-week", Words.text("This week", "이번 주")),
                new Block.Paragraph(List.of(sentence(data, papers))),
                new Block.Papers(papers));
    }

    private static Sentence sentence(ReportData data, List<PaperId> papers) {
        List<SubjectTrend> top = data.latestTopics().stream()
                .filter(trend -> trend.overall().papers() > 0)
                .sorted(Comparator.comparingInt(
                                (SubjectTrend trend) -> trend.overall().papers())
                        .reversed()
                        .thenComparing(trend -> trend.subject().id()))
                .limit(NAMED)
                .toList();
        BilingualText days = Dates.days(data.latest());
        String english = "In " + data.latest() + " (" + days.english() + "), "
                + English.count(papers.size(), "paper", "papers") + " appeared";
        String korean = data.latest() + "(" + days.korean() + ")에는 논문 " + papers.size() + "편이 실렸습니다";
        if (!top.isEmpty()) {
            List<String> english1 = top.stream()
                    .map(trend -> Remarks.english(trend) + figure(trend, " (", ")"))
                    .toList();
            List<String> korean1 = top.stream()
                    .map(trend -> Remarks.korean(trend) + figure(trend, "(", "편)"))
                    .toList();
            english +=
                    "; the most frequent " + (top.size() == 1 ? "topic is " : "topics are ") + English.list(english1);
            korean += ". 가장 많은 주제는 " + Korean.list(korean1) + "입니다";
        }
        return new Sentence(
                Words.text(
                        english + ". One week is too few papers to speak of a trend.",
                        korean + ". 한 주의 논문만으로는 추세를 말할 수 없습니다."),
                papers);
    }

    private static String figure(SubjectTrend trend, String before, String after) {
        return before + Words.count(trend.overall().papers()) + after;
    }
}
