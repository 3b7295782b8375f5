package io.papertide.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertide.analytics.CorpusAnalysis;
import io.papertide.model.Language;
import io.papertide.report.section.Block;
import io.papertide.report.section.ReportData;
import io.papertide.report.section.Sections;
import io.papertide.testkit.Golden;
import io.papertide.testkit.MemoryCorpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
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

    private static Map<String, byte[]> write(Path to, List<Language> languages) throws IOException {
        MemoryCorpus corpus = SampleCorpus.hostile();
        ReportOptions options = SampleCorpus.options(corpus, languages.toArray(Language[]::new));
        TrendReport.write(SampleCorpus.analysis(corpus), corpus, options, to);
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
    void eachLanguageHasPicturesOfItsOwn() throws IOException {
        String markdown = Files.readString(folder.resolve("report.md"));
        assertThat(folder.resolve("charts/topic-shares.png")).isRegularFile();
        assertThat(folder.resolve("charts/topic-shares-ko@2x.png")).isRegularFile();
        assertThat(folder.resolve("charts/topic-shares-ko.svg")).isRegularFile();
        assertThat(markdown).contains("(charts/topic-shares.png)").contains("(charts/topic-shares-ko.png)");
        assertThat(write(folder.resolve("korean"), List.of(Language.KOREAN)))
                .containsKey("charts/topic-shares.svg")
                .doesNotContainKey("charts/topic-shares-ko.svg");
    }

    @Test
    void theSameCorpusGivesTheSameBytesInAnyLocaleAndZoneAndOnOneCore() throws Exception {
        List<Language> both = List.of(Language.ENGLISH, Language.KOREAN);
        Map<String, byte[]> first = write(folder.resolve("one"), both);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        ForkJoinPool oneCore = new ForkJoinPool(1);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Map<String, byte[]> second =
                    oneCore.submit(() -> write(folder.resolve("two"), both)).get();
            assertThat(second.keySet()).isEqualTo(first.keySet());
            first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            oneCore.shutdown();
        }
    }

    @Test
    void theManifestHasTheHashOfEveryOtherFile() throws Exception {
        Map<String, byte[]> files = write(folder.resolve("manifest"), List.of(Language.ENGLISH));
        Manifest manifest = Manifest.parse(new String(files.remove("manifest.json"), StandardCharsets.UTF_8))
                .orElseThrow();
        assertThat(manifest.hashes().keySet()).isEqualTo(files.keySet());
        files.forEach((name, bytes) ->
                assertThat(manifest.hashes().get(name)).as(name).isEqualTo(Manifest.hash(bytes)));
        assertThat(manifest.fingerprint()).isEqualTo(SampleCorpus.hostile().fingerprint());
    }

    @Test
    void everyNumberOpensAsManyPapers() {
        CorpusAnalysis analysis = SampleCorpus.analysis(SampleCorpus.hostile());
        ReportData data = ReportData.of(
                analysis,
                () -> PaperBook.of(SampleCorpus.hostile()),
                SampleCorpus.options(SampleCorpus.hostile(), Language.ENGLISH));
        List<Block.Cell> counted = Sections.ALL.stream()
                .flatMap(section -> section.blocks(data).stream())
                .flatMap(TrendReportTest::cells)
                .filter(cell -> !cell.papers().isEmpty())
                .toList();
        assertThat(counted).hasSizeGreaterThan(100).allSatisfy(cell -> {
            assertThat(cell.text().preferring(Language.ENGLISH))
                    .isEqualTo(String.valueOf(cell.papers().size()));
            assertThat(cell.papers()).doesNotHaveDuplicates();
        });
    }

    private static Stream<Block.Cell> cells(Block block) {
        if (block instanceof Block.Table table) {
            return table.rows().stream().flatMap(List::stream);
        }
        if (block instanceof Block.Figure figure) {
            return cells(figure.data());
        }
        if (block instanceof Block.Glance glance) {
            return cells(glance.figure());
        }
        if (block instanceof Block.HeatMap map) {
            return map.cells().stream().flatMap(List::stream).map(Block.Shade::cell);
        }
        return block instanceof Block.Fold fold
                ? fold.blocks().stream().flatMap(TrendReportTest::cells)
                : Stream.empty();
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
                .doesNotContain(SampleCorpus.SCRIPT)
                .doesNotContain("\u202E")
                .doesNotContain("<img src=http")
                .doesNotContain("<style>*")
                .contains("default-src 'none'")
                .doesNotContain("unsafe-");
        assertThat(html.split("<script", -1))
                .as("the data and the script of the page")
                .hasSize(3);
        assertThat(Pattern.compile("(?:href|src)=\"(?!#|https://arxiv\\.org/)")
                        .matcher(html.substring(0, html.indexOf("<script")))
                        .find())
                .as("an address that is neither on the page, nor a paper's, nor a picture of the page")
                .isFalse();
    }

    @Test
    void styleAndScriptAreAllowedByTheirHashesAlone() throws Exception {
        for (String element : List.of("style", "script")) {
            Matcher found = Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL)
                    .matcher(html);
            assertThat(found.find()).isTrue();
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(found.group(1).getBytes(StandardCharsets.UTF_8));
            assertThat(html)
                    .contains(element + "-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
        assertThat(html.substring(0, html.indexOf("<script"))).doesNotContainPattern("\\s(?:style|on[a-z]+)=\"");
    }

    @Test
    void theLargestKnownArchiveMakesAPageUnderThreeMegabytes() {
        MemoryCorpus corpus = SampleCorpus.large(181, 190, 1);
        ReportOptions options = SampleCorpus.options(corpus, Language.ENGLISH, Language.KOREAN);
        byte[] page =
                TrendReport.page(SampleCorpus.analysis(corpus), corpus, options).getBytes(StandardCharsets.UTF_8);
        assertThat(page.length).isBetween(1_000_000, 3_000_000);
    }

    @Test
    void aPageOfOneLanguageHasNoSwitch() throws IOException {
        String korean = new String(
                write(folder.resolve("ko"), List.of(Language.KOREAN)).get("index.html"), StandardCharsets.UTF_8);
        assertThat(korean)
                .contains("<html lang=\"ko\">")
                .contains("개요")
                .doesNotContain("<input type=\"radio\"")
                .doesNotContain(">Overview<");
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
