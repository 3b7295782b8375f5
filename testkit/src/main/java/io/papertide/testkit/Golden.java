package io.papertide.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that were read once and found right.
 *
 * <p>They lie in {@code src/test/resources} of the module whose tests run, in the folder of the test's package. With {@code
 * -Dgolden.update=true} they are written instead of compared; read the difference before you commit it.
 */
public final class Golden {
    private Golden() {}

    /** Fails unless the text equals the golden file of this name beside the test. */
    public static void check(Class<?> test, String name, String actual) {
        check(Path.of("src/test/resources", test.getPackageName().replace('.', '/'), name), actual);
    }

    /** Fails unless the text equals the file, a path from the module's folder. */
    public static void check(Path file, String actual) {
        String text = actual.endsWith("\n") ? actual : actual + "\n";
        assertThat(text).as("golden files have LF line ends").doesNotContain("\r");
        try {
            if (Boolean.getBoolean("golden.update")) {
                update(file, text);
            } else if (Files.exists(file)) {
                assertThat(text).as(file.toString()).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
            } else {
                fail("there is no " + file + "; write it with: mvn test -Dgolden.update=true");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the golden file " + file, e);
        }
    }

    private static void update(Path file, String text) throws IOException {
        if (System.getenv("CI") != null) {
            fail("golden files are not written under CI");
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
