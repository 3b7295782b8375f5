package io.papertide.report.section;

import io.papertide.analytics.trend.WeekShare;
import java.util.List;
import java.util.stream.Collectors;

/** Which weeks the archive has, and which it lacks. */
final class CoverageSection implements Section {
    @Override
    public List<Block> blocks(ReportData data) {
        List<String> missing = data.topics().stream()
                .limit(1)
                .flatMap(trend -> trend.weeks().stream())
                .filter(week -> week.total() == 0)
                .map(WeekShare::week)
                .map(String::valueOf)
                .toList();
        String list = missing.stream().collect(Collectors.joining(", "));
        Block.Paragraph paragraph = missing.isEmpty()
                ? Block.Paragraph.of("No week of the period lacks an issue.", "이 기간에 빠진 주가 없습니다.")
                : Block.Paragraph.of(
                        "Weeks without an issue: " + list
                                + ". They are gaps, not zeros: charts break there and no test sees them.",
                        "다이제스트가 없는 주: " + list + ". 이 주는 0이 아니라 빈 자리로 다루며, 그래프가 끊기고 검정에서 빠집니다.");
        return List.of(new Block.Heading("coverage", Words.text("What the archive has", "자료의 범위")), paragraph);
    }
}
