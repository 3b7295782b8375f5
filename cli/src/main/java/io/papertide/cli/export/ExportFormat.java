package io.papertide.cli.export;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** The forms in which an archive can be exported. */
public enum ExportFormat {
    /** A paper a line as JSON, with its topics. */
    JSONL(new JsonlExport()),
    /** All issues as one JSON document that can be imported again without loss. */
    JSON(new JsonExport()),
    /** A table of papers. */
    CSV(new CsvExport()),
    /** A table of entries. */
    CSV_ENTRIES(new EntriesCsvExport()),
    /** A table of links. */
    CSV_LINKS(new LinksCsvExport()),
    /** The issues in the layout of DAIR.AI's year files, which can be imported again. */
    MD(new MarkdownExport()),
    /** The papers as BibTeX. */
    BIBTEX(new BibtexExport());

    private final Export export;

    ExportFormat(Export export) {
        this.export = export;
    }

    /** Returns the name used on the command line, such as {@code csv-links}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the form of this name in any case, or empty. */
    public static Optional<ExportFormat> parse(String name) {
        for (ExportFormat format : values()) {
            if (format.id().equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Writes an archive. */
    public void write(ExportSource source, PrintWriter out) {
        export.write(source, out);
    }

    /** One form. */
    interface Export {
        void write(ExportSource source, PrintWriter out);
    }
}
