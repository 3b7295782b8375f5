package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.cli.workflow.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void koreanTakesTwoColumns() {
        assertThat(Table.width("에이전트 AI")).isEqualTo(11);
        Table table = new Table("lr", "name", "n");
        table.row("에이전트", 7);
        table.row("agents", 12);
        assertThat(table.lines()).isEqualTo(List.of("name       n", "에이전트   7", "agents    12"));
    }

    @Test
    void aTextIsCutByColumnsAndNeverInsideACharacter() {
        assertThat(Table.cut("에이전트", 5)).isEqualTo("에이");
        assertThat(Table.cut("short", 50)).isEqualTo("short");
        assertThat(Table.cut("a\uD83D\uDE00b", 2)).isEqualTo("a");
    }

    @Test
    void aCellStaysOnItsLineAndCannotSteerTheTerminal() {
        Table table = new Table("l", "x");
        table.row("a\nb\u001B[2J");
        assertThat(table.lines()).isEqualTo(List.of("x", "a b\uFFFD[2J"));
    }
}
