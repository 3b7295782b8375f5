package io.papertide.bench.generate;

import io.papertide.model.BilingualText;
import io.papertide.model.Entry;
import io.papertide.model.Issue;
import io.papertide.model.Language;
import io.papertide.model.Link;
import io.papertide.model.LinkKind;
import io.papertide.testkit.planted.PlantedPapers;
import io.papertide.testkit.planted.PlantedPlan;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The Korean series as the plain text of a topic a week. */
final class TopicFiles {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);

    private final PlantedPlan plan;
    private final PlantedPapers papers;

    TopicFiles(PlantedPlan plan, PlantedPapers papers) {
        this.plan = plan;
        this.papers = papers;
    }

    void write(Path folder) throws IOException {
        for (int week = 0; week < plan.weeks(); week++) {
            Optional<Issue> issue = papers.koreanIssue(week);
            if (issue.isPresent()) {
                LocalDate monday = issue.get().span().first();
                try (Writer out = Files.newBufferedWriter(folder.resolve(monday + ".txt"))) {
                    write(out, issue.get());
                }
            }
        }
    }

    private static void write(Writer out, Issue issue) throws IOException {
        String days = DAY.format(issue.span().first()) + " ~ "
                + DAY.format(issue.span().last());
        String title = "[" + days + "] " + issue.title() + "\n\n";
        out.write(title);
        out.write(title);
        for (Entry entry : issue.entries()) {
            out.write("\n" + text(entry.title(), Language.KOREAN) + " / " + text(entry.title(), Language.ENGLISH)
                    + "\n\n");
            section(out, "논문 소개", entry.summary());
            if (!entry.abstractText().isEmpty()) {
                section(out, "논문 초록(Abstract)", entry.abstractText());
            }
            out.write("논문 링크\n\n더 읽어보기\n\n");
            for (Link link : entry.links()) {
                if (link.kind() == LinkKind.TWEET) {
                    out.write(link.url() + "\n\n");
                }
            }
        }
        out.write("원문\n");
    }

    private static void section(Writer out, String label, BilingualText text) throws IOException {
        out.write(label + "\n\n" + text(text, Language.KOREAN) + "\n\n" + text(text, Language.ENGLISH) + "\n\n");
    }

    private static String text(BilingualText text, Language language) {
        return text.in(language).orElseThrow();
    }
}
