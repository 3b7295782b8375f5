package io.papertide.cli.workflow;

import io.papertide.analytics.quality.EditionHistory;
import io.papertide.analytics.quality.QualityChecks;
import io.papertide.analytics.quality.QualityReport;
import io.papertide.archive.Archive;
import io.papertide.archive.StoredIssue;
import io.papertide.archive.UnmatchedRow;
import io.papertide.model.Appearance;
import io.papertide.model.Correction;
import io.papertide.model.IngestWarning;
import io.papertide.model.IsoWeek;
import io.papertide.model.Issue;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The quality of an archive's data.
 *
 * @param issues what is odd with the issues
 * @param repeated papers that one series has in several weeks, in the order of the corpus
 * @param conflicts the papers by the id that unlike entries of one issue share
 * @param unmatched rows of tables that add to no paper
 * @param warnings the warnings of each source
 * @param corrections what curators said
 */
public record ArchiveQuality(
        QualityReport issues,
        List<Repeated> repeated,
        Map<String, List<PaperId>> conflicts,
        List<UnmatchedRow> unmatched,
        Map<String, List<IngestWarning>> warnings,
        List<Correction> corrections) {
    /**
     * A paper that one series has in several weeks.
     *
     * @param paper its id
     * @param title its title, in English if there is one
     * @param weeks the weeks, oldest first
     */
    public record Repeated(PaperId paper, String title, List<IsoWeek> weeks) {}

    /** Looks over an archive. */
    public static ArchiveQuality of(Archive archive) {
        List<Repeated> repeated = new ArrayList<>();
        archive.corpus().forEachPaper(paper -> {
            if (isRepeated(paper)) {
                repeated.add(new Repeated(paper.id(), paper.title().preferring(Language.ENGLISH), paper.weeks()));
            }
        });
        return new ArchiveQuality(
                issues(archive),
                repeated,
                archive.conflicts(),
                archive.unmatchedRows(),
                archive.warnings(),
                archive.corrections());
    }

    /** Looks over the issues of an archive alone. */
    public static QualityReport issues(Archive archive) {
        Map<String, List<Issue>> editions = new LinkedHashMap<>();
        for (StoredIssue stored : archive.revisions()) {
            editions.computeIfAbsent(
                            stored.issue().week() + " " + stored.issue().series(), key -> new ArrayList<>())
                    .add(stored.issue());
        }
        return QualityChecks.of(
                editions.values().stream().map(EditionHistory::of).toList());
    }

    private static boolean isRepeated(Paper paper) {
        return paper.weeks().size() > 1
                && paper.appearances().stream()
                                .map(Appearance::series)
                                .distinct()
                                .count()
                        < paper.appearances().size();
    }
}
