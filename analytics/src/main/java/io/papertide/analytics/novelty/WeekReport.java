package io.papertide.analytics.novelty;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.Subject;
import io.papertide.analytics.compare.Comparison;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import java.util.List;
import java.util.Optional;

/**
 * What is new in a week.
 *
 * @param week the week
 * @param papers all papers of the week, in corpus order
 * @param topics the weeks before (first) compared with the week (second); topics only
 * @param ground against what the keywords were held
 * @param firstKeywords keywords of the week that no paper of the weeks before has, those of the most papers first, then by the
 *     best place that they have among the keywords of a paper; of two that lie in one another in the same papers the first
 * @param rarePapers papers of the week with a topic that was rare in the weeks before, the rarest first
 * @param repeated papers of the week that an earlier week of the archive has too, in corpus order
 */
public record WeekReport(
        IsoWeek week,
        List<PaperId> papers,
        Comparison topics,
        KeywordGround ground,
        List<FirstKeyword> firstKeywords,
        List<RarePaper> rarePapers,
        List<RepeatedPaper> repeated) {
    /** Copies. */
    public WeekReport {
        papers = List.copyOf(papers);
        firstKeywords = List.copyOf(firstKeywords);
        rarePapers = List.copyOf(rarePapers);
        repeated = List.copyOf(repeated);
    }

    /**
     * Against what keywords were held.
     *
     * @param language the language of the keywords; not the one asked for where the weeks before have no text in that one
     * @param papersBefore the papers of the weeks before that have text in it; 0 if nothing can be called new
     */
    public record KeywordGround(Language language, int papersBefore) {}

    /**
     * A keyword that the weeks before do not have, not even further down in a text.
     *
     * @param keyword the keyword
     * @param lastSeen the last week before these that has it; empty if the archive never had it
     * @param evidence the papers of the week that have it, in corpus order
     */
    public record FirstKeyword(Subject keyword, Optional<IsoWeek> lastSeen, List<PaperId> evidence) {
        /** Copies. */
        public FirstKeyword {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A paper with a rare topic.
     *
     * @param paper the paper
     * @param topics its rare topics with their shares in the weeks before, the rarest first; at least one
     */
    public record RarePaper(PaperId paper, List<RareTopic> topics) {
        /** Copies. */
        public RarePaper {
            topics = List.copyOf(topics);
        }
    }

    /**
     * A topic that was rare.
     *
     * @param topic the topic
     * @param before its share in the weeks before
     * @param evidence the papers of the weeks before that have it, in corpus order; as many as {@code before.papers()}
     */
    public record RareTopic(Subject topic, ShareEstimate before, List<PaperId> evidence) {
        /** Copies. */
        public RareTopic {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A paper that appeared before.
     *
     * @param paper the paper
     * @param weeks the earlier weeks that have it, oldest first; at least one
     */
    public record RepeatedPaper(PaperId paper, List<IsoWeek> weeks) {
        /** Copies. */
        public RepeatedPaper {
            weeks = List.copyOf(weeks);
        }
    }
}
