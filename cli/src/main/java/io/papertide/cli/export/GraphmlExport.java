package io.papertide.cli.export;

import io.papertide.analytics.Subject;
import io.papertide.analytics.pair.SubjectPair;
import io.papertide.model.Language;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A network of subjects as GraphML (Brandes et al. 2002), which Gephi, yEd, igraph and NetworkX read. */
public final class GraphmlExport {
    private GraphmlExport() {}

    /** Writes a node a subject and an edge a pair. */
    public static void write(List<SubjectPair> pairs, PrintWriter out) {
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
                + "  <key id=\"label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>\n"
                + "  <key id=\"korean\" for=\"node\" attr.name=\"korean\" attr.type=\"string\"/>\n"
                + "  <key id=\"kind\" for=\"node\" attr.name=\"kind\" attr.type=\"string\"/>\n"
                + "  <key id=\"papers\" for=\"node\" attr.name=\"papers\" attr.type=\"int\"/>\n"
                + "  <key id=\"together\" for=\"edge\" attr.name=\"together\" attr.type=\"int\"/>\n"
                + "  <key id=\"npmi\" for=\"edge\" attr.name=\"npmi\" attr.type=\"double\"/>\n"
                + "  <key id=\"strength\" for=\"edge\" attr.name=\"strength\" attr.type=\"double\"/>\n"
                + "  <key id=\"q\" for=\"edge\" attr.name=\"q\" attr.type=\"double\"/>\n"
                + "  <graph edgedefault=\"undirected\">\n");
        Map<String, String> nodes = new TreeMap<>();
        for (SubjectPair pair : pairs) {
            nodes.put(id(pair.a()), node(pair.a(), pair.papersA()));
            nodes.put(id(pair.b()), node(pair.b(), pair.papersB()));
        }
        nodes.values().forEach(out::print);
        pairs.forEach(pair -> out.print(edge(pair)));
        out.print("  </graph>\n</graphml>\n");
    }

    private static String id(Subject subject) {
        return subject.kind().name().toLowerCase(Locale.ROOT) + ":" + subject.id();
    }

    private static String node(Subject subject, int papers) {
        return "    <node id=\"" + escape(id(subject)) + "\"><data key=\"label\">"
                + escape(subject.name().preferring(Language.ENGLISH)) + "</data>"
                + subject.name()
                        .in(Language.KOREAN)
                        .map(name -> "<data key=\"korean\">" + escape(name) + "</data>")
                        .orElse("")
                + "<data key=\"kind\">"
                + subject.kind().name().toLowerCase(Locale.ROOT) + "</data><data key=\"papers\">" + papers
                + "</data></node>\n";
    }

    private static String edge(SubjectPair pair) {
        return "    <edge source=\"" + escape(id(pair.a())) + "\" target=\"" + escape(id(pair.b()))
                + "\"><data key=\"together\">" + pair.together() + "</data><data key=\"npmi\">"
                + String.format(Locale.ROOT, "%.4f", pair.npmi()) + "</data><data key=\"strength\">"
                + String.format(Locale.ROOT, "%.4f", pair.associationStrength()) + "</data><data key=\"q\">" + pair.q()
                + "</data></edge>\n";
    }

    private static String escape(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
