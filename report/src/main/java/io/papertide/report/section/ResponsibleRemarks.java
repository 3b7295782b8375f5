package io.papertide.report.section;

import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import io.papertide.report.PaperBook;
import io.papertide.report.section.Block.Sentence;
import io.papertide.report.words.Dates;
import io.papertide.report.words.English;
import io.papertide.report.words.Josa;
import io.papertide.report.words.Korean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sentences about the work on fairness and on safety: how much there is, and the newest of it by name. */
final class ResponsibleRemarks {
    private static final List<String> TOPICS = List.of("fairness", "safety");
    private static final int NAMED = 2;
    private static final int LONGEST_TITLE = 90;

    private ResponsibleRemarks() {}

    static List<Sentence> all(ReportData data) {
        List<SubjectTrend> topics = data.topics().stream()
                .filter(trend -> TOPICS.contains(trend.subject().id()))
                .sorted(Comparator.comparing(
                        trend -> TOPICS.indexOf(trend.subject().id())))
                .toList();
        if (topics.isEmpty()) {
            return List.of();
        }
        List<SubjectTrend> found =
                topics.stream().filter(trend -> trend.overall().papers() > 0).toList();
        if (found.isEmpty()) {
            return List.of(new Sentence(
                    Words.text("No paper is about fairness or safety.", "공정성이나 안전성을 다룬 논문은 없습니다."), List.of()));
        }
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(amount(found));
        newest(data, found).ifPresent(sentences::add);
        return sentences;
    }

    private static Sentence amount(List<SubjectTrend> found) {
        List<String> english = found.stream()
                .map(trend -> English.count(trend.overall().papers(), "paper", "papers") + " ("
                        + Words.percent(trend.overall().share()) + ") on " + Remarks.english(trend))
                .toList();
        List<String> korean = found.stream()
                .map(trend -> Remarks.korean(trend) + " "
                        + Words.count(trend.overall().papers()) + "편("
                        + Words.percent(trend.overall().share()) + ")")
                .toList();
        boolean one = found.size() == 1 && found.get(0).overall().papers() == 1;
        return Remarks.of(
                "On responsible AI there " + (one ? "is " : "are ") + English.list(english) + ".",
                "책임 있는 AI에 관한 논문은 " + String.join(", ", korean) + "입니다.",
                found);
    }

    /** The newest such papers, of the week that has the last of them. */
    private static Optional<Sentence> newest(ReportData data, List<SubjectTrend> found) {
        Set<PaperId> all = new LinkedHashSet<>();
        found.forEach(trend -> all.addAll(trend.evidence()));
        Optional<IsoWeek> last = all.stream()
                .flatMap(id -> data.book().card(id).appearances().stream())
                .map(seen -> seen.week())
                .filter(data.totals().period()::contains)
                .max(Comparator.naturalOrder());
        return last.map(week -> {
            List<PaperId> papers = all.stream()
                    .filter(id -> data.book().card(id).appearances().stream()
                            .anyMatch(seen -> seen.week().equals(week)))
                    .sorted(Comparator.comparing(id -> data.book().card(id).number()))
                    .toList();
            int others = Math.max(0, papers.size() - NAMED);
            List<String> english = titles(data.book(), papers, Language.ENGLISH);
            List<String> korean = titles(data.book(), papers, Language.KOREAN);
            if (others > 0) {
                english.add(English.count(others, "other", "others"));
                korean.add("그 밖의 " + others + "편");
            }
            boolean latest = week.equals(data.latest());
            BilingualText days = Dates.days(week);
            String is = papers.size() == 1 ? "The newest is " : "The newest are ";
            String inEnglish = latest
                    ? "The newest week, " + days.english() + ", has " + English.list(english) + "."
                    : is + English.list(english) + ", of the week of " + days.english() + ".";
            String inKorean = latest
                    ? "가장 최근 주(" + days.korean() + ")에는 " + Josa.SUBJECT.with(Korean.list(korean)) + " 있습니다."
                    : "가장 최근의 것은 " + days.korean() + " 주의 " + Korean.list(korean) + "입니다.";
            return new Sentence(Words.text(inEnglish, inKorean), papers);
        });
    }

    static List<String> titles(PaperBook book, List<PaperId> papers, Language language) {
        List<String> titles = new ArrayList<>();
        papers.stream()
                .limit(NAMED)
                .forEach(id -> titles.add("“" + title(book.card(id).title(), language) + "”"));
        return titles;
    }

    private static String title(BilingualText title, Language language) {
        String text = title.preferring(language);
        return text.length() <= LONGEST_TITLE
                ? text
                : text.substring(0, LONGEST_TITLE - 1).stripTrailing() + "…";
    }
}
