package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeTest {
    private static final Path ROOT = Path.of("..");

    /** The artifacts that go into {@code lib/}, as the build resolved them. */
    private static List<String> shipped() throws IOException {
        return Files.readAllLines(Path.of("target/shipped.txt")).stream()
                .map(String::strip)
                .filter(line -> line.contains(":jar:"))
                .map(line -> line.split(":")[0] + ":" + line.split(":")[1])
                .toList();
    }

    @Test
    void everyShippedLibraryIsNamedWithItsLicence() throws IOException {
        String notice = Files.readString(ROOT.resolve("NOTICE"));
        assertThat(shipped()).hasSizeGreaterThan(15);
        for (String artifact : shipped()) {
            assertThat(notice.lines().filter(line -> line.contains(artifact + " ")))
                    .as(artifact)
                    .singleElement()
                    .asString()
                    .containsPattern("Apache-2\\.0|MIT|BSD-2-Clause|LGPL-|EPL-2\\.0");
        }
    }

    @Test
    void theNoticeNamesNothingThatIsNotShipped() throws IOException {
        List<String> named = Files.readAllLines(ROOT.resolve("NOTICE")).stream()
                .filter(line -> line.matches("  [a-z0-9.-]+:[A-Za-z0-9.-]+ .*"))
                .map(line -> line.strip().split(" ")[0])
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(shipped());
    }

    @Test
    void everyLicenceOfTheNoticeIsIncluded() throws IOException {
        for (String name : List.of(
                "LICENSE",
                "licenses/LGPL-2.1.txt",
                "licenses/LGPL-3.0.txt",
                "licenses/GPL-3.0.txt",
                "licenses/MIT.txt",
                "licenses/BSD-2-Clause.txt",
                "licenses/OFL-1.1.txt")) {
            assertThat(Files.size(ROOT.resolve(name))).as(name).isGreaterThan(500);
        }
    }
}
