package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs/decisions"))) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void everyDecisionHasItsFourSectionsInOrder() throws IOException {
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(7);
        for (Path page : pages()) {
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .containsSubsequence("# ", "## Context\n", "## Options\n", "## Decision\n", "## Confirmation\n");
        }
    }

    @Test
    void everyDecisionIsGuardedByATestThatExists() throws IOException {
        Set<String> tests = tests();
        for (Path page : pages()) {
            List<String> named = TEST.matcher(Files.readString(page))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
            assertThat(named).as(page.toString()).isNotEmpty();
            assertThat(tests).as(page.toString()).containsAll(named);
        }
    }

    @Test
    void theIndexListsEveryDecision() throws IOException {
        String index = Files.readString(ROOT.resolve("docs/decisions/README.md"));
        for (Path page : pages()) {
            assertThat(index).contains("(" + page.getFileName() + ")");
        }
    }
}
