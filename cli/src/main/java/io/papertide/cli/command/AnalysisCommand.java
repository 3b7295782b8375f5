package io.papertide.cli.command;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.cli.UsageException;
import io.papertide.cli.workflow.Analyses;
import io.papertide.cli.workflow.EvidenceText;
import io.papertide.model.Corpus;
import io.papertide.model.PaperId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that counts papers and can show them. */
abstract class AnalysisCommand extends TopicCommand {
    @Option(
            names = "--lead-words",
            paramLabel = "N",
            defaultValue = "35",
            description = "how many words of a summary the lead lens reads (default: 35, which hardly any entry lacks)")
    private int leadWords = AnalysisOptions.DEFAULT.leadWords();

    @Option(names = "--evidence", description = "print the papers behind each number")
    private boolean evidence;

    /** What evidence is read from when the first of it is printed; JSON needs none of it. */
    private @Nullable Corpus read;

    private @Nullable EvidenceText papers;

    /** Returns the options of the analysis; a command adds its own. */
    AnalysisOptions options() {
        if (leadWords < 1) {
            throw new UsageException("--lead-words must be 1 or more");
        }
        return AnalysisOptions.DEFAULT.withLeadWords(leadWords);
    }

    /** Reads a corpus. */
    final CorpusAnalysis analysis(Corpus corpus) {
        CorpusAnalysis analysis = Analyses.of(corpus, options(), catalogue());
        read = corpus;
        return analysis;
    }

    /** Returns what to name the lens in a heading. */
    final String lens() {
        return "lens: lead (title and " + leadWords + " words)";
    }

    /** Prints papers under a heading if the user asked for evidence. */
    final void printEvidence(String heading, List<PaperId> ids) {
        if (evidence && read != null) {
            EvidenceText known = papers == null ? EvidenceText.of(read) : papers;
            papers = known;
            print("");
            print(heading + ": " + (ids.size() == 1 ? "1 paper" : ids.size() + " papers"));
            known.lines(ids).forEach(this::print);
        }
    }

    final void print(List<String> lines) {
        lines.forEach(this::print);
    }

    static void checkTop(int top) {
        if (top < 0) {
            throw new UsageException("--top must be 0 or more");
        }
    }
}
