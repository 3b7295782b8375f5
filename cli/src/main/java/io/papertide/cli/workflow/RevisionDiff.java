package io.papertide.cli.workflow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.quality.WordCount;
import io.papertide.archive.StoredIssue;
import io.papertide.cli.workflow.WordDiff.Run;
import io.papertide.model.Entry;
import io.papertide.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two revisions of an issue.
 *
 * @param from the revision before
 * @param to the revision after
 * @param changes an entry each, in the order of ranks
 */
public record RevisionDiff(StoredIssue from, StoredIssue to, List<EntryChange> changes) {
    /** Copies. */
    public RevisionDiff {
        changes = List.copyOf(changes);
    }

    /** What became of an entry. */
    public enum Kind {
        /** Title, texts and links are equal. */
        SAME,
        /** Its words are others. */
        REWRITTEN,
        /** Only its links are others. */
        RELINKED,
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED
    }

    /**
     * What became of an entry.
     *
     * @param rank its rank
     * @param title its title in the later revision that has it
     * @param kind what happened
     * @param wordsBefore the words of title, summary and abstract before
     * @param wordsAfter the same after
     * @param runs the words kept, removed and added, in order
     */
    public record EntryChange(int rank, String title, Kind kind, int wordsBefore, int wordsAfter, List<Run> runs) {
        /** Copies. */
        public EntryChange {
            runs = List.copyOf(runs);
        }
    }

    /** Compares two revisions; entries with one rank are one entry. */
    public static RevisionDiff of(StoredIssue from, StoredIssue to) {
        Map<Integer, @Nullable Entry> before = byRank(from);
        Map<Integer, @Nullable Entry> after = byRank(to);
        TreeMap<Integer, @Nullable Entry> all = new TreeMap<>(before);
        all.putAll(after);
        List<EntryChange> changes = new ArrayList<>();
        for (Integer rank : all.keySet()) {
            changes.add(change(rank, before.get(rank), after.get(rank)));
        }
        return new RevisionDiff(from, to, changes);
    }

    private static Map<Integer, @Nullable Entry> byRank(StoredIssue stored) {
        Map<Integer, @Nullable Entry> entries = new TreeMap<>();
        stored.issue().entries().forEach(entry -> entries.put(entry.rank(), entry));
        return entries;
    }

    private static EntryChange change(int rank, @Nullable Entry before, @Nullable Entry after) {
        String old = before == null ? "" : text(before);
        String now = after == null ? "" : text(after);
        Entry shown = after == null ? before : after;
        String title = shown == null ? "" : shown.title().preferring(Language.ENGLISH);
        Kind kind;
        if (before == null || after == null) {
            kind = before == null ? Kind.ADDED : Kind.REMOVED;
        } else if (!old.equals(now)) {
            kind = Kind.REWRITTEN;
        } else {
            kind = before.links().equals(after.links()) ? Kind.SAME : Kind.RELINKED;
        }
        return new EntryChange(rank, title, kind, WordCount.of(old), WordCount.of(now), WordDiff.of(old, now));
    }

    private static String text(Entry entry) {
        StringBuilder text = new StringBuilder();
        for (Language language : Language.values()) {
            entry.title().in(language).ifPresent(part -> text.append(part).append('\n'));
            entry.summary().in(language).ifPresent(part -> text.append(part).append('\n'));
            entry.abstractText()
                    .in(language)
                    .ifPresent(part -> text.append(part).append('\n'));
        }
        return text.toString().strip();
    }

    /** Returns how many entries were rewritten, and their mean length before and after, as a line. */
    public String summary() {
        List<EntryChange> rewritten = changes.stream()
                .filter(change -> change.kind() == Kind.REWRITTEN)
                .toList();
        double before =
                rewritten.stream().mapToInt(EntryChange::wordsBefore).average().orElse(0);
        double after =
                rewritten.stream().mapToInt(EntryChange::wordsAfter).average().orElse(0);
        return String.format(
                Locale.ROOT,
                "%d of %d entries rewritten%s",
                rewritten.size(),
                changes.size(),
                rewritten.isEmpty()
                        ? ""
                        : String.format(Locale.ROOT, "; mean length %.1f -> %.1f words", before, after));
    }

    /** Returns the diff as JSON. */
    public ObjectNode json() {
        ObjectNode node = Json.object()
                .put("week", to.issue().week().toString())
                .put("series", to.issue().series().value())
                .put("from", from.revision())
                .put("to", to.revision());
        ArrayNode entries = node.putArray("entries");
        for (EntryChange change : changes) {
            ObjectNode entry = Json.object()
                    .put("rank", change.rank())
                    .put("title", change.title())
                    .put("change", change.kind().name().toLowerCase(Locale.ROOT))
                    .put("wordsBefore", change.wordsBefore())
                    .put("wordsAfter", change.wordsAfter());
            ArrayNode runs = entry.putArray("diff");
            change.runs()
                    .forEach(run -> runs.add(Json.object()
                            .put("kind", run.kind().name().toLowerCase(Locale.ROOT))
                            .put("words", run.words())));
            entries.add(entry);
        }
        return node;
    }
}
