package io.papertide.ingest.internal;

import io.papertide.ingest.DigestLimits;
import io.papertide.model.IngestWarning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Collects the warnings of one source; the codes are listed here and in {@code docs/warnings.md}. */
public final class Warnings {
    /** A heading of an issue whose days cannot be read; its entries are left out. */
    public static final String UNDATED_ISSUE = "undated-issue";
    /** A second issue of the same week; its entries were added to the first. */
    public static final String DUPLICATE_WEEK = "duplicate-week";
    /** An issue without any entry. */
    public static final String EMPTY_ISSUE = "empty-issue";
    /** A span that does not have seven days. */
    public static final String ODD_SPAN = "odd-span";
    /** A table of contents that gives an issue another year than its heading. */
    public static final String CONTENTS_DISAGREE = "contents-disagree";
    /** An entry that is left out: it stands in no issue, repeats a rank, or is over a limit. */
    public static final String ENTRY_DROPPED = "entry-dropped";
    /** An entry without a number, or with one that the issue has already; it was given a free one. */
    public static final String RENUMBERED = "renumbered";
    /** A row that was broken over lines; they were joined. */
    public static final String JOINED_ROW = "joined-row";
    /** A cell after the links of an entry; it was left out. */
    public static final String SURPLUS_CELL = "surplus-cell";
    /** A table row that has neither number nor title nor links; it was left out. */
    public static final String NO_RANK = "no-rank";
    /** An entry whose title is not marked; it was guessed. */
    public static final String GUESSED_TITLE = "guessed-title";
    /** An entry without a summary. */
    public static final String NO_SUMMARY = "no-summary";
    /** An entry without links. */
    public static final String NO_LINKS = "no-links";
    /** A link whose brackets are broken; what could be read of it was kept. */
    public static final String BROKEN_LINK = "broken-link";
    /** A link that is not http(s) or mailto; it was dropped. */
    public static final String UNSAFE_LINK = "unsafe-link";
    /** One of several topics that is no digest; it was left out. */
    public static final String NOT_A_DIGEST = "not-a-digest";
    /** A row of a table that cannot be read. */
    public static final String BROKEN_ROW = "broken-row";
    /** A curator's correction in an export that cannot be read. */
    public static final String BROKEN_CORRECTION = "broken-correction";
    /** A text over a limit; it was cut. */
    public static final String CUT = "cut-text";

    /** So many warnings that the rest was counted only. */
    public static final String MORE = "more-warnings";

    private final List<IngestWarning> warnings = new ArrayList<>();
    private final Map<String, Integer> more = new TreeMap<>();
    private int firstOfMore;

    /** Adds a warning; over the limit it is counted only. */
    public void add(int line, String code, String text) {
        if (warnings.size() < DigestLimits.WARNINGS) {
            warnings.add(new IngestWarning(line, code, text));
        } else {
            firstOfMore = more.isEmpty() ? line : firstOfMore;
            more.merge(code, 1, Integer::sum);
        }
    }

    /** Returns how many warnings have a code. */
    public int count(String code) {
        int kept = (int)
                warnings.stream().filter(warning -> warning.code().equals(code)).count();
        return kept + more.getOrDefault(code, 0);
    }

    /** Returns all warnings in the order of their lines, and at the end one that says how many were counted only, if any. */
    public List<IngestWarning> sorted() {
        List<IngestWarning> sorted = new ArrayList<>(warnings);
        sorted.sort(Comparator.comparingInt(IngestWarning::line));
        if (!more.isEmpty()) {
            String counts = more.entrySet().stream()
                    .map(code -> code.getValue() + " " + code.getKey())
                    .collect(Collectors.joining(", "));
            sorted.add(new IngestWarning(firstOfMore, MORE, "from here on warnings were counted only: " + counts));
        }
        return sorted;
    }
}
