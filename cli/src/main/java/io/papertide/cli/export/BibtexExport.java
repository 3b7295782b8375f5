package io.papertide.cli.export;

import io.papertide.model.Language;
import io.papertide.model.Link;
import io.papertide.model.LinkKind;
import io.papertide.model.Paper;
import java.io.PrintWriter;
import java.util.Map;

/** The papers as BibTeX: those of arXiv with their eprint, all as {@code @misc}. */
final class BibtexExport implements ExportFormat.Export {
    private static final String ARXIV = "arxiv:";
    private static final String DOI = "doi:";
    private static final Map<Character, String> ESCAPES = Map.of(
            '\\',
            "\\textbackslash{}",
            '{',
            "\\{",
            '}',
            "\\}",
            '%',
            "\\%",
            '&',
            "\\&",
            '$',
            "\\$",
            '#',
            "\\#",
            '_',
            "\\_",
            '~',
            "\\textasciitilde{}",
            '^',
            "\\textasciicircum{}");

    @Override
    public void write(ExportSource source, PrintWriter out) {
        source.corpus().forEachPaper(paper -> out.print(entry(paper)));
    }

    private static String entry(Paper paper) {
        String id = paper.id().value();
        StringBuilder entry = new StringBuilder("@misc{" + id.replaceAll("[^A-Za-z0-9]+", "-") + ",\n");
        field(entry, "title", escaped(paper.title().preferring(Language.ENGLISH)));
        if (id.startsWith(ARXIV)) {
            field(entry, "eprint", id.substring(ARXIV.length()));
            field(entry, "archiveprefix", "arXiv");
        } else if (id.startsWith(DOI)) {
            field(entry, "doi", id.substring(DOI.length()));
        }
        paper.links().stream()
                .filter(link -> link.kind() == LinkKind.PAPER)
                .map(Link::url)
                .findFirst()
                .ifPresent(url -> field(entry, "url", url));
        field(
                entry,
                "note",
                paper.first().series() + " " + paper.first().week() + " no. "
                        + paper.first().rank());
        return entry.append("}\n\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(ESCAPES.getOrDefault(c, String.valueOf(c)));
        }
        return escaped.toString();
    }
}
