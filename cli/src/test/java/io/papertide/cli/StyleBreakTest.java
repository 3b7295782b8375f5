package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A series whose entries have three times as many words from 2024-W21 on: who asks about weeks on both sides is told. */
class StyleBreakTest {
    private static final int WEEKS = 40;
    private static final int BREAK = 20;
    private static final String NAMED = "house style of dair-ai: from 2024-W21 on an entry has ";
    private static final String SHORT = "A method for tables that learns from few examples and needs no labels at all"
            + " which is shown on three small sets of data";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);

    @TempDir
    private Path folder;

    @BeforeEach
    void importASeriesThatChangesItsStyle() throws IOException {
        StringBuilder page = new StringBuilder("# AI Papers of the Week\n\n");
        for (int week = WEEKS - 1; week >= 0; week--) {
            LocalDate monday = LocalDate.of(2024, 1, 1).plusWeeks(week);
            page.append("## Top AI Papers of the Week (")
                    .append(DAY.format(monday))
                    .append(" - ")
                    .append(DAY.format(monday.plusDays(6)))
                    .append(") - 2024\n| **Paper** | **Links** |\n| --- | --- |\n");
            for (int rank = 1; rank <= 5; rank++) {
                // Lengths differ a little from entry to entry, as they do in life.
                String text = (SHORT + " ").repeat(week < BREAK ? 1 : 3) + "again ".repeat((week + rank) % 4);
                page.append(String.format(
                        Locale.ROOT,
                        "| %d) **Paper %d of %d** - %s | [Paper](https://arxiv.org/abs/24%02d.%05d) |%n",
                        rank,
                        rank,
                        week,
                        text,
                        1 + week / 5,
                        100 * week + rank));
            }
            page.append("\n");
        }
        Path file = folder.resolve("2024.md");
        Files.writeString(file, page.toString().replace("\r\n", "\n"));
        Run run = Run.in(folder, "import", file.toString());
        assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("issues 40 new");
    }

    private JsonNode breaks(String... args) throws IOException {
        Run run = Run.in(folder, args);
        assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.DONE);
        return new ObjectMapper().readTree(run.out()).get("styleBreaks");
    }

    @Test
    void qualityListsIt() throws IOException {
        assertThat(Run.in(folder, "quality").out()).contains("changes of house style", ": 1\n  " + NAMED);
        JsonNode found = breaks("quality", "--json");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("week").asText()).isEqualTo("2024-W21");
        double ratio = found.get(0).get("wordsAfter").asDouble()
                / found.get(0).get("wordsBefore").asDouble();
        assertThat(ratio).isBetween(2.2, 3.0);
    }

    @Test
    void whoLooksAcrossItIsToldAndWhoDoesNotIsNot() throws IOException {
        for (List<String> args : List.of(
                List.of("topics"),
                List.of("topics", "--period", "2024-W10..2024-W30"),
                List.of("trend", "data"),
                List.of("compare", "2024-Q1", "2024-Q3"),
                List.of("compare", "2024-Q3", "2024-Q1"),
                List.of("compare", "2024-W01..2024-W20", "2024-W21..2024-W40", "--keywords", "tables"),
                List.of("compare", "2024-Q1", "2024-Q2", "2024-Q3"),
                List.of("compare", "--series", "dair-ai", "dair-ai"),
                List.of("bursts"),
                List.of("emerging", "--period", "last-13w"),
                List.of("this-week", "2024-W22"))) {
            assertThat(Run.in(folder, args.toArray(String[]::new)).out())
                    .as(args.toString())
                    .contains(NAMED);
        }
        for (List<String> args : List.of(
                List.of("topics", "--period", "2024-W21..2024-W40"),
                List.of("trend", "data", "--period", "2024-W01..2024-W20"),
                List.of("compare", "2024-W01..2024-W10", "2024-W11..2024-W20"),
                List.of("compare", "2024-W21..2024-W30", "2024-W31..2024-W40"),
                List.of("this-week", "2024-W40"))) {
            Run run = Run.in(folder, args.toArray(String[]::new));
            assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.DONE);
            assertThat(run.out()).as(args.toString()).doesNotContain("house style");
        }
        assertThat(breaks("compare", "2024-Q1", "2024-Q3", "--json")).hasSize(1);
        assertThat(breaks("compare", "2024-W21..2024-W30", "2024-W31..2024-W40", "--json"))
                .isEmpty();
    }
}
