package io.papertide.report.section;

import java.util.List;

/** All papers, to be searched, filtered and sorted; on the page only. */
final class PapersSection implements Section {
    @Override
    public List<Block> blocks(ReportData data) {
        return List.of(
                new Block.Heading("papers", Words.text("All papers", "전체 논문"), Words.text("Papers", "논문")),
                new Block.Interactive(Block.Part.PAPERS));
    }
}
