package io.papertide.cli.workflow;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.papertide.analytics.evaluate.LabelledPaper;
import io.papertide.cli.UsageException;
import io.papertide.model.Appearance;
import io.papertide.model.Corpus;
import io.papertide.model.IsoWeek;
import io.papertide.model.SeriesId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Hand labels of papers: a CSV file with the columns week, rank, title, primary and topics, these separated by ";". */
public final class Labels {
    private final Map<String, Map<String, String>> rows = new HashMap<>();

    private Labels() {}

    /**
     * Reads a file.
     *
     * @throws UsageException if it cannot be read or lacks a column
     */
    public static Labels read(Path file) {
        Labels labels = new Labels();
        try (MappingIterator<Map<String, String>> lines = new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(Files.readString(file, StandardCharsets.UTF_8))) {
            while (lines.hasNext()) {
                Map<String, String> row = lines.next();
                if (!row.keySet().containsAll(Set.of("week", "rank", "primary", "topics"))) {
                    throw new UsageException(file + ": labels have the columns week, rank, title, primary and topics");
                }
                labels.rows.put(row.get("week") + "#" + row.get("rank"), row);
            }
        } catch (IOException e) {
            throw new UsageException(file + ": no labels can be read from it; name a CSV file with the columns week,"
                    + " rank, title, primary and topics");
        }
        return labels;
    }

    /**
     * What a reader said of an entry.
     *
     * @param primary the one topic to file it under
     * @param topics all of them
     */
    public record Label(String primary, Set<String> topics) {}

    /** Returns what a reader said of an entry, or empty if none did. */
    public Optional<Label> find(IsoWeek week, int rank) {
        return Optional.ofNullable(rows.get(week + "#" + rank))
                .map(row -> new Label(
                        row.get("primary"),
                        new TreeSet<>(List.of(row.get("topics").split(";")))));
    }

    /** Returns how many papers have labels. */
    public int size() {
        return rows.size();
    }

    /** Returns the papers of a series that have labels, in corpus order; a paper that appeared twice may stand twice. */
    public List<LabelledPaper> of(Corpus corpus, SeriesId series) {
        List<LabelledPaper> labelled = new ArrayList<>();
        corpus.forEachPaper(paper -> {
            for (Appearance appearance : paper.appearances()) {
                if (appearance.series().equals(series)) {
                    find(appearance.week(), appearance.rank())
                            .ifPresent(label -> labelled.add(
                                    new LabelledPaper(appearance.week(), paper, label.primary(), label.topics())));
                }
            }
        });
        return labelled;
    }

    /** Keeps the papers of a year. */
    public static List<LabelledPaper> ofYear(List<LabelledPaper> papers, int year) {
        return papers.stream().filter(paper -> paper.week().year() == year).toList();
    }

    /** Returns the years of the papers, ascending. */
    public static Set<Integer> years(List<LabelledPaper> papers) {
        Set<Integer> years = new TreeSet<>();
        papers.forEach(paper -> years.add(paper.week().year()));
        return years;
    }

    /** Returns the weeks that papers were labelled in, ascending. */
    public static Set<IsoWeek> weeks(List<LabelledPaper> papers) {
        Set<IsoWeek> weeks = new TreeSet<>();
        papers.forEach(paper -> weeks.add(paper.week()));
        return weeks;
    }
}
