package io.papertide.ingest.internal.table;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
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

    @Override
    public String id() {
        return "paper-table";
    }

    @Override
    public boolean detects(DigestSource source) {
        String text = source.text();
        int end = text.indexOf('\n');
        return end > 0 && TableColumns.of(text.substring(0, end).split(",", -1)).isPresent();
    }

    @Override
    public IngestResult parse(DigestSource source) {
        Warnings warnings = new Warnings();
        List<Supplement> supplements = new ArrayList<>();
        int rows = 0;
        try (MappingIterator<String[]> cells = ROWS.readValues(source.text())) {
            TableColumns columns = header(cells);
            while (true) {
                int line = cells.getCurrentLocation().getLineNr();
                if (!hasNext(cells, line, warnings)) {
                    break;
                }
                String[] row = cells.next();
                if (String.join("", row).isBlank()) {
                    continue;
                }
                rows++;
                columns.supplement(row, Math.min(line, source.lines().size()), warnings)
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

    /** Behind a broken quote no row can be told from another; what was read before it is kept. */
    private static boolean hasNext(MappingIterator<String[]> cells, int line, Warnings warnings) throws IOException {
        try {
            return cells.hasNextValue();
        } catch (IOException e) {
            warnings.add(line, Warnings.BROKEN_ROW, "the rows from here on were left out: a quote is not closed");
            return false;
        }
    }
}
