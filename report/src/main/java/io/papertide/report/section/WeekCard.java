package io.papertide.report.section;

import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.compare.Comparison;
import io.papertide.analytics.statistics.DetectableDifference;
import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import io.papertide.report.PaperBook;
import io.papertide.report.section.Block.Cell;
import io.papertide.report.section.Block.Sentence;
import io.papertide.report.words.English;
import io.papertide.report.words.Josa;
import io.papertide.report.words.Korean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One week in the manner of a digest's introduction, its topics against the thirteen weeks before.
 *
 * @param week the week
 * @param papers its papers, in the order of their first place in the archive
 * @param against the thirteen weeks before (a) and the week (b), with all topics
 * @param sentences what there is to say
 */
public record WeekCard(IsoWeek week, List<PaperId> papers, Comparison against, List<Sentence> sentences) {
    private static final int BEFORE = 13;
    private static final int NAMED = 3;
    private static final Set<String> RESPONSIBLE = Set.of("fairness", "safety");

    /** Copies. */
    public WeekCard {
        papers = List.copyOf(papers);
        sentences = List.copyOf(sentences);
    }

    /** Returns the card of a week, or empty if the archive has no issue of it. */
    public static Optional<WeekCard> of(CorpusAnalysis analysis, PaperBook book, IsoWeek week) {
        if (!analysis.weeks().contains(week)) {
            return Optional.empty();
        }
        Period before = Period.of(week.plusWeeks(-BEFORE), week.plusWeeks(-1));
        Comparison against = analysis.compare(before, Period.of(week, week), List.of());
        List<PaperId> papers = book.all().stream()
                .filter(card ->
                        card.appearances().stream().anyMatch(seen -> seen.week().equals(week)))
                .map(PaperBook.Card::id)
                .toList();
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(mainly(week, papers, against));
        difference(against).ifPresent(sentences::add);
        responsible(against, papers, book).ifPresent(sentences::add);
        return Optional.of(new WeekCard(week, papers, against, sentences));
    }

    /** Returns the topics of the week, the most papers first. */
    static List<ComparedSubject> topics(Comparison against) {
        return against.topics().stream()
                .filter(topic -> topic.b().papers() > 0)
                .sorted(Comparator.comparingInt(
                                (ComparedSubject topic) -> topic.b().papers())
                        .reversed()
                        .thenComparing(topic -> topic.subject().id()))
                .toList();
    }

    /** Returns the table of the week's topics; without the weeks before where the archive has none. */
    public Block.Table table() {
        boolean alone = against.a().papers() == 0;
        List<BilingualText> columns = new ArrayList<>(List.of(Words.TOPIC, Words.text("This week", "이번 주")));
        if (!alone) {
            columns.addAll(List.of(
                    Words.text("13 weeks before", "이전 13주"),
                    Words.text("Points", "차이(%p)"),
                    Words.INTERVAL,
                    Words.VERDICT));
        }
        return new Block.Table(
                columns,
                topics(against).stream().map(topic -> row(topic, alone)).toList());
    }

    private static List<Cell> row(ComparedSubject topic, boolean alone) {
        Cell name = Cell.words(ReportData.name(topic.subject()));
        Cell papers = Cell.papers(topic.evidenceB(), topic.subject());
        return alone
                ? List.of(name, papers)
                : List.of(
                        name,
                        papers,
                        Cell.figure(Words.percent(topic.a().share())),
                        Cell.figure(Words.points(topic.change().difference())),
                        Cell.figure(Words.points(topic.change().low()) + " … "
                                + Words.points(topic.change().high())),
                        Cell.words(Words.verdict(topic.verdict())));
    }

    private static Sentence mainly(IsoWeek week, List<PaperId> papers, Comparison against) {
        List<ComparedSubject> top = topics(against).stream().limit(NAMED).toList();
        int n = papers.size();
        String english = English.capital(English.count(n, "paper", "papers")) + " appeared";
        String korean = "이번 주에는 논문 " + n + "편이 실렸습니다.";
        if (!top.isEmpty()) {
            english += "; the most common " + (top.size() == 1 ? "topic is " : "topics are ")
                    + English.list(named(top, Language.ENGLISH));
            korean += " 가장 많이 다룬 주제는 " + Korean.list(named(top, Language.KOREAN)) + "입니다.";
        }
        return new Sentence(Words.text(english + ".", korean), Remarks.papers(top, ComparedSubject::evidenceB));
    }

    private static List<String> named(List<ComparedSubject> topics, Language language) {
        return topics.stream()
                .map(topic -> language == Language.ENGLISH
                        ? english(topic) + " (" + Words.count(topic.b().papers()) + ")"
                        : korean(topic) + "(" + Words.count(topic.b().papers()) + "편)")
                .toList();
    }

    private static String english(ComparedSubject topic) {
        return English.small(topic.subject().name().preferring(Language.ENGLISH));
    }

    private static String korean(ComparedSubject topic) {
        return topic.subject().name().preferring(Language.KOREAN);
    }

    /** The claims, if there are any; else what a week would have had to hold for one. */
    private static Optional<Sentence> difference(Comparison against) {
        if (against.a().papers() == 0) {
            return Optional.of(new Sentence(
                    Words.text(
                            "The archive has none of the thirteen weeks before, so there is nothing to compare with.",
                            "이전 13주의 자료가 없어 비교할 수 없습니다."),
                    List.of()));
        }
        List<ComparedSubject> rising = with(against, Verdict.RISING);
        List<ComparedSubject> falling = with(against, Verdict.FALLING);
        return rising.isEmpty() && falling.isEmpty()
                ? Optional.of(withinChance(against))
                : Optional.of(claims(rising, falling));
    }

    private static List<ComparedSubject> with(Comparison against, Verdict verdict) {
        return against.topics().stream()
                .filter(topic -> topic.verdict() == verdict)
                .toList();
    }

    private static Sentence claims(List<ComparedSubject> rising, List<ComparedSubject> falling) {
        List<String> english = new ArrayList<>();
        List<String> korean = new ArrayList<>();
        if (!rising.isEmpty()) {
            english.add("more on " + English.list(changes(rising, Language.ENGLISH)));
            korean.add(Josa.SUBJECT.with(Korean.list(changes(rising, Language.KOREAN))) + " 뚜렷이 많고");
        }
        if (!falling.isEmpty()) {
            english.add("less on " + English.list(changes(falling, Language.ENGLISH)));
            korean.add(Josa.SUBJECT.with(Korean.list(changes(falling, Language.KOREAN))) + " 뚜렷이 적고");
        }
        List<ComparedSubject> both = new ArrayList<>(rising);
        both.addAll(falling);
        String joined = String.join(", ", korean);
        return new Sentence(
                Words.text(
                        "Than in the thirteen weeks before there is clearly " + String.join(" and ", english) + ".",
                        // 많고 and 적고 end a clause; the last one ends the sentence.
                        "이전 13주에 비해 " + joined.substring(0, joined.length() - 1) + "습니다."),
                Remarks.papers(both, ComparedSubject::evidenceB));
    }

    private static List<String> changes(List<ComparedSubject> topics, Language language) {
        String arrow = language == Language.ENGLISH ? " to " : " → ";
        String space = language == Language.ENGLISH ? " (" : "(";
        return topics.stream()
                .map(topic -> (language == Language.ENGLISH ? english(topic) : korean(topic)) + space
                        + Words.percent(topic.a().share()) + arrow
                        + Words.percent(topic.b().share()) + ")")
                .toList();
    }

    /** A week of ten papers tells almost nothing; how little is said with the week's own figures. */
    private static Sentence withinChance(Comparison against) {
        int n = against.b().papers();
        int before = against.a().papers();
        List<ComparedSubject> more = topics(against).stream()
                .filter(topic -> topic.b().papers() > 1 && topic.change().difference() > 0)
                .sorted(Comparator.comparingDouble(
                                (ComparedSubject topic) -> topic.change().difference())
                        .reversed()
                        .thenComparing(topic -> topic.subject().id()))
                .limit(1)
                .toList();
        double rise = DetectableDifference.rise(0.1, before, n);
        String needed = rise >= 0.9 ? "" : String.format(Locale.ROOT, "%.0f", (0.1 + rise) * 100);
        String english = "Against the thirteen weeks before (" + English.number(before)
                + " papers) no change can be told from chance";
        String korean = "이전 13주의 논문 " + Korean.number(before) + "편에 비해 우연과 구별되는 변화는 없습니다.";
        if (!more.isEmpty()) {
            english += ", not even " + changes(more, Language.ENGLISH).get(0);
            korean += " " + Josa.SUBJECT.with(changes(more, Language.KOREAN).get(0)) + " 가장 크게 달라졌지만 이것도 우연일 수 있습니다.";
        }
        if (!needed.isEmpty()) {
            english += "; among " + n + " papers a topic of 10 % would have to reach " + needed + " % to stand out";
            korean += " 논문이 " + n + "편이면 10 %이던 주제가 " + needed + " %는 되어야 눈에 띕니다.";
        }
        return new Sentence(Words.text(english + ".", korean), Remarks.papers(more, ComparedSubject::evidenceB));
    }

    private static Optional<Sentence> responsible(Comparison against, List<PaperId> papers, PaperBook book) {
        Set<PaperId> found = new LinkedHashSet<>();
        against.topics().stream()
                .filter(topic -> RESPONSIBLE.contains(topic.subject().id()))
                .forEach(topic -> found.addAll(topic.evidenceB()));
        List<PaperId> listed = papers.stream().filter(found::contains).toList();
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        List<String> english = ResponsibleRemarks.titles(book, listed, Language.ENGLISH);
        List<String> korean = ResponsibleRemarks.titles(book, listed, Language.KOREAN);
        int others = listed.size() - english.size();
        if (others > 0) {
            english.add(English.count(others, "other", "others"));
            korean.add("그 밖의 " + others + "편");
        }
        return Optional.of(new Sentence(
                Words.text(
                        "On fairness or safety: " + English.list(english) + ".",
                        "공정성이나 안전성을 다룬 논문으로는 " + Josa.SUBJECT.with(Korean.list(korean)) + " 있습니다."),
                listed));
    }
}
