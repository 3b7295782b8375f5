package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    private static final String DIGEST = """
            ## Top AI Papers of the Week (January 8 - January 14) - 2024
            | **Paper**  | **Links** |
            | ------------- | ------------- |
            | 1) **Lamps** - A lamp that learns when to shine. | [Paper](https://arxiv.org/abs/2401.00001) |
            | 2) **Wells** - A well that plans its own water. | [Paper](https://arxiv.org/abs/2401.00002) |
            """;

    @TempDir
    private Path folder;

    private Path good;

    @BeforeEach
    void writeAGoodFile() throws IOException {
        good = Files.writeString(folder.resolve("2024.md"), DIGEST);
    }

    @Test
    void aFirstImportIsNewAndASecondChangesNothing() {
        Run first = Run.in(folder, "import", good.toString());
        assertThat(first.status()).isEqualTo(ExitCode.DONE);
        assertThat(first.out())
                .isEqualTo(
                        "2024.md (dair-ai): issues 1 new, 0 revised, 0 unchanged; entries 2; papers 2 new, 0 known\n");
        assertThat(first.err()).isEmpty();
        Run second = Run.in(folder, "import", good.toString());
        assertThat(second.out()).contains("issues 0 new, 0 revised, 1 unchanged", "papers 0 new, 2 known");
    }

    @Test
    void aDryRunChangesNothing() {
        assertThat(Run.in(folder, "import", "--dry-run", good.toString()).out()).contains("issues 1 new");
        assertThat(Run.in(folder, "issues").out()).doesNotContain("2024-W02");
    }

    @Test
    void eachBadFileHasOneLineAndTheGoodOneGoesIn() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.md"), "");
        Path binary = Files.write(folder.resolve("picture.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2});
        Path other = Files.writeString(folder.resolve("letter.md"), "Dear reader,\n\nnothing here.\n");
        Path latin = Files.write(
                folder.resolve("latin.md"),
                DIGEST.replace("Lamps", "L\u00e4mps").getBytes(StandardCharsets.ISO_8859_1));
        Path missing = folder.resolve("missing.md");
        Run run = Run.in(
                folder,
                "import",
                empty.toString(),
                binary.toString(),
                good.toString(),
                other.toString(),
                latin.toString(),
                missing.toString());
        assertThat(run.status()).isEqualTo(ExitCode.IN_PART);
        assertThat(run.messages())
                .hasSize(5)
                .allSatisfy(line -> assertThat(line).startsWith("papertide: ").doesNotContain("Exception"));
        assertThat(run.messages().get(0)).contains("empty.md");
        assertThat(run.messages().get(1)).contains("picture.md");
        assertThat(run.messages().get(2)).contains("letter.md").contains("--format");
        assertThat(run.messages().get(3)).contains("latin.md").contains("UTF-8");
        assertThat(run.messages().get(4)).contains("missing.md").contains("no such file");
        assertThat(run.out()).contains("2024.md (dair-ai): issues 1 new");
        assertThat(Run.in(folder, "issues").out()).contains("2024-W02");
    }

    @Test
    void whenNothingCanBeReadTheStatusSaysSo() {
        Run run = Run.in(folder, "import", folder.resolve("missing.md").toString());
        assertThat(run.status()).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(run.messages()).hasSize(1);
    }

    @Test
    void aFileCutOffInTheMiddleGivesWhatItHasAndAWarning() throws IOException {
        int middle = DIGEST.indexOf("plans");
        Path cut = Files.writeString(folder.resolve("cut.md"), DIGEST.substring(0, middle));
        Run run = Run.in(folder, "import", cut.toString());
        assertThat(run.status()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("entries 2");
        assertThat(run.messages())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("cut.md:5: warning: "));
    }

    @Test
    void aFolderIsWalkedAndWhatIsNoDigestIsNamedButNoFault() throws IOException {
        Path digests = Files.createDirectories(folder.resolve("digests/deep"));
        Files.writeString(digests.resolve("2024.md"), DIGEST);
        Files.writeString(digests.resolve("notes.txt"), "Milk, bread.\n");
        Files.writeString(digests.resolve("index.html"), "<html><body><h1>Milk</h1><p>Bread.</p></body></html>");
        Files.writeString(digests.resolve("package.json"), "{\"name\": \"milk\"}");
        Files.writeString(Files.createDirectories(digests.resolve(".hidden")).resolve("old.md"), DIGEST);
        Run run = Run.in(folder, "import", folder.resolve("digests").toString());
        assertThat(run.status()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .isEqualTo("deep/2024.md (dair-ai): issues 1 new, 0 revised, 0 unchanged; entries 2;"
                        + " papers 2 new, 0 known\n");
        assertThat(run.err())
                .isEqualTo(
                        "papertide: skipped 3 files that are no digests: deep/index.html, deep/notes.txt, deep/package.json\n");
    }

    @Test
    void aFolderWithoutADigestIsRefused() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(Run.in(folder, "import", empty.toString()).status()).isEqualTo(ExitCode.NOTHING_READ);
        Files.writeString(empty.resolve("notes.txt"), "Milk, bread.\n");
        Run run = Run.in(folder, "import", empty.toString(), good.toString());
        assertThat(run.status()).isEqualTo(ExitCode.IN_PART);
        assertThat(run.err()).contains("the folder has no digest");
        assertThat(run.out()).contains("issues 1 new");
    }

    @Test
    void theJsonHasTheShapeOfTheContract() throws IOException {
        Run run = Run.in(
                folder,
                "import",
                "--json",
                good.toString(),
                folder.resolve("missing.md").toString());
        assertThat(run.status()).isEqualTo(ExitCode.IN_PART);
        JsonNode json = new ObjectMapper().readTree(run.out());
        JsonNode source = json.get("sources").get(0);
        assertThat(source.get("source").asText()).isEqualTo("2024.md");
        assertThat(source.get("format").asText()).isEqualTo("dair-ai");
        assertThat(source.get("issues").get("new").asInt()).isEqualTo(1);
        assertThat(source.get("entries").asInt()).isEqualTo(2);
        assertThat(source.get("papers").get("new").asInt()).isEqualTo(2);
        assertThat(source.get("warnings").isArray()).isTrue();
        assertThat(source.get("error").isNull()).isTrue();
        assertThat(json.get("sources").get(1).get("error").asText()).contains("no such file");
        assertThat(json.get("totals").get("issues").get("new").asInt()).isEqualTo(1);
    }

    @Test
    void aTableSaysWhatBecameOfItsRows() throws IOException {
        Path table = Files.writeString(folder.resolve("abstracts.csv"), """
                Title,Description,PaperURL,TweetURL,Abstract
                Lamps,,https://arxiv.org/abs/2401.00001v2,,Lamps have long been lit by hand.
                Wells,,https://arxiv.org/abs/2401.00002,,
                Boats,,https://arxiv.org/abs/2401.00009,,Boats float.
                """);
        Run early = Run.in(folder, "import", table.toString());
        assertThat(early.out())
                .isEqualTo("abstracts.csv (paper-table): rows 3: 0 matched, 3 unmatched; abstracts added to 0 papers;"
                        + " 3 warnings\n");
        Run.in(folder, "import", good.toString());
        Run run = Run.in(folder, "import", table.toString());
        assertThat(run.out())
                .isEqualTo("abstracts.csv (paper-table): rows 3: 2 matched, 1 unmatched; abstracts added to 1 paper;"
                        + " 1 warning\n");
        assertThat(run.err()).isEqualTo("""
                abstracts.csv:4: warning: no paper of the archive has a link of the row 'Boats' [unmatched-row]
                """);
        JsonNode rows = new ObjectMapper()
                .readTree(Run.in(folder, "import", "--json", table.toString()).out())
                .at("/totals/rows");
        assertThat(rows.toString()).isEqualTo("{\"read\":3,\"matched\":2,\"unmatched\":1,\"abstracts\":1}");
        assertThat(Run.in(folder, "issues").out()).contains("2024-W02").doesNotContain("abstracts");
    }

    @Test
    void ofManyWarningsTheFirstOfEachCodeArePrintedAndAllAreKept() throws IOException {
        Files.writeString(good, DIGEST + "| ) | |\n".repeat(300) + "| 7) **Boats** | [Paper](javascript:no) |\n");
        Run run = Run.in(folder, "import", good.toString());
        assertThat(run.status()).isEqualTo(ExitCode.DONE);
        assertThat(run.messages())
                .hasSizeLessThan(20)
                .last()
                .asString()
                .matches(".*: 29\\d more \\[[a-z-]+]; .*quality.*");
        assertThat(run.err()).contains("[unsafe-link]");
        assertThat(Run.in(folder, "quality").out().lines().filter(line -> line.contains("2024.md:")))
                .hasSizeGreaterThan(300);
    }

    @Test
    void anArchiveThatCannotBeUsedIsLeftAloneAndNamed() throws IOException {
        Path noArchive =
                Files.writeString(folder.resolve("letter.db"), "Dear reader, this is no database.\n".repeat(50));
        byte[] before = Files.readAllBytes(noArchive);
        Run run = Run.of("--archive", noArchive.toString(), "import", good.toString());
        assertThat(run.status()).isEqualTo(ExitCode.ARCHIVE);
        assertThat(run.messages()).hasSize(1);
        assertThat(run.err()).contains("letter.db");
        assertThat(Arrays.equals(before, Files.readAllBytes(noArchive))).isTrue();
        Run inAFile = Run.of("--archive", good.resolve("papertide.db").toString(), "import", good.toString());
        assertThat(inAFile.status()).isEqualTo(ExitCode.ARCHIVE);
        assertThat(inAFile.messages()).hasSize(1);
    }

    @Test
    void textFromOutsideCannotSteerTheTerminal() throws IOException {
        Files.writeString(good, DIGEST.replace("Lamps", "L\u001B[31mamps\u202E"));
        Run.in(folder, "import", good.toString());
        Run show = Run.in(folder, "show", "2024-W02");
        assertThat(show.out()).doesNotContain("\u001B").doesNotContain("\u202E").contains("amps");
    }
}
