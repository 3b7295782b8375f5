package io.papertide.archive.internal;

import io.papertide.model.BilingualText;
import io.papertide.model.Link;
import io.papertide.model.LinkKind;
import io.papertide.model.PaperReference;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one entry tells of the identity of its paper.
 *
 * @param key the row of the entry
 * @param place where it stands
 * @param current whether its revision is the current one
 * @param title its title
 * @param clues its clues, the strongest kind first, at most one a kind of link
 */
record EntryEvidence(long key, Place place, boolean current, BilingualText title, List<Clue> clues) {
    /** A clue that two entries can share. */
    record Clue(Kind kind, String value) implements Comparable<Clue> {
        /** The kinds of clue, the strongest first. */
        enum Kind {
            /** The same arXiv id. */
            ARXIV,
            /** The same DOI. */
            DOI,
            /** The same post announces both. */
            TWEET,
            /** The same address of the paper. */
            URL,
            /** The same title, but for marks and case. */
            TITLE,
            /** The same week, series and rank in another revision. */
            PLACE,
            /** A curator's word; never a clue of an entry. */
            CURATOR
        }

        @Override
        public int compareTo(Clue other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : value.compareTo(other.value);
        }

        /** Returns 64 bits that stand for this clue. */
        long hash() {
            MessageDigest digest = Texts.sha256();
            Texts.update(digest, kind.name());
            Texts.update(digest, value);
            return ByteBuffer.wrap(digest.digest()).getLong();
        }
    }

    EntryEvidence {
        clues = List.copyOf(clues);
    }

    static EntryEvidence of(long key, Place place, boolean current, BilingualText title, List<Link> links) {
        List<Clue> clues = new ArrayList<>();
        reference(links, PaperReference.Kind.ARXIV).ifPresent(id -> clues.add(new Clue(Clue.Kind.ARXIV, id)));
        reference(links, PaperReference.Kind.DOI).ifPresent(id -> clues.add(new Clue(Clue.Kind.DOI, id)));
        reference(links, PaperReference.Kind.TWEET).ifPresent(id -> clues.add(new Clue(Clue.Kind.TWEET, id)));
        address(links).ifPresent(url -> clues.add(new Clue(Clue.Kind.URL, url)));
        Titles.keys(title).forEach(word -> clues.add(new Clue(Clue.Kind.TITLE, word)));
        clues.add(new Clue(Clue.Kind.PLACE, place.week() + "/" + place.series() + "/" + place.rank()));
        return new EntryEvidence(key, place, current, title, clues);
    }

    /** Takes the first reference among the links labelled as the paper or a post; later ones are of related work. */
    private static Optional<String> reference(List<Link> links, PaperReference.Kind kind) {
        return links.stream()
                .filter(link -> link.kind() == LinkKind.PAPER
                        || link.kind() == LinkKind.REPORT
                        || kind == PaperReference.Kind.TWEET && link.kind() == LinkKind.TWEET)
                .flatMap(link -> PaperReference.ofUrl(link.url()).stream())
                .filter(reference -> reference.kind() == kind)
                .map(PaperReference::value)
                .findFirst();
    }

    private static Optional<String> address(List<Link> links) {
        return links.stream()
                .filter(link -> link.kind() == LinkKind.PAPER)
                .filter(link -> PaperReference.ofUrl(link.url()).isEmpty())
                .map(link -> canonical(link.url()))
                .filter(url -> url.indexOf('/') > 0)
                .findFirst();
    }

    /** Without scheme, www, fragment and closing slash; a bare host is no paper. */
    private static String canonical(String url) {
        String rest = url.replaceFirst("^[a-zA-Z]+://(?:www\\.)?", "").replaceFirst("#.*$", "");
        int slash = rest.indexOf('/');
        if (slash < 0) {
            return "";
        }
        String path = rest.substring(slash).replaceFirst("/+$", "");
        return path.isEmpty() ? "" : rest.substring(0, slash).toLowerCase(Locale.ROOT) + path;
    }

    /** Returns the hashes of the clues that entries in any place can share. */
    List<Long> clueHashes() {
        return clues.stream()
                .filter(clue -> clue.kind() != Clue.Kind.PLACE)
                .map(Clue::hash)
                .toList();
    }

    /** Returns the value of the clue of a kind, or empty. */
    Optional<String> clue(Clue.Kind kind) {
        return clues.stream()
                .filter(clue -> clue.kind() == kind)
                .map(Clue::value)
                .findFirst();
    }
}
