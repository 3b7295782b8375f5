package io.papertide.cli.workflow;

import io.papertide.archive.Validators;
import io.papertide.cli.workflow.HttpFetcher.Fetched;
import io.papertide.ingest.DigestLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads what the user names: files, folders, addresses, standard input. One that fails does not stop the others. */
public final class InputReader {
    private static final Set<String> ENDINGS = Set.of("md", "markdown", "txt", "html", "htm", "json", "csv");

    private final InputStream standardInput;
    private final Instant now;
    private final Optional<Instant> asOf;
    private final HttpFetcher fetcher;
    private final Function<String, Optional<Validators>> known;

    /**
     * Makes a reader.
     *
     * @param standardInput what {@code -} means
     * @param now the date of content whose own date is not known
     * @param asOf the date that the user gives to all content, if any
     * @param fetcher fetches addresses
     * @param known what is known of an address that was fetched before
     */
    public InputReader(
            InputStream standardInput,
            Instant now,
            Optional<Instant> asOf,
            HttpFetcher fetcher,
            Function<String, Optional<Validators>> known) {
        this.standardInput = standardInput;
        this.now = now;
        this.asOf = asOf;
        this.fetcher = fetcher;
        this.known = known;
    }

    /** Tells whether an argument is an address, to be fetched. */
    static boolean isAddress(String argument) {
        String lower = argument.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * Returns the inputs that one argument names: several for a folder, in the order of their names; never none. Each is read
     * when it is asked for.
     */
    public List<Supplier<Input>> read(String argument) {
        if (argument.equals("-")) {
            return List.of(this::readStream);
        }
        if (isAddress(argument)) {
            return List.of(() -> fetch(argument));
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            return List.of(() -> Input.failed(argument, "it is not a path of this system"));
        }
        return Files.isDirectory(path) ? readFolder(path) : List.of(() -> readFile(path, fileName(path), false));
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private Input readStream() {
        try {
            return Input.local("-", limited(standardInput), asOf.orElse(now), false);
        } catch (IOException e) {
            return Input.failed("-", "standard input cannot be read: " + e.getMessage());
        }
    }

    private List<Supplier<Input>> readFolder(Path folder) {
        DigestWalk walk = new DigestWalk(folder, ENDINGS);
        List<Supplier<Input>> inputs = new ArrayList<>();
        walk.unreadable().forEach((path, reason) -> inputs.add(() -> Input.failed(path, reason)));
        walk.files()
                .forEach(file -> inputs.add(
                        () -> readFile(file, folder.relativize(file).toString().replace('\\', '/'), true)));
        return inputs.isEmpty()
                ? List.of(() -> Input.failed(
                        fileName(folder), "the folder has no digest: no file ending in " + endings() + " in it"))
                : inputs;
    }

    private static String endings() {
        return String.join(
                ", ", ENDINGS.stream().sorted().map(ending -> "." + ending).toList());
    }

    private Input readFile(Path file, String name, boolean walked) {
        try (InputStream in = Files.newInputStream(file)) {
            Instant modified = Files.getLastModifiedTime(file).toInstant();
            Instant changed = asOf.or(() -> SnapshotName.date(name))
                    .or(() -> GitDates.committed(file))
                    .orElse(modified);
            return Input.local(name, limited(in), changed, walked);
        } catch (NoSuchFileException e) {
            return Input.failed(file.toString(), "no such file; check the path");
        } catch (AccessDeniedException e) {
            return Input.failed(file.toString(), "it may not be read; check its permissions");
        } catch (FileSystemLoopException e) {
            return Input.failed(file.toString(), "it is a link that leads to itself");
        } catch (FileSystemException e) {
            String why = e.getReason() == null ? "" : ": " + e.getReason();
            return Input.failed(file.toString(), "it cannot be read" + why.replaceAll("\\s+", " "));
        } catch (IOException e) {
            return Input.failed(file.toString(), "it cannot be read: " + reason(e));
        }
    }

    /** Reads one byte over the limit at most, so that the limit is noticed and the memory is not filled. */
    private static byte[] limited(InputStream in) throws IOException {
        try {
            return in.readNBytes(DigestLimits.SOURCE_BYTES + 1);
        } catch (OutOfMemoryError e) {
            throw new IOException("it " + MemoryLimit.advice(), e);
        }
    }

    private Input fetch(String address) {
        try {
            Fetched fetched = fetcher.fetch(address, known.apply(address));
            Instant changed = asOf.or(() -> SnapshotName.date(address))
                    .or(fetched::modified)
                    .orElse(now);
            return new Input(
                    address,
                    fetched.bytes(),
                    changed,
                    "",
                    false,
                    Optional.of(fetched.validators()),
                    !fetched.changed());
        } catch (IOException e) {
            return Input.failed(address, reason(e));
        }
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }
}
