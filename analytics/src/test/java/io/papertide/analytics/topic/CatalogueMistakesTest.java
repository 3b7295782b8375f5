package io.papertide.analytics.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a curator may get wrong, and what is said of it: the place first, then what to do. */
class CatalogueMistakesTest {
    /** In the YAML a "~" ends a line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "``@1:1: a catalogue begins with \"topics:\"",
                "strong:~  - x~@1:1: a catalogue begins with \"topics:\"",
                "topics:~\t- id: x~@2:1: not YAML: found character '\\t(TAB)'",
                "topics:~  - id: x~    name: {en: X}~    stron:~      - a~@4:5: unknown name \"stron\"",
                "topics:~  - id: x~    name: {en: X}~    strong: [a]~  - id: x~    name: {en: Y}~@5:5: topic \"x\" stands already in line 2",
                "topics:~  - name: {en: X}~@2:5: a topic needs an id",
                "topics:~  - id: My Topic~    name: {en: X}~@2:9: an id has lower-case letters",
                "topics:~  - id: x~    strong:~      - a~@2:5: a topic needs a name such as",
                "topics:~  - id: x~    name: X~    strong: [a]~@3:11: a topic needs a name such as",
                "topics:~  - id: x~    name: {fr: X}~@3:12: a name is given for en and ko",
                "topics:~  - id: x~    name: {en: AI agents}~    strong: [boat]~@3:11: topic \"agents\" has the name \"ai agents\" too",
                "topics:~  - id: x~    name: {en: X}~@2:5: a topic needs a cue",
                "topics:~  - id: x~    name: {en: X}~    strong: boat~@4:13: here stands a list",
                "topics:~  - id: x~    name: {en: X}~    strong:~      - boat: ferry~@5:9: here stands a text",
                "topics:~  - id: x~    name: {en: X}~    strong:~      - \"boat~@6:1: not YAML: found unexpected end of stream",
                "topics:~  - id: x~    name: {en: X}~   strong:~      - boat~@4:4: not YAML: expected <block end>",
                "topics:~  - id: x~    name: {en: X}~    strong:~      - \"!!!\"~@5:9: a cue needs a letter or digit",
                "topics:~  - id: x~    name: {en: X}~    strong:~      - bo*at~@5:9: a star stands at the end",
                "topics:~  - id: x~    name: {en: X}~    strong: [boat]~    usual:~      - ferry / Boat~@6:9: the cue \"Boat\" stands already in line 4",
                "topics:~  - id: x~    name: {en: X}~    strong: [a]~    strong: [b]~@5:5: \"strong\" stands twice",
                "topics:~  - id: x~    name: {en: X}~    group: [nothing]~@4:13: there is no topic \"nothing\"",
                "topics:~  - id: x~    name: {en: X}~    group: [x]~@4:13: \"x\" is a group itself",
                "topics:~  - id: nothing~    remove: true~@2:5: there is no topic \"nothing\" to remove",
                "topics:~  - id: rag~    remove: maybe~@3:13: here stands true or false",
                "topics:~  - id: rag~    without:~      - zebra~@4:9: the topic has no cue \"zebra\"",
                "topics:~  id: x~@2:3: here stands a list",
                "topics:~  - id: x~    name: {en: X}~    strong: [boat]~---~topics: []~@6:1: a second document begins here"
            })
    void aMistakeIsShownWithLineAndColumn(String yaml, String message) {
        assertThatThrownBy(() -> TopicCatalogue.bundled().changedBy("mine.yaml", yaml.replace('~', '\n')))
                .isInstanceOf(CatalogueException.class)
                .hasMessageStartingWith("mine.yaml:" + message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void aCueGivenAnewMovesAndIsNotCountedTwice() {
        TopicCatalogue catalogue =
                TopicCatalogue.bundled().changedBy("mine.yaml", "topics:\n  - id: rag\n    hints:\n      - graphrag\n");
        assertThat(catalogue.find("rag").orElseThrow().cues())
                .filteredOn(cue -> cue.strength() != CueStrength.TITLE)
                .filteredOn(cue -> cue.forms().stream().anyMatch("graphrag"::equalsIgnoreCase))
                .singleElement()
                .extracting(Cue::strength)
                .isEqualTo(CueStrength.HINT);
    }

    @Test
    void aByteOrderMarkAndWindowsLinesAreNoMistake() {
        String yaml = "\uFEFFtopics:\r\n  - id: x\r\n    name: {en: X}\r\n    strong:\r\n      - boat\r\n";
        assertThat(TopicCatalogue.bundled().changedBy("mine.yaml", yaml).find("x"))
                .isPresent();
    }
}
