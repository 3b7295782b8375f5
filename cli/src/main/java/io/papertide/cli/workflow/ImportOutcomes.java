package io.papertide.cli.workflow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.archive.ImportSummary;
import io.papertide.archive.TableSummary;
import io.papertide.cli.SafeText;
import io.papertide.cli.Terminal;
import io.papertide.cli.workflow.ImportWorkflow.Outcome;
import io.papertide.model.IngestWarning;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of each input, as lines and as JSON. */
public final class ImportOutcomes {
    private static final int NAMED = 5;

    private ImportOutcomes() {}

    /** Prints a line a source, its warnings, and the sum where there are several. */
    public static void print(Terminal terminal, List<Outcome> outcomes, boolean dryRun) {
        for (Outcome outcome : outcomes) {
            if (outcome.skipped()) {
                continue;
            }
            if (!outcome.ok()) {
                terminal.message("papertide: " + outcome.source() + ": " + outcome.error());
                continue;
            }
            if (outcome.notModified()) {
                terminal.out().println(SafeText.of(outcome.source()) + ": not changed since it was last fetched");
                continue;
            }
            terminal.out()
                    .println(SafeText.of(outcome.source()) + " (" + outcome.format() + "): " + words(outcome.summary())
                            + warningCount(outcome));
            printWarnings(terminal, outcome);
        }
        printSkipped(terminal, outcomes.stream().filter(Outcome::skipped).toList());
        if (outcomes.stream().filter(Outcome::ok).count() > 1) {
            terminal.out().println((dryRun ? "would be in all: " : "in all: ") + words(total(outcomes)));
        }
    }

    /** Prints the first warnings of each code, and of the rest the number by code: a file of bad rows is said to be one. */
    private static void printWarnings(Terminal terminal, Outcome outcome) {
        Map<String, Integer> met = new TreeMap<>();
        for (IngestWarning warning : outcome.warnings()) {
            if (met.merge(warning.code(), 1, Integer::sum) <= NAMED) {
                terminal.message(line(outcome, warning));
            }
        }
        String more = met.entrySet().stream()
                .filter(code -> code.getValue() > NAMED)
                .map(code -> code.getValue() - NAMED + " more [" + code.getKey() + "]")
                .collect(Collectors.joining(", "));
        if (!more.isEmpty()) {
            terminal.message(outcome.source() + ": " + more + "; 'papertide quality' and --json list all");
        }
    }

    private static String line(Outcome outcome, IngestWarning warning) {
        return outcome.source() + ":" + warning.line() + ": warning: " + warning.text() + " [" + warning.code() + "]";
    }

    private static String warningCount(Outcome outcome) {
        int count = outcome.warnings().size();
        return count == 0 ? "" : "; " + count + (count == 1 ? " warning" : " warnings");
    }

    private static String words(ImportSummary summary) {
        TableSummary table = summary.table();
        String rows = "rows " + table.rows() + ": " + table.matched() + " matched, " + table.unmatched()
                + " unmatched; abstracts added to " + table.abstracts()
                + (table.abstracts() == 1 ? " paper" : " papers");
        if (table.rows() == 0) {
            return digestWords(summary);
        }
        return summary.entries() == 0 ? rows : digestWords(summary) + "; " + rows;
    }

    private static String digestWords(ImportSummary summary) {
        return "issues " + summary.issuesNew() + " new, " + summary.issuesRevised() + " revised, "
                + summary.issuesUnchanged() + " unchanged; entries " + summary.entries() + "; papers "
                + summary.papersNew() + " new, " + summary.papersKnown() + " known";
    }

    private static ImportSummary total(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::summary).reduce(ImportSummary.NONE, ImportSummary::plus);
    }

    private static void printSkipped(Terminal terminal, List<Outcome> skipped) {
        if (!skipped.isEmpty()) {
            String names = skipped.stream().limit(NAMED).map(Outcome::source).collect(Collectors.joining(", "));
            terminal.message("papertide: skipped " + skipped.size()
                    + (skipped.size() == 1 ? " file that is no digest: " : " files that are no digests: ") + names
                    + (skipped.size() > NAMED ? ", ..." : ""));
        }
    }

    /** Returns the outcomes in the shape of the contract. */
    public static ObjectNode json(List<Outcome> outcomes) {
        ObjectNode node = Json.object();
        ArrayNode sources = node.putArray("sources");
        for (Outcome outcome : outcomes) {
            ObjectNode source = Json.object();
            source.put("source", outcome.source());
            source.put("format", outcome.format().isEmpty() ? null : outcome.format());
            putCounts(source, outcome.summary());
            ArrayNode warnings = source.putArray("warnings");
            outcome.warnings()
                    .forEach(warning -> warnings.add(Json.object()
                            .put("line", warning.line())
                            .put("code", warning.code())
                            .put("text", warning.text())));
            source.put("error", outcome.ok() || outcome.skipped() ? null : outcome.error());
            if (outcome.skipped()) {
                source.put("skipped", outcome.error());
            }
            if (outcome.notModified()) {
                source.put("notModified", true);
            }
            sources.add(source);
        }
        putCounts(node.putObject("totals"), total(outcomes));
        return node;
    }

    private static void putCounts(ObjectNode node, ImportSummary summary) {
        node.putObject("issues")
                .put("new", summary.issuesNew())
                .put("revised", summary.issuesRevised())
                .put("unchanged", summary.issuesUnchanged());
        node.put("entries", summary.entries());
        node.putObject("papers").put("new", summary.papersNew()).put("known", summary.papersKnown());
        node.putObject("rows")
                .put("read", summary.table().rows())
                .put("matched", summary.table().matched())
                .put("unmatched", summary.table().unmatched())
                .put("abstracts", summary.table().abstracts());
    }
}
