package io.papertide.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.IndexedAnalysis;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.testkit.Golden;
import io.papertide.testkit.MemoryCorpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendReportTest {
    private static final Pattern EVIDENCE = Pattern.compile(
            "<details><summary>(?:<span class=\"en\" lang=\"en\">)?(\\d+)[^\\n]*?</summary><ol>(.*?)</ol></details>");

    @TempDir
    static Path folder;

    private static String html;

    /** Thirty weeks of three papers; agents in the later half; week 12 missing; one paper full of hostile text. */
    private static MemoryCorpus corpus() {
        MemoryCorpus corpus = new MemoryCorpus();
        for (int week = 1; week <= 30; week++) {
            if (week == 12) {
                continue;
            }
            String in = String.format(Locale.ROOT, "2024-W%02d", week);
            corpus.add(id(week, 1), in, 1, "Roads at night", "Cameras on cars watch the road and count the lamps.");
            boolean late = week > 15;
            corpus.add(
                    id(week, 2),
                    in,
                    2,
                    new BilingualText(late ? "Agents with tools" : "Walls in old houses", late ? "도구를 쓰는 에이전트" : null),
                    BilingualText.english(late ? "LLM agents plan and call tools." : "How walls were painted."));
            corpus.add(id(week, 3), in, 3, "Fair lending", "A study of fairness and bias in the lending of money.");
        }
        return corpus.add(
                "2407.99999",
                "2024-W30",
                4,
                "<script>alert(1)</script> [x](javascript:alert(2)) \u202Eevil | \"'",
                "<img src=http://tracker.example/x onerror=alert(3)>");
    }

    private static String id(int week, int rank) {
        return String.format(Locale.ROOT, "24%02d.%05d", (week + 3) / 4, week * 10 + rank);
    }

    private static Map<String, byte[]> write(Path to, List<Language> languages) throws IOException {
        MemoryCorpus corpus = corpus();
        CorpusAnalysis analysis =
                IndexedAnalysis.of(corpus, CatalogueTagger.of(TopicCatalogue.bundled()), AnalysisOptions.DEFAULT);
        TrendReport.write(analysis, corpus, new ReportOptions(corpus.period().orElseThrow(), languages, "test"), to);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(to)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(to.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @BeforeAll
    static void once() throws IOException {
        write(folder, List.of(Language.ENGLISH, Language.KOREAN));
        html = Files.readString(folder.resolve("index.html"));
    }

    @Test
    void everyChartHasThreePicturesAndItsFiguresTwice() throws IOException {
        Map<String, byte[]> files = write(folder.resolve("again"), List.of(Language.ENGLISH));
        assertThat(files).containsKeys("index.html", "report.md");
        List<String> charts =
                files.keySet().stream().filter(name -> name.endsWith("@2x.png")).toList();
        assertThat(charts).hasSizeGreaterThanOrEqualTo(4);
        for (String chart : charts) {
            String name = chart.substring("charts/".length(), chart.length() - "@2x.png".length());
            assertThat(files)
                    .containsKeys(
                            "charts/" + name + ".svg",
                            "charts/" + name + ".png",
                            "data/" + name + ".csv",
                            "data/" + name + ".json");
        }
    }

    @Test
    void theSameCorpusGivesTheSameBytes() throws IOException {
        List<Language> both = List.of(Language.ENGLISH, Language.KOREAN);
        Map<String, byte[]> first = write(folder.resolve("one"), both);
        Map<String, byte[]> second = write(folder.resolve("two"), both);
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void everyNumberOpensAsManyPapers() {
        Matcher evidence = EVIDENCE.matcher(html);
        int found = 0;
        while (evidence.find()) {
            int listed = evidence.group(2).split("<li>", -1).length - 1;
            assertThat(listed).as(evidence.group()).isEqualTo(Integer.parseInt(evidence.group(1)));
            found++;
        }
        assertThat(found).as("numbers with papers on the page").isGreaterThan(20);
    }

    @Test
    void everyPaperNamedIsOnThePage() {
        Matcher link = Pattern.compile("href=\"#(p\\d+)\"").matcher(html);
        int found = 0;
        while (link.find()) {
            assertThat(html).contains("id=\"" + link.group(1) + "\"");
            found++;
        }
        assertThat(found).isGreaterThan(50);
    }

    @Test
    void aNameIsGivenToOnePlaceOnly() {
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void textsOfDigestsNeitherRunNorLoad() {
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script")
                .doesNotContain("\u202E")
                .doesNotContain("<img src=http")
                .contains("default-src 'none'");
        assertThat(Pattern.compile("(?:href|src)=\"(?!#|https://arxiv\\.org/|data:image/png)")
                        .matcher(html)
                        .find())
                .as("an address that is neither on the page, nor a paper's, nor a picture of the page")
                .isFalse();
    }

    @Test
    void aPageOfOneLanguageHasNoSwitch() throws IOException {
        String korean = new String(
                write(folder.resolve("ko"), List.of(Language.KOREAN)).get("index.html"), StandardCharsets.UTF_8);
        assertThat(korean)
                .contains("<html lang=\"ko\">")
                .contains("개요")
                .doesNotContain("<input")
                .doesNotContain("Overview");
    }

    @Test
    void theWordsAreTheGoldenOnes() throws IOException {
        Golden.check(TrendReportTest.class, "report.md", Files.readString(folder.resolve("report.md")));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> write(file, List.of(Language.ENGLISH)))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--out");
    }
}
