package io.papertide.report.section;

import io.papertide.analytics.burst.Burst;
import io.papertide.analytics.burst.SubjectBursts;
import io.papertide.analytics.changepoint.Level;
import io.papertide.analytics.keyword.TopicKeyword;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import io.papertide.report.section.Block.Cell;
import io.papertide.report.words.Decimals;
import io.papertide.report.words.English;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each topic by itself: its course, its levels and bursts, the keywords that mark it, and its newest papers. */
final class TopicProfilesSection implements Section {
    private static final int KEYWORDS = 10;
    private static final int NEWEST = 5;

    @Override
    public List<Block> blocks(ReportData data) {
        List<SubjectTrend> topics = ReportData.byShare(data.topics());
        if (topics.isEmpty()) {
            return List.of();
        }
        Map<String, List<TopicKeyword>> keywords =
                data.analysis().topicKeywords(data.period(), Language.ENGLISH, KEYWORDS);
        Map<String, SubjectBursts> bursts = data.topicBursts().stream()
                .collect(Collectors.toMap(found -> found.subject().id(), Function.identity()));
        Map<String, List<Level>> levels = data.analysis().topicLevels(data.period()).stream()
                .collect(Collectors.toMap(found -> found.subject().id(), found -> found.levels()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                "each-topic", Words.text("Topic by topic", "주제별로 보기"), Words.text("Each topic", "주제별")));
        blocks.add(Block.Paragraph.of(
                "Each topic opens its course over the weeks, the runs of weeks in which it was much more common, the keywords"
                        + " that mark its papers, and the papers.",
                "주제를 열면 주별 흐름, 특히 많았던 기간, 그 논문을 특징짓는 키워드와 논문이 나옵니다."));
        for (SubjectTrend topic : topics) {
            String id = topic.subject().id();
            blocks.add(profile(data, topic, levels.getOrDefault(id, List.of()), bursting(bursts.get(id)), keywords));
        }
        return blocks;
    }

    private static List<Burst> bursting(SubjectBursts found) {
        return found == null || !found.bursting()
                ? List.of()
                : found.bursts().stream()
                        .filter(burst -> burst.weight() == found.weight())
                        .toList();
    }

    private static Block profile(
            ReportData data,
            SubjectTrend topic,
            List<Level> levels,
            List<Burst> bursts,
            Map<String, List<TopicKeyword>> keywords) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(List.of(summary(topic))));
        blocks.add(new Block.Course(topic, levels, bursts, data.breaks()));
        blocks.add(levels(topic, levels));
        if (!bursts.isEmpty()) {
            blocks.add(bursts(topic, bursts));
        }
        List<TopicKeyword> marking = keywords.getOrDefault(topic.subject().id(), List.of());
        if (!marking.isEmpty()) {
            blocks.add(keywords(marking));
        }
        List<PaperId> papers = topic.evidence();
        blocks.add(new Block.Subheading(Words.text("Newest papers", "최근 논문")));
        blocks.add(new Block.Papers(newest(papers)));
        BilingualText verdict = Words.verdict(topic.verdict());
        String papers1 =
                English.number(topic.overall().papers()) + (topic.overall().papers() == 1 ? " paper" : " papers");
        String papers2 = "논문 " + English.number(topic.overall().papers()) + "편";
        String share = " · " + Words.percent(topic.overall().share()) + " · ";
        return new Block.Fold(
                "topic-" + topic.subject().id(),
                ReportData.name(topic.subject()),
                Words.text(papers1 + share + verdict.english(), papers2 + share + verdict.korean()),
                blocks);
    }

    private static List<PaperId> newest(List<PaperId> papers) {
        List<PaperId> newest = new ArrayList<>(papers.subList(Math.max(0, papers.size() - NEWEST), papers.size()));
        Collections.reverse(newest);
        return newest;
    }

    private static Block.Sentence summary(SubjectTrend topic) {
        BilingualText verdict = Words.verdict(topic.verdict());
        String slope = Words.points(topic.slope().perYear());
        String range = Words.points(topic.slope().low()) + " … "
                + Words.points(topic.slope().high());
        String share = Words.percent(topic.overall().share()) + " (" + Words.interval(topic.overall()) + ")";
        boolean silent = topic.overall().papers() == 0;
        return new Block.Sentence(
                Words.text(
                        "Share " + share + "; over the weeks, slope " + slope + " points a year (" + range + "), q "
                                + Words.probability(topic.q()) + ": " + verdict.english()
                                + (topic.lensesAgree()
                                        ? "."
                                        : "; " + topic.agreement().words() + "."),
                        "비율 " + share + ", 주별 추세로 연간 변화 " + slope + "%p(" + range + "), q "
                                + Words.probability(topic.q()) + ": " + verdict.korean()
                                + (topic.lensesAgree()
                                        ? "."
                                        : "; "
                                                + Words.agreement(topic.agreement())
                                                        .korean() + ".")),
                silent ? List.of() : topic.evidence());
    }

    private static Block levels(SubjectTrend topic, List<Level> levels) {
        return new Block.Table(
                List.of(
                        Words.text("Level from … to", "수준이 같은 기간"),
                        Words.PAPERS,
                        Words.text("of", "전체"),
                        Words.SHARE,
                        Words.INTERVAL),
                levels.stream()
                        .map(level -> List.of(
                                Cell.same(level.period().toString()),
                                Cell.papers(level.evidence(), topic.subject()),
                                Cell.figure(Words.count(level.share().total())),
                                Cell.figure(Words.percent(level.share().share())),
                                Cell.figure(Words.interval(level.share()))))
                        .toList());
    }

    private static Block bursts(SubjectTrend topic, List<Burst> bursts) {
        return new Block.Table(
                List.of(
                        Words.text("Burst", "집중 기간"),
                        Words.PAPERS,
                        Words.SHARE,
                        Words.text("Elsewhere", "그 밖"),
                        Words.text("Weight", "가중치"),
                        Words.text("p", "p")),
                bursts.stream()
                        .map(burst -> List.of(
                                Cell.same(burst.period().toString()),
                                Cell.papers(burst.evidence(), topic.subject()),
                                Cell.figure(Words.percent(burst.inside().share())),
                                Cell.figure(Words.percent(burst.outside().share())),
                                Cell.figure(Decimals.of(burst.weight(), 1)),
                                Cell.figure(Words.probability(burst.p()))))
                        .toList());
    }

    private static Block keywords(List<TopicKeyword> keywords) {
        return new Block.Table(
                List.of(
                        Words.text("Marking keyword", "특징적인 키워드"),
                        Words.PAPERS,
                        Words.text("In the topic", "주제 안"),
                        Words.INTERVAL),
                keywords.stream()
                        .map(keyword -> List.of(
                                Cell.words(ReportData.name(keyword.keyword())),
                                Cell.papers(keyword.evidence(), keyword.keyword()),
                                Cell.figure(Words.percent(keyword.share().share())),
                                Cell.figure(Words.interval(keyword.share()))))
                        .toList());
    }
}
