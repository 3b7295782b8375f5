package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a curator does by commands. */
class CurationCommandsTest {
    private static final String DIGEST = """
            ## Top AI Papers of the Week (January 8 - January 14) - 2024
            | 1) **Lamps** - A lamp that learns when to shine. | [Paper](https://arxiv.org/abs/2401.00001) |
            | 2) **Wells** - A well that plans its own water. | [Paper](https://arxiv.org/abs/2401.00002) |
            | 3) **Boats** - The publisher gave it the address of the next one. | [Paper](https://arxiv.org/abs/2401.00003) |
            | 4) **Harbours** - Where the boats are. | [Paper](https://arxiv.org/abs/2401.00003) |

            ## Top AI Papers of the Week (January 15 - January 21) - 2024
            | 1) **Lamps** - The same lamp once more. | [Paper](https://arxiv.org/abs/2401.00001) |
            """;

    @TempDir
    private Path folder;

    private Path digest;

    @BeforeEach
    void importIt() throws IOException {
        digest = Files.writeString(folder.resolve("2024.md"), DIGEST);
        assertThat(Run.in(folder, "import", digest.toString()).status()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aJoinIsTakenBackByASplitAndBothOutlastAnImport() {
        assertThat(Run.in(folder, "join", "arxiv:2401.00001", "arxiv:2401.00002")
                        .out())
                .isEqualTo("arxiv:2401.00001 and arxiv:2401.00002 are one paper now: arxiv:2401.00001\n");
        Run.in(folder, "import", digest.toString());
        assertThat(Run.in(folder, "show", "arxiv:2401.00001").out())
                .contains("in dair-ai 2024-W02 no. 2", "one paper because of curator joined by hand");
        assertThat(Run.in(folder, "split", "arxiv:2401.00001", "2024-W03").out())
                .isEqualTo("arxiv:2401.00001 is 2 papers now: [arxiv:2401.00001, arxiv:2401.00002]\n");
        Run.in(folder, "import", digest.toString());
        assertThat(Run.in(folder, "show", "arxiv:2401.00001").out())
                .contains("in dair-ai 2024-W02 no. 1", "in dair-ai 2024-W03 no. 1")
                .doesNotContain("no. 2");
        assertThat(Run.in(folder, "split", "arxiv:2401.00001", "2024-W03", "--json")
                        .out())
                .contains("\"ids\"");
        Run nothing = Run.in(folder, "split", "arxiv:2401.00002", "2024-W02");
        assertThat(nothing.status()).isEqualTo(ExitCode.USAGE);
        assertThat(nothing.err()).contains("there is nothing to split").hasLineCount(1);
    }

    @Test
    void anIdThatUnlikePapersShareIsNoNameAndTheyAreNamed() {
        for (String[] command :
                new String[][] {{"show", "arxiv:2401.00003"}, {"join", "arxiv:2401.00003", "arxiv:2401.00001"}}) {
            Run run = Run.in(folder, command);
            assertThat(run.status()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err())
                    .contains("unlike papers share arxiv:2401.00003")
                    .containsPattern("p:[0-9a-f]{16}, p:[0-9a-f]{16}")
                    .hasLineCount(1);
        }
        assertThat(Run.in(folder, "show", "arxiv:2401.00009").err()).contains("has no paper arxiv:2401.00009");
    }
}
