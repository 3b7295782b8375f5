package io.papertide.report.section;

import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.report.section.Block.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * What the report says, in as many sentences as there is something to say: how much was looked at, what dominates, what rose
 * and faded, what is new, the work on fairness and safety, and what cannot be said.
 */
final class OverviewSection implements Section {
    private static final int MOST_COMMON = 6;

    @Override
    public List<Block> blocks(ReportData data) {
        List<Sentence> about = new ArrayList<>();
        about.add(ExtentRemarks.extent(data));
        about.add(ExtentRemarks.dominant(data));
        List<Sentence> change = new ArrayList<>();
        if (data.totals().weeks() > 1) {
            ChangeRemarks.rising(data).ifPresent(change::add);
            ChangeRemarks.falling(data).ifPresent(change::add);
            ChangeRemarks.steady(data).ifPresent(change::add);
            ChangeRemarks.disputed(data).ifPresent(change::add);
            BurstRemarks.bursts(data).ifPresent(change::add);
        }
        change.addAll(NewRemarks.all(data));
        List<Sentence> caution = new ArrayList<>();
        UndecidedRemarks.undecided(data).ifPresent(caution::add);
        ExtentRemarks.style(data).ifPresent(caution::add);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("overview", Words.text("Overview", "개요")));
        for (List<Sentence> paragraph : List.of(about, change, ResponsibleRemarks.all(data), caution)) {
            if (!paragraph.isEmpty()) {
                blocks.add(new Block.Paragraph(paragraph));
            }
        }
        List<SubjectTrend> claimed = ChangeRemarks.claimed(data);
        List<SubjectTrend> beside = claimed.isEmpty()
                ? ReportData.byShare(data.topics()).stream().limit(MOST_COMMON).toList()
                : claimed;
        if (!beside.isEmpty() && data.totals().weeks() > 1) {
            blocks.add(new Block.Movers(beside));
        }
        return blocks;
    }
}
