package io.papertide.report.section;

import io.papertide.analytics.VerdictRule;
import java.util.List;

/** How the figures come about, in plain words. */
final class MethodSection implements Section {
    @Override
    public List<Block> blocks(ReportData data) {
        int words = data.options().leadWords();
        VerdictRule rule = data.options().rule();
        return List.of(
                new Block.Heading("method", Words.text("Method", "방법")),
                Block.Paragraph.of(
                        "A paper counts once, however many digests and languages carry it. Topics and keywords are"
                                + " looked for in the lead: the title and the first " + words
                                + " words of the summary. So longer"
                                + " texts do not make trends. Shares have 95 % Wilson intervals. A trend over weeks is"
                                + " tested by Mann-Kendall with the correction of Hamed and Rao, two periods by Fisher's"
                                + " exact test or G2; q is the Benjamini-Hochberg value over all that was tested"
                                + " together. Rising or falling means q under " + rule.alpha() + ", at least "
                                + rule.minimumSupport() + " papers, and no"
                                + " contradiction by the full text. Too little data means that a change of "
                                + Words.whole(rule.differenceThatMatters())
                                + " of all papers, or the doubling of a rarer topic, could have been missed.",
                        "한 논문은 여러 다이제스트와 언어에 실려도 한 번만 셉니다. 주제와 키워드는 제목과 요약의 첫 " + words + "단어에서만 찾으므로, 글이 길어졌다고 추세가"
                                + " 생기지 않습니다. 비율에는 95 % 윌슨 신뢰구간이 붙습니다. 주별 추세는 하메드·라오 보정을 한 만-켄달 검정으로, 두 기간은 피셔의 정확"
                                + " 검정 또는 G2로 검정합니다. q는 함께 검정한 모든 항목에 대한 벤저미니-호크버그 값입니다. 상승·하락은 q가 " + rule.alpha()
                                + "보다 작고, 논문이 " + rule.minimumSupport() + "편"
                                + " 이상이며, 전체 글이 반대로 말하지 않을 때만 씁니다. 자료 부족은 전체 논문의 "
                                + Words.whole(rule.differenceThatMatters())
                                + "만큼의 변화나, 드문 주제가 두 배가 되는 변화도 놓쳤을 수 있다는 뜻입니다."),
                Block.Paragraph.of(
                        "Papertide " + data.programVersion() + "; corpus " + data.fingerprint() + ".",
                        "Papertide " + data.programVersion() + "; 자료 지문 " + data.fingerprint() + "."));
    }
}
