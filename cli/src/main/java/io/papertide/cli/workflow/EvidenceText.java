package io.papertide.cli.workflow;

import io.papertide.cli.SafeText;
import io.papertide.model.Corpus;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Papers as lines for a terminal: week, id, title. */
public final class EvidenceText {
    private final Map<PaperId, String> lines;

    private EvidenceText(Map<PaperId, String> lines) {
        this.lines = lines;
    }

    /** Reads the titles of a corpus. */
    public static EvidenceText of(Corpus corpus) {
        Map<PaperId, String> lines = new HashMap<>();
        corpus.forEachPaper(paper -> lines.put(
                paper.id(),
                "  " + paper.first().week() + "  " + paper.id() + "  "
                        + SafeText.of(paper.title().preferring(Language.ENGLISH))));
        return new EvidenceText(lines);
    }

    /** Returns a line a paper, in their order. */
    public List<String> lines(List<PaperId> papers) {
        return papers.stream()
                .map(paper -> lines.getOrDefault(paper, "  " + paper))
                .toList();
    }
}
