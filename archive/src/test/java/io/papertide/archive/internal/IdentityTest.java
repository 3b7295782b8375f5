package io.papertide.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.archive.Digests;
import io.papertide.model.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private final List<EntryEvidence> evidence = new ArrayList<>();

    private void add(String week, int rank, String title, String... urls) {
        revise(week, rank, "r", title, urls);
    }

    private void revise(String week, int rank, String revision, String title, String... urls) {
        Entry entry = Digests.entry(rank, title, urls);
        Place place = new Place(week, "dair-ai", rank, revision);
        evidence.add(EntryEvidence.of(evidence.size(), place, true, entry.title(), entry.links()));
    }

    /** The groups as the keys of their entries. */
    private List<String> groups() {
        return Identity.resolve(evidence, List.of()).stream()
                .map(paper -> paper.entries().stream()
                        .map(entry -> String.valueOf(entry.key()))
                        .collect(Collectors.joining("+")))
                .toList();
    }

    private List<String> names() {
        return PaperNames.of(Identity.resolve(evidence, List.of())).stream()
                .map(id -> id.value())
                .toList();
    }

    @Test
    void aSharedArxivIdJoinsAcrossWeeksWhateverTheTitles() {
        add("2023-W52", 5, "AppAgent", Digests.arxiv("2312.13771"));
        add("2024-W02", 1, "Multimodal Agents as Smartphone Users", Digests.arxiv("2312.13771v2"));
        assertThat(groups()).containsExactly("0+1");
        assertThat(names()).containsExactly("arxiv:2312.13771");
    }

    @Test
    void aLinkAloneNeverJoinsTwoEntriesOfOneIssue() {
        add("2024-W33", 8, "A first paper on graphs", Digests.arxiv("2408.05109"));
        add("2024-W33", 10, "Something else about speech", Digests.arxiv("2408.05109"));
        assertThat(groups()).containsExactly("0", "1");
        assertThat(names()).allMatch(name -> name.startsWith("p:")).doesNotHaveDuplicates();
        assertThat(Identity.resolve(evidence, List.of()))
                .allMatch(paper -> !paper.conflicts().isEmpty());
    }

    @Test
    void aDisputedIdStillJoinsRevisionsOfOneEntry() {
        revise("2024-W33", 8, "a", "A first paper on graphs", Digests.arxiv("2408.05109"));
        revise("2024-W33", 10, "a", "Something else about speech", Digests.arxiv("2408.05109"));
        revise("2024-W33", 8, "b", "A first paper on graphs", Digests.arxiv("2408.05109"));
        revise("2024-W33", 10, "b", "Something else about speech", Digests.arxiv("2408.05109"));
        assertThat(groups()).containsExactly("0+2", "1+3");
    }

    @Test
    void equalTitlesJoinUnlessTheIdsDiffer() {
        add("2024-W01", 1, "Scaling Laws for Everything");
        add("2024-W09", 2, "Scaling laws, for everything!");
        add("2024-W20", 3, "Scaling Laws for Everything", Digests.arxiv("2405.00001"));
        add("2024-W30", 3, "Scaling Laws for Everything", Digests.arxiv("2407.00009"));
        assertThat(groups()).containsExactly("0+1+2", "3");
    }

    @Test
    void aSharedPostJoinsUnlessTheIdsDiffer() {
        add("2024-W01", 1, "One name", Digests.tweet(1));
        add("2024-W02", 1, "Quite another name", Digests.tweet(1));
        add("2024-W03", 1, "Third", Digests.arxiv("2401.00001"), Digests.tweet(2));
        add("2024-W04", 1, "Fourth", Digests.arxiv("2401.00002"), Digests.tweet(2));
        assertThat(groups()).containsExactly("0+1", "2", "3");
    }

    @Test
    void aPageSharedByTwoModelsMonthsApartJoinsNothing() {
        add("2024-W07", 2, "Gemini 1.5", "https://example.org/gemini_report.pdf");
        add("2024-W20", 2, "Gemini 1.5 Flash", "https://example.org/gemini_report.pdf");
        add("2024-W40", 2, "Gemini 1.5", "https://www.example.org/gemini_report.pdf#page=2");
        assertThat(groups()).containsExactly("0+2", "1");
    }

    @Test
    void theSamePlaceInAnotherRevisionJoinsLikeTitles() {
        revise("2024-W07", 2, "a", "Symbol tuning");
        revise("2024-W07", 2, "b", "Symbol tuning improves in-context learning");
        revise("2024-W07", 3, "a", "Cramming");
        revise("2024-W07", 3, "b", "Something that replaced it");
        assertThat(groups()).containsExactly("0+1", "2", "3");
    }
}
