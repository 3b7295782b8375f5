package io.papertide.report.section;

import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.BilingualText;
import io.papertide.model.Period;
import io.papertide.report.section.Block.Note;
import io.papertide.report.section.Block.Sentence;
import io.papertide.report.words.Dates;
import io.papertide.report.words.English;
import io.papertide.report.words.Josa;
import io.papertide.report.words.Korean;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sentences about how much was looked at, what it is about in the main, and how it was written. */
final class ExtentRemarks {
    private static final int NAMED = 3;

    private ExtentRemarks() {}

    static Sentence extent(ReportData data) {
        int weeks = data.totals().weeks();
        int calendar = data.totals().period().weekCount();
        String papers = English.count(data.totals().papers(), "paper", "papers");
        Period period = data.totals().period();
        BilingualText first = Dates.day(period.first().monday());
        BilingualText last = Dates.day(period.last().sunday());
        if (calendar == 1) {
            BilingualText week = Dates.days(period);
            return new Sentence(
                    Words.text(
                            "One week, " + week.english() + ", presented " + papers + "; a week says what appeared, not"
                                    + " what is trending.",
                            week.korean() + " 한 주에 논문 "
                                    + Korean.number(data.totals().papers())
                                    + "편이 소개되었습니다. 한 주는 무엇이 나왔는지를 말해 줄 뿐, 추세를 말해 주지는 않습니다."),
                    data.papers());
        }
        String english = "Between " + first.english() + " and " + last.english() + ", "
                + English.count(weeks, "weekly issue", "weekly issues") + " presented " + papers + ".";
        String korean = first.korean() + "부터 " + last.korean() + "까지 " + weeks + "주 동안 논문 "
                + Korean.number(data.totals().papers()) + "편이 소개되었습니다.";
        int gaps = calendar - weeks;
        if (gaps > 0) {
            english += " " + English.capital(English.count(gaps, "week", "weeks")) + " of these " + calendar
                    + " had no issue and " + (gaps == 1 ? "is" : "are") + " left out, not counted as zero.";
            korean += " " + calendar + "주 가운데 " + gaps + "주는 발행이 없어 0으로 세지 않고 제외했습니다.";
        }
        return new Sentence(Words.text(english, korean), data.papers());
    }

    /** What is most common; which of three ways to say it depends on whether one topic has half of the papers or a clear lead. */
    static Sentence dominant(ReportData data) {
        List<SubjectTrend> top =
                ReportData.byShare(data.topics()).stream().limit(NAMED).toList();
        if (top.isEmpty()) {
            return new Sentence(
                    Words.text("None of them has a topic of the catalogue.", "이 가운데 목록의 주제에 해당하는 논문은 없습니다."),
                    List.of());
        }
        SubjectTrend first = top.get(0);
        List<SubjectTrend> next = top.subList(1, top.size());
        String share = Words.whole(first.overall().share());
        List<String> english = Remarks.named(next, Remarks::english, Remarks::whole);
        List<String> korean = Remarks.namedInKorean(next, Remarks::whole);
        if (first.overall().share() >= 0.5) {
            return most(first, next, top);
        }
        if (next.isEmpty() || first.overall().low() > next.get(0).overall().high()) {
            String ahead = next.isEmpty() ? "" : ", ahead of " + English.list(english);
            String after = next.isEmpty() ? "입니다." : "이며, " + Josa.SUBJECT.with(Korean.list(korean)) + " 뒤를 잇습니다.";
            return Remarks.of(
                    "The most common topic is " + Remarks.english(first) + ", in " + share + " of the papers" + ahead
                            + ".",
                    "가장 많이 다룬 주제는 " + Remarks.korean(first) + "(" + share + ")" + after,
                    top);
        }
        return Remarks.of(
                "No topic clearly leads: "
                        + English.list(Remarks.named(top, Remarks::english, Remarks::whole))
                        + " are the most common, and their intervals overlap.",
                "뚜렷이 앞서는 주제는 없습니다. "
                        + Josa.SUBJECT.with(Korean.list(Remarks.namedInKorean(top, Remarks::whole)))
                        + " 가장 많지만 신뢰구간이 서로 겹칩니다.",
                top);
    }

    /** One topic has half of the papers or more. */
    private static Sentence most(SubjectTrend first, List<SubjectTrend> next, List<SubjectTrend> top) {
        boolean all = first.overall().papers() == first.overall().total();
        String share = Remarks.whole(first);
        List<String> english = Remarks.named(next, Remarks::english, Remarks::whole);
        List<String> korean = Remarks.namedInKorean(next, Remarks::whole);
        String follow =
                next.isEmpty() ? "" : "; " + English.list(english) + (next.size() == 1 ? " follows" : " follow");
        String after = next.isEmpty() ? " 다룹니다." : " 다루며, " + Josa.SUBJECT.with(Korean.list(korean)) + " 뒤를 잇습니다.";
        return Remarks.of(
                (all ? "All of them" : "Most of them, " + share + ",") + " deal with " + Remarks.english(first) + follow
                        + ".",
                "이 가운데 " + (all ? "전부가 " : share + "가 ") + Josa.OBJECT.with(Remarks.korean(first)) + after,
                top);
    }

    /** The largest change of house style, for readers who would take longer texts for a trend. */
    static Optional<Sentence> style(ReportData data) {
        List<StyleBreak> breaks = data.breaks();
        Optional<StyleBreak> largest = breaks.stream()
                .filter(change -> change.wordsBefore() > 0 && change.wordsAfter() > 0)
                .max(Comparator.comparingDouble(ExtentRemarks::size).thenComparing(StyleBreak::week));
        return largest.map(change -> {
            String before = String.valueOf(Math.round(change.wordsBefore()));
            String after = String.valueOf(Math.round(change.wordsAfter()));
            boolean longer = change.wordsAfter() > change.wordsBefore();
            boolean once = breaks.size() == 1;
            String times = once ? "once" : breaks.size() == 2 ? "twice" : English.count(breaks.size()) + " times";
            BilingualText day = Dates.day(change.week().monday());
            return new Sentence(
                    Words.text(
                            "The house style changed " + times + (once ? ": on " : ", most on ") + day.english()
                                    + ", when entries became " + (longer ? "longer" : "shorter") + ", from " + before
                                    + " to " + after
                                    + " words. So that length makes no trends, topics are counted in the"
                                    + " title and the first " + data.options().leadWords() + " words only.",
                            "글의 형식이 " + Korean.times(breaks.size()) + " 바뀌었습니다. " + (once ? "" : "가장 크게는 ")
                                    + day.korean() + "에 항목의 길이가 " + before + "단어에서 " + after + "단어로 "
                                    + (longer ? "늘었습니다" : "줄었습니다") + ". 길이 때문에 추세가 생기지 않도록 주제는 제목과 첫 "
                                    + data.options().leadWords() + "단어에서만 셉니다."),
                    List.of(),
                    breaks.stream().map(ExtentRemarks::note).toList());
        });
    }

    private static double size(StyleBreak change) {
        return Math.abs(Math.log(change.wordsAfter() / change.wordsBefore()));
    }

    private static Note note(StyleBreak change) {
        String words = Math.round(change.wordsBefore()) + " → " + Math.round(change.wordsAfter());
        return new Note(
                Words.text(
                        change.series() + ", " + change.week() + ": " + words + " words an entry",
                        change.series() + ", " + change.week() + ": 항목당 " + words + "단어"),
                List.of());
    }
}
