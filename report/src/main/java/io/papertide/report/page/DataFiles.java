package io.papertide.report.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.model.Language;
import io.papertide.report.section.Block;
import io.papertide.report.words.English;
import java.util.List;
import java.util.stream.Collectors;

/** The figures of a chart as CSV and JSON. */
public final class DataFiles {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private DataFiles() {}

    /** Returns the table as CSV with English headings. */
    public static String csv(Block.Table table) {
        StringBuilder csv = new StringBuilder();
        csv.append(table.columns().stream()
                        .map(column -> Escape.csv(column.preferring(Language.ENGLISH)))
                        .collect(Collectors.joining(",")))
                .append('\n');
        for (List<Block.Cell> row : table.rows()) {
            csv.append(row.stream().map(cell -> Escape.csv(plain(cell))).collect(Collectors.joining(",")))
                    .append('\n');
        }
        return csv.toString();
    }

    /** Returns figures as programs read them: no commas in thousands, and the hyphen as minus. */
    private static String plain(Block.Cell cell) {
        String text = cell.text().preferring(Language.ENGLISH);
        return cell.numeric() ? text.replace(",", "").replace(English.MINUS, '-') : text;
    }

    /** Returns the table as a JSON array with an object a row; a figure that counts papers lists them under {@code evidence}. */
    public static String json(Block.Table table) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (List<Block.Cell> row : table.rows()) {
            ObjectNode node = rows.addObject();
            ObjectNode evidence = JsonNodeFactory.instance.objectNode();
            for (int i = 0; i < row.size(); i++) {
                String column = table.columns().get(i).preferring(Language.ENGLISH);
                node.put(column, plain(row.get(i)));
                if (!row.get(i).papers().isEmpty()) {
                    ArrayNode ids = evidence.putArray(column);
                    row.get(i).papers().forEach(id -> ids.add(id.value()));
                }
            }
            if (!evidence.isEmpty()) {
                node.set("evidence", evidence);
            }
        }
        try {
            return new ObjectMapper()
                            .writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(INDENTER)
                                    .withArrayIndenter(INDENTER))
                            .writeValueAsString(rows)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory can always be written", e);
        }
    }
}
