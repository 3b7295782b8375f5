package io.papertide.ingest.internal.table;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.papertide.ingest.DigestFormat;
import io.papertide.ingest.DigestSource;
import io.papertide.ingest.IngestException;
import io.papertide.ingest.IngestResult;
import io.papertide.ingest.internal.Warnings;
import io.papertide.model.Supplement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A CSV of papers with a heading: title, description, addresses of paper and post, abstract. It makes no issue. */
public final class PaperTableFormat implements DigestFormat {
    private static final ObjectReader ROWS =
            new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);
    /** What parts the cells: a comma, or what spreadsheets of other countries write. */
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    @Override
    public String id() {
        return "paper-table";
    }

    @Override
    public boolean detects(DigestSource source) {
        return separator(source).isPresent();
    }

    private static Optional<Character> separator(DigestSource source) {
        String text = source.text();
        int end = text.indexOf('\n');
        return end <= 0
                ? Optional.empty()
                : SEPARATORS.stream()
                        .filter(separator -> TableColumns.of(
                                        text.substring(0, end).split(String.valueOf(separator), -1))
                                .isPresent())
                        .findFirst();
    }

    @Override
    public IngestResult parse(DigestSource source) {
        Warnings warnings = new Warnings();
        List<Supplement> supplements = new ArrayList<>();
        int rows = 0;
        int lastLine = source.lines().size();
        CsvSchema schema =
                CsvSchema.emptySchema().withColumnSeparator(separator(source).orElse(','));
        try (MappingIterator<String[]> cells = ROWS.with(schema).readValues(source.text())) {
            TableColumns columns = header(cells);
            while (true) {
                int line = cells.getCurrentLocation().getLineNr();
                Optional<String[]> row = next(cells, line, warnings);
                if (row.isEmpty()) {
                    break;
                }
                if (String.join("", row.get()).isBlank()) {
                    continue;
                }
                rows++;
                columns.supplement(row.get(), Math.min(line, lastLine), warnings)
                        .ifPresent(supplements::add);
            }
        } catch (IOException | RuntimeJsonMappingException e) {
            throw new IngestException("it is no CSV that can be read; check its quotes", e);
        }
        int broken = warnings.count(Warnings.BROKEN_ROW);
        if (supplements.isEmpty()) {
            throw new IngestException("no row with a title in it; a table needs the columns Title and PaperURL");
        }
        return new IngestResult(id(), List.of(), supplements, warnings.sorted(), rows + broken);
    }

    private static TableColumns header(MappingIterator<String[]> cells) {
        Optional<TableColumns> columns = cells.hasNext() ? TableColumns.of(cells.next()) : Optional.empty();
        return columns.orElseThrow(() -> new IngestException(
                "its first line names no columns Title and PaperURL; add them and import it again"));
    }

    /** Returns the next row, or empty at the end. Behind a broken quote no row can be told from another; that is the end too. */
    private static Optional<String[]> next(MappingIterator<String[]> cells, int line, Warnings warnings) {
        try {
            return cells.hasNextValue() ? Optional.of(cells.nextValue()) : Optional.empty();
        } catch (IOException e) {
            warnings.add(line, Warnings.BROKEN_ROW, "the rows from here on were left out: a quote is not closed");
            return Optional.empty();
        }
    }
}
