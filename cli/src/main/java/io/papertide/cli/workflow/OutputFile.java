package io.papertide.cli.workflow;

import io.papertide.model.PapertideException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** A file that appears whole or not at all. */
public final class OutputFile {
    private OutputFile() {}

    /** A file or folder that cannot be written. */
    public static final class OutputException extends PapertideException {
        OutputException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Writes a file through a temporary one beside it.
     *
     * @throws OutputException if it cannot be written
     */
    public static void write(Path file, Consumer<PrintWriter> content) {
        Path absolute = file.toAbsolutePath();
        try {
            Path folder = absolute.getParent();
            Files.createDirectories(folder);
            // Not made by createTempFile, which would keep the file from all other users for good.
            Path temporary = folder.resolve(
                    ".papertide-" + ProcessHandle.current().pid() + "-" + absolute.getFileName() + ".tmp");
            try {
                try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(temporary, StandardCharsets.UTF_8))) {
                    content.accept(writer);
                    if (writer.checkError()) {
                        throw new IOException("the disk may be full");
                    }
                }
                Files.move(temporary, absolute, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new OutputException(
                    file + ": cannot be written (" + e.getMessage() + "); choose another place with --out", e);
        }
    }

    /**
     * Makes a folder and those above it.
     *
     * @throws OutputException if that is not possible
     */
    public static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new OutputException(folder + ": no folder can be made there; choose another place with --out", e);
        }
    }
}
