package io.papertide.report.section;

import io.papertide.analytics.Subject;
import io.papertide.analytics.burst.Burst;
import io.papertide.analytics.changepoint.Level;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.BilingualText;
import io.papertide.model.PaperId;
import io.papertide.report.chart.ChartSpec;
import java.util.List;
import java.util.Optional;

/** A piece of the report; how it looks is decided where it is written. All words are known in both languages. */
public sealed interface Block {
    /**
     * A heading of a section.
     *
     * @param anchor the name by which it is linked, lower-case letters and hyphens
     * @param text the words
     * @param brief the words in the list of sections, where a row has room for all of them
     */
    record Heading(String anchor, BilingualText text, BilingualText brief) implements Block {
        /** Makes a heading whose words are brief. */
        public Heading(String anchor, BilingualText text) {
            this(anchor, text, text);
        }
    }

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
     * @param subject what the papers have in common, whose words are marked in them; empty if that is no topic or keyword
     */
    record Cell(BilingualText text, List<PaperId> papers, boolean numeric, Optional<Subject> subject) {
        /** Copies. */
        public Cell {
            papers = List.copyOf(papers);
        }

        /** Makes a cell whose papers have no topic or keyword in common. */
        public Cell(BilingualText text, List<PaperId> papers, boolean numeric) {
            this(text, papers, numeric, Optional.empty());
        }

        /** Returns a cell whose figure is the number of these papers of a topic or keyword. */
        public static Cell papers(List<PaperId> papers, Subject subject) {
            Cell cell = papers(papers);
            return new Cell(cell.text, cell.papers, true, Optional.of(subject));
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
            String number = Words.count(papers.size());
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

    /**
     * A heading within a section.
     *
     * @param text the words
     */
    record Subheading(BilingualText text) implements Block {}

    /**
     * What rose and fell, beside the words: a line a topic with its course and its shares in the two halves; where nothing did,
     * the most common topics.
     *
     * @param topics those with a claim, or others, in the order to show; at least one
     */
    record Movers(List<SubjectTrend> topics) implements Block {
        /** Copies. */
        public Movers {
            topics = List.copyOf(topics);
        }
    }

    /**
     * Topics at a glance: a small chart each with what may be said of it. As a file it is one chart.
     *
     * @param figure the chart of all
     * @param topics in the order to show
     * @param breaks the weeks with which the house style changed
     */
    record Glance(Figure figure, List<SubjectTrend> topics, List<StyleBreak> breaks) implements Block {
        /** Copies. */
        public Glance {
            topics = List.copyOf(topics);
            breaks = List.copyOf(breaks);
        }
    }

    /**
     * A part that opens when it is asked for.
     *
     * @param anchor the name by which it is linked, lower-case letters, digits and hyphens
     * @param title the words
     * @param note a few words more, set fainter
     * @param blocks what is in it
     */
    record Fold(String anchor, BilingualText title, BilingualText note, List<Block> blocks) implements Block {
        /** Copies. */
        public Fold {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * One topic over the weeks, drawn on the page only.
     *
     * @param trend the topic
     * @param levels the runs of weeks with one share
     * @param bursts the runs of weeks in which it is much more common than else
     * @param breaks the weeks with which the house style changed
     */
    record Course(SubjectTrend trend, List<Level> levels, List<Burst> bursts, List<StyleBreak> breaks)
            implements Block {
        /** Copies. */
        public Course {
            levels = List.copyOf(levels);
            bursts = List.copyOf(bursts);
            breaks = List.copyOf(breaks);
        }
    }

    /**
     * A heat map: a table whose cells are coloured.
     *
     * @param title what it shows
     * @param names of the rows and, in the same order, of the columns
     * @param cells of each row one a column; a topic with itself has an empty one
     */
    record HeatMap(BilingualText title, List<BilingualText> names, List<List<Shade>> cells) implements Block {
        /** Copies. */
        public HeatMap {
            names = List.copyOf(names);
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A cell of a heat map.
     *
     * @param cell the figure
     * @param level how strong its colour is: 0 for none up to 6; under 0 for the other colour, down to -3
     */
    record Shade(Cell cell, int level) {}

    /**
     * A place that the page's script fills; other forms of the report leave it out.
     *
     * @param part what goes there
     */
    record Interactive(Part part) implements Block {}

    /** What a script can show. */
    enum Part {
        /** Any topics and keywords over the weeks. */
        EXPLORE,
        /** Any two periods. */
        COMPARE,
        /** All papers, to be searched. */
        PAPERS
    }
}
