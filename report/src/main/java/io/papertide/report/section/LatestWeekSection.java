package io.papertide.report.section;

import io.papertide.model.BilingualText;
import io.papertide.report.words.Dates;
import java.util.ArrayList;
import java.util.List;

/** The newest week: its card, and its papers. */
final class LatestWeekSection implements Section {
    @Override
    public List<Block> blocks(ReportData data) {
        List<Block> blocks = new ArrayList<>();
        WeekCard.of(data.analysis(), data.book(), data.latest()).ifPresent(card -> {
            BilingualText days = Dates.days(card.week());
            blocks.add(new Block.Heading(
                    "latest-week",
                    Words.text("This week: " + days.english(), "이번 주: " + days.korean()),
                    Words.text("This week", "이번 주")));
            blocks.add(new Block.Paragraph(card.sentences()));
            if (!card.table().rows().isEmpty()) {
                blocks.add(card.table());
            }
            blocks.add(new Block.Papers(card.papers()));
        });
        return blocks;
    }
}
