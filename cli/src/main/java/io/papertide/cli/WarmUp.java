package io.papertide.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs typical commands once after a build, so that the class-data archive which the launcher has made of this run holds their
 * classes; and lays the unpacked library of the database where the launcher finds it.
 */
public final class WarmUp {
    private static final String LIBRARY = "sqlitejdbc";

    private WarmUp() {}

    /** Runs in the folder of the first argument; the library is unpacked in the second one. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        String archive = folder.resolve("papertide.db").toString();
        run("--version");
        run("--help");
        run("quickstart", "--out", folder.toString());
        List<List<String>> commands = List.of(
                List.of("import", sample(folder)),
                List.of("topics"),
                List.of("topics", "--json"),
                List.of("trend", "agents", "benchmark", "\uc5d0\uc774\uc804\ud2b8"),
                List.of("compare", "2024-W01..2024-W40", "2024-W41..2024-W52"),
                List.of("compare", "2024", "2024", "--keywords", "agent", "--json"),
                List.of("search", "language model"),
                List.of("keywords"),
                List.of("issues"),
                List.of("quality"),
                List.of("bursts"));
        for (List<String> command : commands) {
            run(Stream.concat(Stream.of("--archive", archive), command.stream()).toArray(String[]::new));
        }
        keepLibrary(Path.of(args[1]));
    }

    private static void run(String... args) {
        Terminal terminal =
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false);
        Main.run(terminal, args);
    }

    /** Writes a digest to import, for the samples come from the jar. */
    private static String sample(Path folder) throws IOException {
        return Files.writeString(folder.resolve("2023.md"), """
                ## Top AI Papers of the Week (January 9 - January 15) - 2023
                | **Paper**  | **Links** |
                | ------------- | ------------- |
                | 1) **Lamps** - A lamp that learns when to shine. | [Paper](https://arxiv.org/abs/2301.00001) |
                """).toString();
    }

    /** Copies the library out of the name that it has while this program runs. */
    private static void keepLibrary(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                int at = name.lastIndexOf(LIBRARY);
                if (at >= 0 && !name.endsWith(".lck")) {
                    String plain = (name.startsWith("lib", at - 3) ? "lib" : "") + name.substring(at);
                    Files.copy(file, folder.resolve(plain));
                }
            }
        }
    }
}
