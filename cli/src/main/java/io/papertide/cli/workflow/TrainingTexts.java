package io.papertide.cli.workflow;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.papertide.analytics.evaluate.LabelledPaper;
import io.papertide.analytics.evaluate.TrainingText;
import io.papertide.archive.Archive;
import io.papertide.archive.StoredIssue;
import io.papertide.cli.UsageException;
import io.papertide.model.Appearance;
import io.papertide.model.BilingualText;
import io.papertide.model.Entry;
import io.papertide.model.IsoWeek;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import io.papertide.model.SeriesId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The texts that topics are learned from: every wording that the archive has of a labelled entry, and examples. */
public final class TrainingTexts {
    /** What each of several wordings of one entry counts: two tell more than one, though not twice as much. */
    private static final double WORDING = 0.6;

    /** A paper needs one; where a text stood does not matter here. */
    private static final Appearance PLACE =
            new Appearance(new SeriesId("training"), new IsoWeek(1970, 1), 1, "training", 1);

    private TrainingTexts() {}

    /**
     * Returns the wordings of the labelled entries of a series, in the order of week and rank; it does not depend on which was
     * imported first.
     *
     * @param weeks which weeks to take
     */
    public static List<TrainingText> of(Archive archive, Labels labels, SeriesId series, Predicate<IsoWeek> weeks) {
        Map<IsoWeek, Map<Integer, List<Entry>>> wordings = new TreeMap<>();
        for (StoredIssue stored : archive.revisions()) {
            if (stored.issue().series().equals(series)
                    && weeks.test(stored.issue().week())) {
                for (Entry entry : stored.issue().entries()) {
                    wordings.computeIfAbsent(stored.issue().week(), w -> new TreeMap<>())
                            .computeIfAbsent(entry.rank(), r -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
        List<TrainingText> texts = new ArrayList<>();
        wordings.forEach((week, byRank) -> byRank.forEach((rank, entries) ->
                labels.find(week, rank).ifPresent(label -> texts.addAll(texts(week, label, entries)))));
        return texts;
    }

    private static List<TrainingText> texts(IsoWeek week, Labels.Label label, List<Entry> entries) {
        Map<String, Entry> distinct = new TreeMap<>();
        entries.forEach(entry -> distinct.put(entry.title() + "\n" + entry.summary(), entry));
        double weight = distinct.size() == 1 ? 1 : WORDING;
        return distinct.values().stream()
                .map(entry -> new TrainingText(
                        new LabelledPaper(week, paper(entry.title(), entry.summary()), label.primary(), label.topics()),
                        weight))
                .toList();
    }

    private static Paper paper(BilingualText title, BilingualText summary) {
        return new Paper(new PaperId("p:training"), title, summary, BilingualText.NONE, List.of(), List.of(PLACE));
    }

    /**
     * Reads examples: a CSV file with the columns topics (separated by ";", the primary one first), title and summary.
     *
     * @throws UsageException if it cannot be read or lacks a column
     */
    public static List<TrainingText> examples(Path file) {
        List<TrainingText> texts = new ArrayList<>();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(Files.readString(file, StandardCharsets.UTF_8))) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                if (!row.keySet().containsAll(Set.of("topics", "title", "summary"))) {
                    throw new UsageException(file + ": examples have the columns topics, title and summary");
                }
                List<String> topics = List.of(row.get("topics").split(";"));
                Paper paper = paper(BilingualText.english(row.get("title")), BilingualText.english(row.get("summary")));
                texts.add(new TrainingText(
                        new LabelledPaper(new IsoWeek(1970, 1), paper, topics.get(0), new TreeSet<>(topics)), 1));
            }
        } catch (IOException e) {
            throw new UsageException(file
                    + ": no examples can be read from it; name a CSV file with the columns topics, title and summary");
        }
        texts.sort(Comparator.comparing(text -> text.labelled().paper().title().toString()));
        return texts;
    }
}
