package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of the README and compares what they print. With {@code -Dgolden.update=true} the README is written
 * anew.
 */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Pattern BLOCK = Pattern.compile("```console\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND =
            Pattern.compile("\\$ \\./papertide (.*?)(?: +\\| (head|tail) -n (\\d+))?", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    @Test
    void everyExampleOfTheReadmePrintsWhatTheReadmeSays() throws IOException {
        assertThat(Run.of("quickstart", "--out", folder.resolve("papertide-out").toString())
                        .status())
                .isZero();
        Matcher block = BLOCK.matcher(Files.readString(README));
        StringBuilder actual = new StringBuilder();
        int blocks = 0;
        while (block.find()) {
            block.appendReplacement(actual, Matcher.quoteReplacement("```console\n" + replay(block.group(1)) + "```"));
            blocks++;
        }
        block.appendTail(actual);
        assertThat(blocks).isGreaterThanOrEqualTo(5);
        Golden.check(README, actual.toString());
    }

    private String replay(String block) {
        StringBuilder replayed = new StringBuilder();
        for (String line : block.lines().filter(line -> line.startsWith("$ ")).toList()) {
            replayed.append(line).append('\n').append(output(line));
        }
        return replayed.toString();
    }

    private String output(String line) {
        Matcher command = COMMAND.matcher(line);
        assertThat(command.matches()).as(line).isTrue();
        Run run = Run.of(words(command.group(1)).toArray(String[]::new));
        assertThat(run.status()).as(line + "\n" + run.err()).isZero();
        List<String> lines = run.out()
                .replace(folder.resolve("papertide-out").toString(), "papertide-out")
                .lines()
                .toList();
        if (command.group(2) != null) {
            int n = Math.min(lines.size(), Integer.parseInt(command.group(3)));
            lines = command.group(2).equals("head")
                    ? lines.subList(0, n)
                    : lines.subList(lines.size() - n, lines.size());
        }
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** The words as a shell would split them; paths of the checkout and of the example folder lead elsewhere in a test. */
    private List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            String text = word.group(1) != null ? word.group(1) : word.group(2);
            text = text.equals("samples") ? "../samples" : text;
            words.add(text.startsWith("papertide-out/") ? folder.resolve(text).toString() : text);
        }
        return words;
    }
}
