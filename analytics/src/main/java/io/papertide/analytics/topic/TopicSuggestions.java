package io.papertide.analytics.topic;

import io.papertide.analytics.Subject;
import io.papertide.analytics.emergence.EmergenceReport;
import io.papertide.analytics.emergence.EmergingSubject;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Proposes topics: keywords that came up, that stand in the same papers, and that no topic explains. */
public final class TopicSuggestions {
    /** Keywords belong together from such a share of common papers among all of theirs on. */
    private static final double TOGETHER = 0.3;

    /** A topic explains keywords when such a share of their papers has it. */
    private static final double EXPLAINED = 0.8;

    private TopicSuggestions() {}

    /**
     * A topic that a curator may want.
     *
     * @param terms its keywords, the one that grew most surely first
     * @param papers the papers that have one of them, in the order of ids
     * @param nearest the id of the topic that most of the papers have, {@code llm} left aside; empty if none has one
     * @param nearestShare the share of the papers that has it, 0..1
     */
    public record Suggestion(List<String> terms, List<PaperId> papers, String nearest, double nearestShare) {
        /** Copies. */
        public Suggestion {
            terms = List.copyOf(terms);
            papers = List.copyOf(papers);
        }
    }

    /**
     * Proposes topics.
     *
     * @param report what came up
     * @param topicsOf the ids of the topics of a paper
     */
    public static List<Suggestion> of(
            TopicCatalogue catalogue, EmergenceReport report, Function<PaperId, Set<String>> topicsOf) {
        TopicFeatures cues = TopicFeatures.of(catalogue);
        List<Group> groups = new ArrayList<>();
        for (EmergingSubject subject : report.emerging()) {
            if (subject.subject().kind() == Subject.Kind.KEYWORD) {
                String term = subject.subject().name().preferring(Language.ENGLISH);
                if (!cues.isCue(term)) {
                    add(groups, term, subject.evidence());
                }
            }
        }
        return groups.stream()
                .map(group -> group.suggestion(topicsOf))
                .filter(found -> found.nearestShare() < EXPLAINED)
                .toList();
    }

    private static void add(List<Group> groups, String term, List<PaperId> evidence) {
        Set<PaperId> papers = new TreeSet<>(evidence);
        for (Group group : groups) {
            Set<PaperId> common = new TreeSet<>(group.papers);
            common.retainAll(papers);
            if (common.size() >= TOGETHER * (group.papers.size() + papers.size() - common.size())) {
                group.terms.add(term);
                group.papers.addAll(papers);
                return;
            }
        }
        groups.add(new Group(new ArrayList<>(List.of(term)), papers));
    }

    private record Group(List<String> terms, Set<PaperId> papers) {
        Suggestion suggestion(Function<PaperId, Set<String>> topicsOf) {
            Map<String, Integer> counts = new TreeMap<>();
            for (PaperId paper : papers) {
                topicsOf.apply(paper).stream()
                        .filter(topic -> !topic.equals("llm"))
                        .forEach(topic -> counts.merge(topic, 1, Integer::sum));
            }
            String nearest = counts.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<String, Integer>comparingByKey().reversed()))
                    .map(Map.Entry::getKey)
                    .orElse("");
            double share = nearest.isEmpty() ? 0 : (double) counts.getOrDefault(nearest, 0) / papers.size();
            return new Suggestion(terms, List.copyOf(papers), nearest, share);
        }
    }
}
