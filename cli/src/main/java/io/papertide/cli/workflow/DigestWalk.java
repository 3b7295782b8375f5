package io.papertide.cli.workflow;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The files of a folder that may be digests; a part that cannot be read does not hide the others. Links to folders are not followed. */
final class DigestWalk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Set<String> endings;
    private final SortedSet<Path> files = new TreeSet<>();
    private final SortedMap<String, String> unreadable = new TreeMap<>();

    DigestWalk(Path folder, Set<String> endings) {
        this.folder = folder;
        this.endings = endings;
        try {
            Files.walkFileTree(folder, this);
        } catch (IOException e) {
            unreadable.put(folder.toString(), "the folder cannot be read; check its permissions");
        }
    }

    /** Returns the files in the order of their names. */
    SortedSet<Path> files() {
        return Collections.unmodifiableSortedSet(files);
    }

    /** Returns what cannot be looked into, with the reason. */
    Map<String, String> unreadable() {
        return Collections.unmodifiableMap(unreadable);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean hidden = !directory.equals(folder) && name(directory).startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = name(file);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        // Hidden files hold the working state of tools.
        if (!name.startsWith(".") && endings.contains(ending) && Files.isRegularFile(file)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        unreadable.put(file.toString(), "it cannot be read; check its permissions");
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
        if (e != null) {
            unreadable.put(directory.toString(), "it cannot be read to its end; check its permissions");
        }
        return FileVisitResult.CONTINUE;
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
