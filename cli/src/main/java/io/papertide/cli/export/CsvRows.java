package io.papertide.cli.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.PrintWriter;
import java.util.List;

/** Writes a table as CSV (RFC 4180, but with line feeds), so that no cell runs as a formula in a spreadsheet. */
final class CsvRows {
    private static final String FORMULA_START = "=+-@\t";

    private final ObjectWriter writer;
    private final PrintWriter out;

    /** Writes the heading. */
    CsvRows(PrintWriter out, List<String> columns) {
        this.out = out;
        CsvSchema.Builder schema = CsvSchema.builder();
        columns.forEach(schema::addColumn);
        writer = new CsvMapper().writer(schema.build().withLineSeparator("\n"));
        out.print(String.join(",", columns) + "\n");
    }

    /** Writes a row. */
    void row(Object... cells) {
        try {
            out.print(writer.writeValueAsString(List.of(cells).stream()
                    .map(cell -> harmless(String.valueOf(cell)))
                    .toList()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of strings can always be written", e);
        }
    }

    /** A spreadsheet runs what begins like a formula; an apostrophe makes it text. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_START.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
