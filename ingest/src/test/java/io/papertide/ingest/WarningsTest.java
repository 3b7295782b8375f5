package io.papertide.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.ingest.internal.Warnings;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of warnings names each code, in order, and no other. */
class WarningsTest {
    /** Codes that come from matching a source with an archive or a disk, not from reading it. */
    private static final List<String> OF_THE_IMPORT = List.of("only-listed", "unmatched-row");

    @Test
    void thePageListsEveryCodeInOrder() throws IOException, IllegalAccessException {
        List<String> codes = new ArrayList<>(OF_THE_IMPORT);
        for (Field field : Warnings.class.getFields()) {
            if (field.getType() == String.class) {
                codes.add((String) field.get(null));
            }
        }
        assertThat(codes).hasSizeGreaterThan(15);
        String page = Files.readString(Path.of("../docs/warnings.md"));
        assertThat(Pattern.compile("(?m)^\\| `([a-z-]+)`")
                        .matcher(page)
                        .results()
                        .map(code -> code.group(1)))
                .containsExactlyElementsOf(codes.stream().sorted().toList());
    }
}
