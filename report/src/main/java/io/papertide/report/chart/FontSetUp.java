package io.papertide.report.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Keeps Java from looking for the fonts of the machine. Only the bundled font is used; but where fontconfig knows no font at
 * all, as in a bare container, Java fails before it reads even that one ("Fontconfig head is null").
 */
final class FontSetUp {
    private static final String PROPERTY = "sun.awt.fontconfig";

    private FontSetUp() {}

    /**
     * Does some work with a font configuration that needs no font. It has to come before anything else that touches fonts; a
     * configuration that the user has set is kept.
     *
     * @throws IOException if the work throws it, or the configuration cannot be written
     */
    static <T> T without(FontWork<T> work) throws IOException {
        boolean asked =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (!asked || System.getProperty(PROPERTY) != null) {
            return work.run();
        }
        Path file = Files.createTempFile("papertide", ".fontconfig.properties");
        // The program may end while another thread is in here.
        file.toFile().deleteOnExit();
        try {
            Files.writeString(file, "version=1\nsequence.allfonts=default\n");
            System.setProperty(PROPERTY, file.toString());
            return work.run();
        } finally {
            System.clearProperty(PROPERTY);
            Files.deleteIfExists(file);
        }
    }

    /** Work that reads a font. */
    interface FontWork<T> {
        /** Does it. */
        T run() throws IOException;
    }
}
