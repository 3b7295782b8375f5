package io.papertide.report.section;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.Subject;
import io.papertide.analytics.emergence.EmergenceReport;
import io.papertide.analytics.emergence.EmergenceRule;
import io.papertide.analytics.emergence.EmergingSubject;
import io.papertide.analytics.keyword.KeywordShare;
import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.Period;
import io.papertide.report.section.Block.Note;
import io.papertide.report.section.Block.Sentence;
import io.papertide.report.words.Dates;
import io.papertide.report.words.English;
import io.papertide.report.words.Josa;
import io.papertide.report.words.Korean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sentences about words and topics that came up, went quiet or were never seen before. */
final class NewRemarks {
    private static final int NAMED = 3;
    private static final int RECENT = 13;

    private NewRemarks() {}

    /** What surely came up and went quiet by the thresholds of emergence; else which words no earlier paper has. */
    static List<Sentence> all(ReportData data) {
        List<Sentence> sentences = new ArrayList<>();
        Set<String> told = new HashSet<>();
        emergence(data).ifPresent(report -> {
            report.emerging().stream()
                    .limit(NAMED)
                    .forEach(one -> told.add(one.subject().id()));
            IsoWeek since = report.later().period().first();
            sentence(report.emerging(), "Coming up", "새로 떠오른", since).ifPresent(sentences::add);
            sentence(report.fading(), "Gone quiet", "잦아든", since).ifPresent(sentences::add);
        });
        // Beside what surely came up, a word of two papers is no news.
        fresh(data, sentences.isEmpty() ? 2 : 3, told).ifPresent(sentences::add);
        return sentences;
    }

    /** The last quarter of a year against all weeks before it; nothing where there are none. */
    private static Optional<EmergenceReport> emergence(ReportData data) {
        Period whole = data.totals().period();
        if (whole.weekCount() <= RECENT) {
            return Optional.empty();
        }
        Period later = Period.of(whole.last().plusWeeks(1 - RECENT), whole.last());
        Period earlier = Period.of(whole.first(), later.first().plusWeeks(-1));
        return Optional.of(data.analysis().emergence(earlier, later, EmergenceRule.DEFAULT));
    }

    private static Optional<Sentence> sentence(
            List<EmergingSubject> subjects, String english, String korean, IsoWeek since) {
        List<EmergingSubject> named = subjects.stream().limit(NAMED).toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        List<String> inEnglish = named.stream()
                .map(one -> name(one.subject(), Language.ENGLISH) + " ("
                        + Words.percent(one.earlier().share()) + " of the papers before, "
                        + Words.percent(one.later().share()) + " after)")
                .toList();
        List<String> inKorean = named.stream()
                .map(one -> name(one.subject(), Language.KOREAN) + "(이전 논문의 "
                        + Words.percent(one.earlier().share()) + ", 이후 "
                        + Words.percent(one.later().share()) + ")")
                .toList();
        BilingualText day = Dates.day(since.monday());
        return Optional.of(new Sentence(
                Words.text(
                        english + " since " + day.english() + ": " + English.list(inEnglish) + ".",
                        day.korean() + "부터 " + korean + " 것은 " + Korean.list(inKorean) + "입니다."),
                Remarks.papers(named, EmergingSubject::evidence),
                named.stream().map(NewRemarks::note).toList()));
    }

    private static String name(Subject subject, Language language) {
        String name = subject.name().preferring(language);
        if (subject.kind() == Subject.Kind.KEYWORD) {
            return "“" + name + "”";
        }
        return language == Language.ENGLISH ? English.small(name) : name;
    }

    private static Note note(EmergingSubject one) {
        return new Note(
                Words.text(
                        one.subject().name().preferring(Language.ENGLISH) + ": " + figure(one.earlier(), " of ") + " → "
                                + figure(one.later(), " of ") + " papers, in " + one.weeks() + " weeks",
                        one.subject().name().preferring(Language.KOREAN) + ": 논문 " + figure(one.earlier(), "/") + " → "
                                + figure(one.later(), "/") + ", " + one.weeks() + "주에 걸쳐"),
                one.evidence());
    }

    private static String figure(ShareEstimate share, String of) {
        return Words.count(share.papers()) + of + Words.count(share.total()) + " (" + Words.interval(share) + ")";
    }

    private static Optional<Sentence> fresh(ReportData data, int support, Set<String> told) {
        List<KeywordShare> fresh = data.keywordsEnglish().fresh().stream()
                .filter(keyword -> isTelling(name(keyword))
                        && !told.contains(keyword.keyword().id())
                        && keyword.inside().papers() >= support)
                .limit(NAMED)
                .toList();
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        BilingualText since =
                Dates.day(data.keywordsEnglish().period().period().first().monday());
        List<String> english = fresh.stream()
                .map(keyword -> "“" + name(keyword) + "” ("
                        + English.count(keyword.inside().papers(), "paper", "papers") + ")")
                .toList();
        List<String> korean = fresh.stream()
                .map(keyword -> "“" + name(keyword) + "”(" + keyword.inside().papers() + "편)")
                .toList();
        return Optional.of(new Sentence(
                Words.text(
                        "No paper before " + since.english() + " has "
                                + (fresh.size() == 1 ? "the word " : "the words ") + English.list(english) + ".",
                        since.korean() + " 이전의 논문에는 없던 말로 " + Josa.SUBJECT.with(Korean.list(korean)) + " 나왔습니다."),
                Remarks.papers(fresh, KeywordShare::evidence)));
    }

    private static String name(KeywordShare keyword) {
        return keyword.keyword().name().preferring(Language.ENGLISH);
    }

    /** In a small archive any plain word can be new; a phrase, a name or an acronym says more. */
    private static boolean isTelling(String keyword) {
        return keyword.contains(" ") || keyword.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
