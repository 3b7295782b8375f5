package io.papertide.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertide.model.BilingualText;
import io.papertide.model.PaperId;
import io.papertide.report.section.Block.Cell;
import io.papertide.report.section.Block.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DataFilesTest {
    private static final List<PaperId> MANY = IntStream.range(0, 1234)
            .mapToObj(i -> new PaperId("arxiv:2401.%05d".formatted(i)))
            .toList();

    private static final Table TABLE = new Table(
            List.of(text("Topic"), text("Papers"), text("Points"), text("95 % interval")),
            List.of(
                    List.of(
                            Cell.same("Agents, tools"),
                            Cell.papers(MANY),
                            Cell.figure("\u22121,234.5"),
                            Cell.figure("\u22126.2 … \u22120.1")),
                    List.of(
                            Cell.same("=cmd|' /C calc'!A0"),
                            Cell.figure(""),
                            Cell.figure("+0.3"),
                            Cell.figure("0.0"))));

    private static BilingualText text(String words) {
        return new BilingualText(words, "한국어");
    }

    @Test
    void figuresAreAsProgramsReadThem() {
        assertThat(DataFiles.csv(TABLE)).isEqualTo("""
                Topic,Papers,Points,95 % interval
                "Agents, tools",1234,-1234.5,-6.2 … -0.1
                '=cmd|' /C calc'!A0,,+0.3,0.0
                """);
    }

    @Test
    void aFigureThatCountsPapersListsThem() throws IOException {
        JsonNode rows = new ObjectMapper().readTree(DataFiles.json(TABLE));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("Papers").asText()).isEqualTo("1234");
        assertThat(rows.get(0).at("/evidence/Papers"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(MANY.stream().map(PaperId::value).toList());
        assertThat(rows.get(0).get("Points").asText()).isEqualTo("-1234.5");
        assertThat(rows.get(1).has("evidence")).isFalse();
        assertThat(rows.get(1).get("Topic").asText())
                .as("a formula is harmless to readers of JSON")
                .startsWith("=cmd");
    }
}
