package io.papertide.report.section;

import io.papertide.analytics.Verdict;
import io.papertide.analytics.keyword.KeywordShare;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import io.papertide.report.section.Block.Sentence;
import io.papertide.report.words.Josa;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What the report says, in a few sentences. */
final class OverviewSection implements Section {
    private static final Set<String> RESPONSIBLE = new TreeSet<>(List.of("fairness", "safety"));
    private static final int NAMED = 3;

    @Override
    public List<Block> blocks(ReportData data) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(extent(data));
        sentences.add(dominant(data));
        changed(data, Verdict.RISING, "Rising from the first half of the period to the second: ", "비율이 오른 주제: ")
                .ifPresent(sentences::add);
        changed(data, Verdict.FALLING, "Falling: ", "비율이 내린 주제: ").ifPresent(sentences::add);
        fresh(data).ifPresent(sentences::add);
        responsible(data).ifPresent(sentences::add);
        undecided(data).ifPresent(sentences::add);
        return List.of(new Block.Heading("overview", Words.text("Overview", "개요")), new Block.Paragraph(sentences));
    }

    private static Sentence extent(ReportData data) {
        int weeks = data.totals().weeks();
        int papers = data.totals().papers();
        return new Sentence(
                Words.text(
                        "This report looks at " + papers + " papers that appeared in " + weeks + " weekly issues, "
                                + data.totals().period().first() + " to "
                                + data.totals().period().last() + ".",
                        "이 보고서는 " + data.totals().period().first() + "부터 "
                                + data.totals().period().last() + "까지 " + weeks + "주의 다이제스트에 실린 논문 " + papers
                                + "편을 살펴봅니다."),
                List.of());
    }

    private static List<SubjectTrend> byShare(ReportData data) {
        return data.topics().stream()
                .filter(trend -> trend.overall().papers() > 0)
                .sorted(Comparator.comparingInt(
                                (SubjectTrend trend) -> trend.overall().papers())
                        .reversed()
                        .thenComparing(trend -> trend.subject().id()))
                .toList();
    }

    private static Sentence dominant(ReportData data) {
        List<SubjectTrend> top = byShare(data).stream().limit(NAMED).toList();
        if (top.isEmpty()) {
            return new Sentence(
                    Words.text("No topic of the catalogue was found.", "목록에 있는 주제가 발견되지 않았습니다."), List.of());
        }
        return new Sentence(
                Words.text(
                        "The most frequent topics are "
                                + list(
                                        top,
                                        trend -> inEnglish(trend) + " ("
                                                + Words.whole(trend.overall().share()) + ")")
                                + "; a paper can have several.",
                        "가장 많이 다뤄진 주제는 "
                                + koreanList(
                                        top,
                                        trend -> inKorean(trend) + "("
                                                + Words.whole(trend.overall().share()) + ")")
                                + "입니다. 한 논문이 여러 주제에 속할 수 있습니다."),
                papers(top));
    }

    private static Optional<Sentence> changed(ReportData data, Verdict verdict, String english, String korean) {
        List<SubjectTrend> changed = byShare(data).stream()
                .filter(trend -> trend.verdict() == verdict)
                .toList();
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Sentence(
                Words.text(
                        english
                                + list(
                                        changed,
                                        trend -> inEnglish(trend) + " ("
                                                + ReportData.halves(trend, " to ") + " of the papers, q "
                                                + Words.probability(trend.q()) + ")")
                                + ".",
                        korean
                                + koreanList(
                                        changed,
                                        trend -> inKorean(trend) + "("
                                                + ReportData.halves(trend, " → ") + ", q "
                                                + Words.probability(trend.q()) + ")")
                                + "."),
                papers(changed)));
    }

    private static Optional<Sentence> fresh(ReportData data) {
        List<KeywordShare> fresh = data.keywordsEnglish().fresh().stream()
                .filter(keyword -> isTelling(keyword.keyword().name().preferring(Language.ENGLISH)))
                .limit(NAMED)
                .toList();
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = fresh.stream()
                .map(keyword -> keyword.keyword().name().preferring(Language.ENGLISH))
                .toList();
        String quoted =
                String.join(", ", names.stream().map(name -> "“" + name + "”").toList());
        Set<PaperId> papers = new LinkedHashSet<>();
        fresh.forEach(keyword -> papers.addAll(keyword.evidence()));
        String last = names.get(names.size() - 1);
        String particle = Josa.SUBJECT.with(last).substring(last.length());
        return Optional.of(new Sentence(
                Words.text(
                        "Not seen before "
                                + data.keywordsEnglish().period().period().first() + ": " + quoted + ".",
                        data.keywordsEnglish().period().period().first() + " 이전에는 없던 말로 " + quoted + particle
                                + " 새로 나왔습니다."),
                List.copyOf(papers)));
    }

    /** In a small archive any plain word can be new; a phrase, a name or an acronym says more. */
    private static boolean isTelling(String keyword) {
        return keyword.contains(" ") || keyword.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static Optional<Sentence> responsible(ReportData data) {
        Set<PaperId> ids = new TreeSet<>();
        data.latestTopics().stream()
                .filter(trend -> RESPONSIBLE.contains(trend.subject().id()))
                .forEach(trend -> ids.addAll(trend.evidence()));
        List<PaperId> papers =
                data.latestPapers().stream().filter(ids::contains).toList();
        if (papers.isEmpty()) {
            return Optional.empty();
        }
        int n = papers.size();
        return Optional.of(new Sentence(
                Words.text(
                        "Of the newest week, " + data.latest() + ", " + n + (n == 1 ? " paper is" : " papers are")
                                + " about fairness, safety or society.",
                        "가장 최근 주인 " + data.latest() + "에는 공정성·안전성·사회적 영향을 다룬 논문이 " + n + "편 있습니다."),
                papers));
    }

    private static Optional<Sentence> undecided(ReportData data) {
        List<SubjectTrend> silent = data.topics().stream()
                .filter(trend -> trend.verdict() == Verdict.TOO_LITTLE_DATA)
                .toList();
        if (silent.isEmpty()) {
            return Optional.empty();
        }
        double detectable =
                silent.stream().mapToDouble(SubjectTrend::detectable).max().orElse(1);
        return Optional.of(new Sentence(
                Words.text(
                        "For " + silent.size() + " of " + data.topics().size()
                                + " topics there is too little data to say whether they changed: a change of less than "
                                + Words.whole(detectable) + " of the papers could have gone unseen.",
                        "주제 " + data.topics().size() + "개 가운데 " + silent.size() + "개는 변화를 말하기에 자료가 부족합니다. 논문의 "
                                + Words.whole(detectable) + "보다 작은 변화는 보이지 않았을 수 있습니다."),
                List.of()));
    }

    private static List<PaperId> papers(List<SubjectTrend> trends) {
        Set<PaperId> ids = new LinkedHashSet<>();
        trends.forEach(trend -> ids.addAll(trend.evidence()));
        return List.copyOf(ids);
    }

    private static String inEnglish(SubjectTrend trend) {
        return lowerFirst(trend.subject().name().preferring(Language.ENGLISH));
    }

    private static String inKorean(SubjectTrend trend) {
        return trend.subject().name().preferring(Language.KOREAN);
    }

    /** In running text a name begins in lower case unless it is an acronym. */
    private static String lowerFirst(String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static <T> String list(List<T> items, Function<T, String> words) {
        List<String> parts = items.stream().map(words).toList();
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }

    private static <T> String koreanList(List<T> items, Function<T, String> words) {
        return String.join(", ", items.stream().map(words).toList());
    }
}
