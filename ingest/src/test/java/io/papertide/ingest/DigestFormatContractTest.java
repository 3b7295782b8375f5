package io.papertide.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertide.testkit.Golden;
import io.papertide.testkit.Seeded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format must keep, checked over the fixtures of all formats. */
class DigestFormatContractTest {
    private static final Path FORMATS = Path.of("src/test/resources/formats");
    private static final int MUTATIONS = Integer.getInteger("fuzz.inputs", 2_000);
    private static final int PREFIXES = 250;

    /** A fixture of a format. */
    record Fixture(DigestFormat format, Path file) {
        DigestSource source() {
            try {
                return DigestSource.decode(file.getFileName().toString(), Files.readAllBytes(file));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public String toString() {
            return format.id() + "/" + file.getFileName();
        }
    }

    static Stream<Fixture> accepted() throws IOException {
        return fixtures("accept");
    }

    static Stream<Fixture> rejected() throws IOException {
        return fixtures("reject");
    }

    private static Stream<Fixture> fixtures(String kind) throws IOException {
        Stream.Builder<Fixture> fixtures = Stream.builder();
        for (DigestFormat format : DigestFormats.ALL) {
            try (Stream<Path> files = Files.list(FORMATS.resolve(format.id()).resolve(kind))) {
                files.filter(file -> !file.toString().endsWith(".expected.txt"))
                        .sorted()
                        .forEach(file -> fixtures.add(new Fixture(format, file)));
            }
        }
        return fixtures.build();
    }

    @Test
    void everyFormatHasFixturesAndEveryFixtureAFormat() throws IOException {
        try (Stream<Path> folders = Files.list(FORMATS)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            DigestFormats.ALL.stream().map(DigestFormat::id).toList());
        }
        assertThat(accepted().map(fixture -> fixture.format().id()).distinct()).hasSize(DigestFormats.ALL.size());
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void readsWhatIsExpected(Fixture fixture) {
        String name = fixture.file().getFileName().toString();
        Path golden = fixture.file().resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected.txt");
        Golden.check(golden, IssueText.of(fixture.format().parse(fixture.source())));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void detectionPicksThisFormat(Fixture fixture) {
        assertThat(DigestFormats.detect(fixture.source())).containsSame(fixture.format());
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void windowsLineEndsAndByteOrderMarksChangeNothing(Fixture fixture) {
        DigestSource source = fixture.source();
        DigestSource windows =
                new DigestSource(source.name(), "\uFEFF" + source.text().replace("\n", "\r\n"));
        assertThat(fixture.format().parse(windows)).isEqualTo(fixture.format().parse(source));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void noEntryIsLostWithoutAWord(Fixture fixture) {
        checkCounts(fixture.source(), fixture.format().parse(fixture.source()));
    }

    private static void checkCounts(DigestSource source, IngestResult result) {
        long dropped = result.warnings().stream()
                .filter(warning ->
                        List.of("entry-dropped", "no-rank", "broken-row").contains(warning.code()))
                .count();
        assertThat(result.entryCount() + result.allSupplements().size() + dropped)
                .isEqualTo(result.entriesSeen());
        assertThat(result.warnings())
                .allMatch(warning -> warning.line() <= source.lines().size());
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void everyPrefixIsReadOrRefused(Fixture fixture) {
        String text = fixture.source().text();
        int step = Math.max(7, text.length() / PREFIXES);
        for (int end = 0; end < text.length(); end += step) {
            readOrRefuse(fixture.format(), new DigestSource(fixture.source().name(), text.substring(0, end)));
        }
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void refusesWithOneClearLine(Fixture fixture) {
        assertThatThrownBy(() -> fixture.format().parse(fixture.source()))
                .isInstanceOf(IngestException.class)
                .hasMessageMatching("[^\\n]{10,200}");
    }

    @Test
    void mutatedFixturesAreReadOrRefused() throws IOException {
        List<Fixture> fixtures = Stream.concat(accepted(), rejected()).toList();
        String scraps = "<p>|*[](){}<>#-–~:/\\\"'`_&;,. \n\t\u0000\u202E\uD800한논문 소개1)2.htps";
        Seeded.check(MUTATIONS, random -> {
            Fixture fixture = fixtures.get(random.nextInt(fixtures.size()));
            StringBuilder text = new StringBuilder(fixture.source().text());
            for (int i = random.nextInt(40); i >= 0 && text.length() > 1; i--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(4)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, scraps.charAt(random.nextInt(scraps.length())));
                    case 2 -> text.setCharAt(at, scraps.charAt(random.nextInt(scraps.length())));
                    default -> text.insert(at, text, at, Math.min(text.length(), at + random.nextInt(200)));
                }
            }
            DigestSource source = new DigestSource(fixture.source().name(), text.toString());
            DigestFormats.detect(source);
            readOrRefuse(fixture.format(), source);
        });
    }

    private static void readOrRefuse(DigestFormat format, DigestSource source) {
        try {
            checkCounts(source, format.parse(source));
        } catch (IngestException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Test
    void bytesAreDecodedStrictly() {
        assertThat(DigestSource.decode("a", "한글".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("한글");
        for (byte[] bad : List.of(
                new byte[0],
                " \n ".getBytes(StandardCharsets.UTF_8),
                new byte[] {'a', 0, 'b'},
                "café".getBytes(StandardCharsets.ISO_8859_1))) {
            assertThatThrownBy(() -> DigestSource.decode("a", bad)).isInstanceOf(IngestException.class);
        }
    }
}
