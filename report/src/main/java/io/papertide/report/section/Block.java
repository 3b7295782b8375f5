package io.papertide.report.section;

import io.papertide.model.BilingualText;
import io.papertide.model.PaperId;
import io.papertide.report.chart.ChartSpec;
import java.util.List;

/** A piece of the report; how it looks is decided where it is written. All words are known in both languages. */
public sealed interface Block {
    /**
     * A heading of a section.
     *
     * @param anchor the name by which it is linked, lower-case letters and hyphens
     * @param text the words
     */
    record Heading(String anchor, BilingualText text) implements Block {}

    /**
     * A paragraph.
     *
     * @param sentences in their order
     */
    record Paragraph(List<Sentence> sentences) implements Block {
        /** Copies. */
        public Paragraph {
            sentences = List.copyOf(sentences);
        }

        /** Returns a paragraph of one sentence without papers. */
        public static Paragraph of(String english, String korean) {
            return new Paragraph(List.of(new Sentence(new BilingualText(english, korean), List.of())));
        }
    }

    /**
     * A sentence with the papers that it stands on.
     *
     * @param text the words
     * @param papers the papers; empty if the sentence claims nothing about papers
     * @param notes the figures behind it, one a subject; may be empty
     */
    record Sentence(BilingualText text, List<PaperId> papers, List<Note> notes) {
        /** Copies. */
        public Sentence {
            papers = List.copyOf(papers);
            notes = List.copyOf(notes);
        }

        /** Makes a sentence without notes. */
        public Sentence(BilingualText text, List<PaperId> papers) {
            this(text, papers, List.of());
        }
    }

    /**
     * A footnote of a sentence: the figures of one subject, such as n, share, interval and q.
     *
     * @param text the figures in words, without a stop at the end
     * @param papers the papers of the subject, all of them among those of the sentence; empty if the note counts none
     */
    record Note(BilingualText text, List<PaperId> papers) {
        /** Copies. */
        public Note {
            papers = List.copyOf(papers);
        }
    }

    /**
     * A chart, kept as a file of this name, with the table of its figures.
     *
     * @param name the base name of its files
     * @param alternative what it shows, for those who cannot see it
     * @param spec the chart
     * @param data its figures
     */
    record Figure(String name, BilingualText alternative, ChartSpec spec, Table data) implements Block {}

    /**
     * A table.
     *
     * @param columns the headings
     * @param rows as many cells a row as there are columns
     */
    record Table(List<BilingualText> columns, List<List<Cell>> rows) implements Block {
        /** Copies. */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A cell.
     *
     * @param text the words or figure
     * @param papers the papers behind the figure; the figure is their number wherever they are given
     * @param numeric whether it is set to the right
     */
    record Cell(BilingualText text, List<PaperId> papers, boolean numeric) {
        /** Copies. */
        public Cell {
            papers = List.copyOf(papers);
        }

        /** Returns a cell of words in both languages. */
        public static Cell words(BilingualText text) {
            return new Cell(text, List.of(), false);
        }

        /** Returns a cell of the same words in both languages. */
        public static Cell same(String text) {
            return new Cell(new BilingualText(text, text), List.of(), false);
        }

        /** Returns a cell of a figure. */
        public static Cell figure(String text) {
            return new Cell(new BilingualText(text, text), List.of(), true);
        }

        /** Returns a cell whose figure is the number of these papers. */
        public static Cell papers(List<PaperId> papers) {
            String number = String.valueOf(papers.size());
            return new Cell(new BilingualText(number, number), papers, true);
        }
    }

    /**
     * A list of papers with their links.
     *
     * @param papers in the order to show
     */
    record Papers(List<PaperId> papers) implements Block {
        /** Copies. */
        public Papers {
            papers = List.copyOf(papers);
        }
    }
}
