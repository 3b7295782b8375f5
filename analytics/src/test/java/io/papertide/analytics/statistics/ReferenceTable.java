package io.papertide.analytics.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;

/** Values computed outside Java; the scripts that wrote them lie beside them in the resources. */
public final class ReferenceTable {
    private final List<String> header;
    private final List<String[]> rows;

    private ReferenceTable(List<String> lines) {
        header = List.of(lines.get(1).split(","));
        rows = lines.stream().skip(2).map(line -> line.split(",", -1)).toList();
    }

    /** Reads a table of the resource folder {@code statistics}. */
    public static ReferenceTable read(String name) {
        InputStream stream =
                Objects.requireNonNull(ReferenceTable.class.getResourceAsStream("/statistics/" + name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new ReferenceTable(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the rows. */
    public Stream<Row> rows() {
        return rows.stream().map(Row::new);
    }

    /** Returns how close a value must come: 1e-9 of the expected one, but nobody computes closer to 0 than 1e-13. */
    public static Offset<Double> closeTo(double expected) {
        return Offset.offset(1e-9 * Math.abs(expected) + 1e-13);
    }

    /** One row. */
    public final class Row {
        private final String[] cells;

        private Row(String[] cells) {
            this.cells = cells;
        }

        /** Returns a number, which may be {@code inf}. */
        public double number(String column) {
            return parse(cell(column));
        }

        /** Returns a count. */
        public int count(String column) {
            return Integer.parseInt(cell(column));
        }

        /** Returns a list of numbers. */
        public double[] numbers(String column) {
            return Arrays.stream(cell(column).split(" "))
                    .mapToDouble(Row::parse)
                    .toArray();
        }

        private String cell(String column) {
            return cells[header.indexOf(column)];
        }

        private static double parse(String text) {
            return Double.parseDouble(text.replace("inf", "Infinity"));
        }

        @Override
        public String toString() {
            List<String> named = new ArrayList<>();
            for (int i = 0; i < cells.length; i++) {
                named.add(
                        header.get(i) + "=" + (cells[i].length() > 60 ? cells[i].substring(0, 60) + "..." : cells[i]));
            }
            return String.join(" ", named);
        }
    }
}
