package io.papertide.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One run of the program in this process. */
record Run(int status, String out, String err) {
    static Run of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(unix(out), unix(err), false);
        int status = Main.run(terminal, args);
        terminal.out().flush();
        terminal.err().flush();
        return new Run(status, out.toString(), err.toString());
    }

    /** Runs with an archive in a folder. */
    static Run in(Path folder, String... args) {
        return of(Stream.concat(
                        Stream.of("--archive", folder.resolve("papertide.db").toString()), Stream.of(args))
                .toArray(String[]::new));
    }

    /** The lines of the messages. */
    List<String> messages() {
        return err.lines().toList();
    }

    private static PrintWriter unix(StringWriter writer) {
        return new PrintWriter(writer) {
            @Override
            public void println(String text) {
                write(text + "\n");
            }
        };
    }
}
