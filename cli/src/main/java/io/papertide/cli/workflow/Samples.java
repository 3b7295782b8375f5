package io.papertide.cli.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** The digests that come with the program. */
public final class Samples {
    private static final List<String> NAMES = List.of(
            "dair-ai/2024.md", "pytorchkr/2024-09-30.txt", "pytorchkr/2024-10-07.txt", "pytorchkr/2024-10-14.txt");

    /** The samples never change within a version, so their date is fixed: the same archive every time. */
    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");

    private Samples() {}

    /** Returns the samples in the order of their names. */
    public static List<Input> all() {
        return NAMES.stream().map(Samples::read).toList();
    }

    private static Input read(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/samples/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the sample " + name + " is missing from the jar");
            }
            return Input.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), AS_OF);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the sample " + name, e);
        }
    }
}
