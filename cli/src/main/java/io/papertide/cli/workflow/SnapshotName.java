package io.papertide.cli.workflow;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date in the name of a copy: {@code README-2025-02-24.md} is the page as it was that day.
 *
 * <p>A name that is a date and nothing else, such as {@code 2024-10-14.txt}, names the week and says nothing of the text's age.
 */
final class SnapshotName {
    private static final Pattern DATED =
            Pattern.compile("[^/]*\\p{L}[^/]*?(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)[^/]{0,40}");

    private SnapshotName() {}

    /** Returns the beginning of the day, in UTC, that a file name or address names as that of a copy, or empty. */
    static Optional<Instant> date(String name) {
        String file = name.replaceFirst("[?#].*$", "");
        int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        Matcher dated = DATED.matcher(file.substring(slash + 1));
        if (!dated.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(dated.group(1)),
                    Integer.parseInt(dated.group(2)),
                    Integer.parseInt(dated.group(3)));
            return Optional.of(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
