package io.papertide.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.CorpusAnalysis;
import io.papertide.model.Language;
import io.papertide.testkit.MemoryCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCheckTest {
    @TempDir
    static Path folder;

    private static MemoryCorpus corpus;
    private static CorpusAnalysis analysis;

    @BeforeAll
    static void once() {
        corpus = SampleCorpus.hostile();
        analysis = SampleCorpus.analysis(corpus);
        TrendReport.write(analysis, corpus, options(), folder);
    }

    private static ReportOptions options() {
        return SampleCorpus.options(corpus, Language.KOREAN, Language.ENGLISH);
    }

    private static List<String> check() {
        return ReportCheck.of(folder, analysis, corpus, options());
    }

    @Test
    void aReportOfTheArchiveHasNoFault() {
        assertThat(check()).isEmpty();
    }

    @Test
    void anAlteredFileIsNamedAndSoIsTheFigure() throws IOException {
        Path figures = folder.resolve("data/topic-shares.json");
        String before = Files.readString(figures);
        Files.writeString(figures, before.replaceFirst("\"Papers\" : \"\\d+\"", "\"Papers\" : \"999\""));
        try {
            assertThat(check())
                    .contains("data/topic-shares.json: altered since it was written")
                    .anySatisfy(fault -> assertThat(fault)
                            .startsWith("data/topic-shares.json: ")
                            .contains(", Papers: the report says 999, the archive gives "));
        } finally {
            Files.writeString(figures, before);
        }
    }

    @Test
    void anotherCatalogueIsNamed() {
        ReportOptions current = options();
        ReportOptions other = new ReportOptions(
                current.period(), current.languages(), current.programVersion(), "another", current.quality());
        assertThat(ReportCheck.of(folder, analysis, corpus, other))
                .containsExactly("the report was made with the catalogue bundled, this program has another");
    }

    @Test
    void aFileThatIsGoneIsNamed() throws IOException {
        Path chart = folder.resolve("charts/topic-shares.png");
        byte[] before = Files.readAllBytes(chart);
        Files.delete(chart);
        try {
            assertThat(check()).containsExactly("charts/topic-shares.png: missing");
        } finally {
            Files.write(chart, before);
        }
    }

    @Test
    void figuresThatTheArchiveNoLongerGivesAreNamed() {
        MemoryCorpus more =
                SampleCorpus.hostile().add("2407.88888", "2024-W30", 7, "LLM agents", "LLM agents call tools.");
        assertThat(ReportCheck.of(folder, SampleCorpus.analysis(more), more, options()))
                .anySatisfy(fault -> assertThat(fault).startsWith("the report is of the corpus "))
                .anySatisfy(fault -> assertThat(fault)
                        .matches("data/topic-shares.json: .*, Papers: the report says \\d+, the archive gives \\d+"))
                .noneSatisfy(fault -> assertThat(fault).contains("altered"));
    }

    @Test
    void aFolderWithoutAReportIsSaidToBeNone() {
        assertThat(ReportCheck.of(folder.resolve("nothing"), analysis, corpus, options()))
                .singleElement()
                .asString()
                .contains("manifest.json");
    }

    @Test
    void aManifestThatLeadsOutOfTheFolderReadsNothingThere() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(
                other.resolve("manifest.json"),
                Files.readString(folder.resolve("manifest.json")).replaceFirst("\"charts/", "\"../../charts/"));
        assertThat(ReportCheck.of(other, analysis, corpus, options()))
                .anySatisfy(
                        fault -> assertThat(fault).startsWith("../../charts/").endsWith(": missing"));
    }
}
