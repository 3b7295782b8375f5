package io.papertide.cli.command;

import io.papertide.archive.Archive;
import io.papertide.archive.SqliteArchive;
import io.papertide.cli.UsageException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that reads the archive as it is or as it was. */
abstract class ViewCommand extends ArchiveCommand {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "of each issue the revision that was current at the end of this day, such as 2024-12-31")
    private @Nullable LocalDate asOf;

    @Override
    final Archive open() {
        if (asOf == null) {
            return super.open();
        }
        Archive archive = SqliteArchive.openExisting(
                papertide().archive(),
                asOf.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1));
        if (archive.corpus().period().isEmpty()) {
            archive.close();
            throw new UsageException("the archive had no issue yet at the end of " + asOf
                    + "; 'papertide issues --revisions' shows as of when its issues are");
        }
        return archive;
    }
}
