package io.papertide.archive.internal;

import io.papertide.archive.internal.EntryEvidence.Clue;
import io.papertide.archive.internal.Identity.Resolved;
import io.papertide.model.PaperId;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names papers: by arXiv id, else DOI, else a hash. An id that several papers claim names none of them. */
final class PaperNames {
    private static final int SHORT_HASH = 16;

    private final Map<Clue, Integer> claims = new HashMap<>();

    private PaperNames(List<Resolved> papers) {
        papers.forEach(paper -> paper.entries().stream()
                .flatMap(entry -> entry.clues().stream())
                .distinct()
                .forEach(clue -> claims.merge(clue, 1, Integer::sum)));
    }

    /** Returns the id of each paper, in their order; no two are equal. */
    static List<PaperId> of(List<Resolved> papers) {
        PaperNames names = new PaperNames(papers);
        return papers.stream().map(names::name).toList();
    }

    private PaperId name(Resolved paper) {
        Optional<String> arxiv = own(paper, Clue.Kind.ARXIV).map(id -> "arxiv:" + id);
        return new PaperId(
                arxiv.or(() -> own(paper, Clue.Kind.DOI).map(id -> "doi:" + id)).orElseGet(() -> hash(paper)));
    }

    /** Returns the first id of a kind that no other paper claims. */
    private Optional<String> own(Resolved paper, Clue.Kind kind) {
        return paper.entries().stream()
                .flatMap(entry -> entry.clues().stream())
                .filter(clue -> clue.kind() == kind && claims.getOrDefault(clue, 0) == 1)
                .filter(clue -> clue.value().chars().noneMatch(Character::isWhitespace))
                .map(Clue::value)
                .findFirst();
    }

    /** Hashes the least of the clues that are this paper's alone, so that later weeks do not rename it. */
    private String hash(Resolved paper) {
        String seed = own(paper, Clue.Kind.TWEET)
                .map(id -> "tweet " + id)
                .or(() -> own(paper, Clue.Kind.URL).map(url -> "url " + url))
                .or(() -> own(paper, Clue.Kind.TITLE).map(title -> "title " + title))
                .orElseGet(() -> "place " + paper.entries().get(0).place().week() + " "
                        + paper.entries().get(0).place().series() + " "
                        + paper.entries().get(0).place().rank() + " "
                        + paper.entries().get(0).place().revision());
        MessageDigest digest = Texts.sha256();
        Texts.update(digest, seed);
        return "p:" + Texts.hex(digest).substring(0, SHORT_HASH);
    }
}
