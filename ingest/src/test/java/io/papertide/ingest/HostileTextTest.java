package io.papertide.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertide.model.IngestWarning;
import io.papertide.model.Issue;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to take for ever or too much room: what is over a limit is cut or refused, and nothing grows faster than the text. */
class HostileTextTest {
    private static final int CHARS = Integer.getInteger("hostile.chars", 4_000);
    private static final String HEADING = "## Top AI Papers of the Week (January 8 - January 14) - 2024\n";
    private static final String ROW = "| 1) **Lamps** - A lamp. %s | [Paper](https://arxiv.org/abs/2401.00001) |\n";
    private static final String TOPIC = "[2024/01/08 ~ 01/14] 논문\n\n우물 / Wells %s\n\n논문 소개\n\n%s\n\n논문 링크\n\n%s\n";

    private static DigestFormat format(String id) {
        return DigestFormats.find(id).orElseThrow();
    }

    /** With a quadratic step in any of the formats this test takes minutes instead of moments. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\t ",
                "[",
                "](",
                "![",
                "*",
                "** ",
                "_a",
                "`",
                "<",
                "<!--",
                "<br>",
                "<div>",
                "&amp;",
                "|",
                "\\",
                "- ",
                "1) ",
                "# ",
                "> ",
                ":a:",
                "(",
                "https://a",
                "[a](b",
                "[a](http://b) ",
                "/",
                "\"",
                "{\"a\":",
                "\u202E",
                "논문 소개\n",
                "| 1) x\n",
                "\n| ",
                "2024/01/01 ~ ",
                "(May 1 - ",
                "2024-01-01 - ",
                "<a href=",
                "<a href=b>c</a>",
                "[Paper](b) ",
                "<br> ",
                "## 1. x\n"
            })
    void aTextOfOneThingOverAndOverIsReadOrRefused(String unit) {
        String much = unit.repeat(CHARS / unit.length());
        for (String text : List.of(
                much,
                HEADING + ROW.formatted(much) + much,
                HEADING.stripTrailing() + much,
                TOPIC.formatted(much, much, much),
                "# " + TOPIC.formatted(much, much, much),
                "<html><body><h1>[2024/01/08 ~ 01/14]</h1>" + much,
                "{\"post_stream\": {\"posts\": [{\"cooked\": \"" + much,
                "Title,PaperURL\n" + much)) {
            DigestSource source = new DigestSource("2024.md", text);
            DigestFormats.detect(source);
            for (DigestFormat format : DigestFormats.ALL) {
                try {
                    assertThat(format.parse(source).entriesSeen()).isNotNegative();
                } catch (IngestException e) {
                    assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(1_000);
                }
            }
        }
    }

    @Test
    void textsOverALimitAreCutWithAWarning() {
        String title = "t".repeat(DigestLimits.TITLE_CHARS + 1);
        String summary = "w".repeat(DigestLimits.TEXT_CHARS + 1);
        String links = "[Tweet](https://x.com/a/status/%d), ";
        StringBuilder many = new StringBuilder();
        for (int i = 0; i <= DigestLimits.LINKS_PER_ENTRY; i++) {
            many.append(links.formatted(1_000_000 + i));
        }
        IngestResult result = format("dair-ai")
                .parse(new DigestSource(
                        "2024.md",
                        HEADING + "| 1) **" + title.substring(0, 499) + "** - " + summary + " | " + many
                                + "[Code](https://a.org/" + "x".repeat(DigestLimits.LINK_CHARS) + ") |\n"));
        assertThat(result.issues().get(0).entries().get(0).links()).hasSize(DigestLimits.LINKS_PER_ENTRY);
        assertThat(result.issues().get(0).entries().get(0).summary().english()).hasSize(DigestLimits.TEXT_CHARS);
        assertThat(result.warnings().stream().map(IngestWarning::code))
                .containsExactly("cut-text", "cut-text", "unsafe-link");
    }

    @Test
    @Timeout(60)
    void aTableOfManyRowsIsReadInOneGo() {
        StringBuilder table = new StringBuilder("Title,PaperURL\n");
        for (int i = 0; i < 100_000; i++) {
            table.append("Row,https://a.org/").append(i).append('\n');
        }
        IngestResult result = format("paper-table").parse(new DigestSource("a.csv", table.toString()));
        assertThat(result.supplements()).hasSize(100_000).last().matches(row -> row.line() == 100_001);
    }

    @Test
    void entriesOverTheLimitAreLeftOutWithAWarningEach() {
        StringBuilder page = new StringBuilder(HEADING);
        for (int i = 1; i <= DigestLimits.ENTRIES_PER_ISSUE + 3; i++) {
            page.append("| ")
                    .append(i)
                    .append(") **Paper ")
                    .append(i)
                    .append("** - Text. | [Paper](https://a.org/p")
                    .append(i)
                    .append(") |\n");
        }
        IngestResult result = format("dair-ai").parse(new DigestSource("2024.md", page.toString()));
        assertThat(result.entryCount()).isEqualTo(DigestLimits.ENTRIES_PER_ISSUE);
        assertThat(result.entriesSeen()).isEqualTo(DigestLimits.ENTRIES_PER_ISSUE + 3);
        assertThat(result.warnings())
                .hasSize(3)
                .allMatch(warning -> warning.code().equals("entry-dropped"));
    }

    @Test
    void warningsOverTheLimitAreCounted() {
        IngestResult result = format("dair-ai")
                .parse(new DigestSource(
                        "2024.md",
                        HEADING + "| 1) **Lamps** - They shine. | [Paper](https://a.org/1) |\n"
                                + "| x | |\n".repeat(DigestLimits.WARNINGS + 7)));
        assertThat(result.entriesSeen()).isEqualTo(DigestLimits.WARNINGS + 8);
        assertThat(result.warnings())
                .hasSize(DigestLimits.WARNINGS + 1)
                .last()
                .isEqualTo(new IngestWarning(
                        DigestLimits.WARNINGS + 3,
                        "more-warnings",
                        "from here on warnings were counted only: 7 no-rank"));
    }

    @Test
    void deepNestingIsRefusedOrFlattened() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        assertThatThrownBy(() -> format("pytorchkr").parse(new DigestSource("a.json", "{\"cooked\": " + deep + "}")))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("nested too deeply");
        assertThatThrownBy(() -> format("papertide")
                        .parse(new DigestSource("a.json", "{\"format\": \"papertide\", \"sources\": " + deep + "}")))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("nested too deeply");
        String quote = "> ".repeat(2_000) + "우물";
        Issue topic = format("pytorchkr")
                .parse(new DigestSource("a.md", "# " + TOPIC.formatted("", quote, "")))
                .issues()
                .get(0);
        assertThat(topic.entries().get(0).summary().korean()).contains("우물");
    }

    @Test
    void linksThatAreNotForReadersAreDroppedWithAWarning() {
        for (String address :
                List.of("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//a.org/x", "vbscript:x")) {
            IngestResult result = format("dair-ai")
                    .parse(new DigestSource(
                            "2024.md",
                            HEADING + "| 1) **Lamps** - A lamp. | [Paper](" + address
                                    + "), [Code](https://a.org/c) |\n"));
            assertThat(result.issues().get(0).entries().get(0).links())
                    .as(address)
                    .hasSize(1);
            assertThat(result.warnings())
                    .as(address)
                    .extracting(IngestWarning::code)
                    .containsExactly("unsafe-link");
        }
    }

    @Test
    void bytesThatAreNoTextSayWhatTheyAre() {
        String korean = "한국어 논문 소개";
        assertThatThrownBy(() -> DigestSource.decode("a", korean.getBytes(StandardCharsets.UTF_16)))
                .hasMessageContaining("UTF-16");
        assertThatThrownBy(() -> DigestSource.decode("a", korean.getBytes(Charset.forName("x-windows-949"))))
                .hasMessageContaining("CP949");
        assertThatThrownBy(() -> DigestSource.decode("a", new byte[] {0x1f, (byte) 0x8b, 8, 0}))
                .hasMessageContaining("gzip");
        assertThatThrownBy(() -> DigestSource.decode("a", "PK\u0003\u0004rest".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("zip");
        byte[] line = new byte[DigestLimits.LINE_CHARS + 1];
        Arrays.fill(line, (byte) 'a');
        assertThatThrownBy(() -> DigestSource.decode("a", line)).hasMessageContaining("a line over");
        assertThatThrownBy(() -> DigestSource.decode("a", new byte[DigestLimits.SOURCE_BYTES + 1]))
                .hasMessageContaining("64 MiB");
    }
}
