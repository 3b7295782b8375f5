package io.papertide.report.section;

import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.quality.QualityReport;
import io.papertide.analytics.trend.WeekShare;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import io.papertide.report.PaperBook;
import io.papertide.report.section.Block.Cell;
import io.papertide.report.section.Block.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the archive has, what it lacks, and what is odd with it. */
final class QualitySection implements Section {
    @Override
    public List<Block> blocks(ReportData data) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                "quality", Words.text("The archive’s quality", "자료의 상태"), Words.text("Quality", "자료")));
        blocks.add(missing(data));
        breaks(data)
                .ifPresentOrElse(
                        blocks::add,
                        () -> blocks.add(Block.Paragraph.of(
                                "The house style of the entries did not change within the period.",
                                "이 기간에 항목의 글쓰기 방식은 달라지지 않았습니다.")));
        blocks.add(papers(data));
        data.quality().get().ifPresent(quality -> blocks.addAll(issues(quality)));
        return blocks;
    }

    private static Block missing(ReportData data) {
        List<String> missing = data.topics().stream()
                .limit(1)
                .flatMap(trend -> trend.weeks().stream())
                .filter(week -> week.total() == 0)
                .map(WeekShare::week)
                .map(String::valueOf)
                .toList();
        String list = String.join(", ", missing);
        return missing.isEmpty()
                ? Block.Paragraph.of("No week of the period lacks an issue.", "이 기간에 빠진 주가 없습니다.")
                : Block.Paragraph.of(
                        "Weeks without an issue: " + list
                                + ". They are gaps, not zeros: charts break there and no test sees them.",
                        "다이제스트가 없는 주: " + list + ". 이 주는 0이 아니라 빈 자리로 다루며, 그래프가 끊기고 검정에서 빠집니다.");
    }

    private static Optional<Block> breaks(ReportData data) {
        List<StyleBreak> breaks = data.breaks();
        if (breaks.isEmpty()) {
            return Optional.empty();
        }
        List<List<Cell>> rows = breaks.stream()
                .flatMap(style -> style.changes().stream()
                        .map(change -> List.of(
                                Cell.same(style.week().toString()),
                                Cell.same(style.series().toString()),
                                Cell.words(Words.measure(change.measure())),
                                Cell.figure(String.format(Locale.ROOT, "%.1f", change.before())),
                                Cell.figure(String.format(Locale.ROOT, "%.1f", change.after())))))
                .toList();
        return Optional.of(new Block.Table(
                List.of(
                        Words.text("House style changed in", "글쓰기 방식이 바뀐 주"),
                        Words.text("Series", "시리즈"),
                        Words.text("Per entry", "항목당"),
                        Words.text("Before", "이전"),
                        Words.text("After", "이후")),
                rows));
    }

    private static Block papers(ReportData data) {
        List<Sentence> sentences = new ArrayList<>();
        add(
                sentences,
                data,
                card -> card.appearances().stream()
                                .map(seen -> seen.series() + " " + seen.week())
                                .distinct()
                                .count()
                        > card.appearances().stream()
                                .map(seen -> seen.series())
                                .distinct()
                                .count(),
                Words.text("No series carried a paper twice.", "한 시리즈에 두 번 실린 논문은 없습니다."),
                Words.text("One series carried these in more than one week:", "한 시리즈에 두 주 이상 실린 논문:"));
        add(
                sentences,
                data,
                card -> card.links().isEmpty(),
                Words.text("Every paper has a link.", "모든 논문에 링크가 있습니다."),
                Words.text("Without any link:", "링크가 없는 논문:"));
        add(
                sentences,
                data,
                card -> card.title().in(Language.KOREAN).isPresent(),
                Words.text("No title is known in Korean.", "한국어 제목이 있는 논문은 없습니다."),
                Words.text("With a title in Korean:", "한국어 제목이 있는 논문:"));
        return new Block.Paragraph(sentences);
    }

    private static void add(
            List<Sentence> sentences,
            ReportData data,
            Predicate<PaperBook.Card> test,
            BilingualText none,
            BilingualText some) {
        List<PaperId> papers = data.book().all().stream()
                .filter(card -> card.appearances().stream()
                        .anyMatch(seen -> data.period().contains(seen.week())))
                .filter(test)
                .map(PaperBook.Card::id)
                .toList();
        sentences.add(new Sentence(papers.isEmpty() ? none : some, papers));
    }

    private static List<Block> issues(QualityReport quality) {
        List<List<Cell>> rows = quality.series().stream()
                .map(series -> List.of(
                        Cell.same(series.series().toString()),
                        Cell.same(series.first() + " – " + series.last()),
                        Cell.figure(Words.count(series.issues())),
                        Cell.figure(Words.count(series.entries())),
                        Cell.figure(Words.count(series.missing().size()))))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Subheading(Words.text("Series in the archive", "자료의 시리즈")));
        blocks.add(new Block.Table(
                List.of(
                        Words.text("Series", "시리즈"),
                        Words.text("Weeks", "기간"),
                        Words.text("Issues", "호"),
                        Words.text("Entries", "항목"),
                        Words.text("Missing weeks", "빠진 주")),
                rows));
        List<List<Cell>> odd = oddities(quality);
        if (!odd.isEmpty()) {
            blocks.add(new Block.Table(List.of(Words.text("What is odd", "특이한 점"), Words.text("Where", "위치")), odd));
        }
        return blocks;
    }

    private static List<List<Cell>> oddities(QualityReport quality) {
        List<List<Cell>> odd = new ArrayList<>();
        odd(
                odd,
                "Neighbouring issues share days",
                "이웃한 호가 날짜를 공유",
                quality.overlaps().stream()
                        .map(overlap -> same(overlap.earlier() + "/" + overlap.later()))
                        .toList());
        odd(
                odd,
                "Issues that do not cover seven days",
                "7일이 아닌 호",
                quality.oddSpans().stream()
                        .map(span -> Words.text(
                                span.week() + " (" + span.span().days() + " days)",
                                span.week() + "(" + span.span().days() + "일)"))
                        .toList());
        odd(
                odd,
                "Entries without any link",
                "링크가 없는 항목",
                quality.withoutLinks().stream()
                        .map(entry -> same(entry.week() + " #" + entry.rank()))
                        .toList());
        odd(
                odd,
                "Rewritten by the publisher",
                "발행자가 다시 쓴 항목",
                quality.rewrites().stream()
                        .map(rewrite -> Words.text(
                                rewrite.series() + ": " + Words.count(rewrite.rewritten()) + " of "
                                        + Words.count(rewrite.entries()) + " entries",
                                rewrite.series() + ": 항목 " + Words.count(rewrite.entries()) + "개 중 "
                                        + Words.count(rewrite.rewritten()) + "개"))
                        .toList());
        return odd;
    }

    private static void odd(List<List<Cell>> rows, String english, String korean, List<BilingualText> places) {
        if (!places.isEmpty()) {
            String inEnglish = places.stream().map(BilingualText::english).collect(Collectors.joining(", "));
            String inKorean = places.stream().map(BilingualText::korean).collect(Collectors.joining(", "));
            rows.add(List.of(
                    Cell.words(new BilingualText(english, korean)),
                    Cell.words(new BilingualText(inEnglish, inKorean))));
        }
    }

    private static BilingualText same(String words) {
        return new BilingualText(words, words);
    }
}
