package io.papertide.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address says about the identity of a paper: an arXiv id, a DOI or the post that announces it.
 *
 * <p>{@code https://arxiv.org/pdf/2410.10630v2.pdf} gives the arXiv id {@code 2410.10630}.
 *
 * @param kind what the value is
 * @param value the id in its normal form: without version, a DOI and an old arXiv id in lower case
 */
public record PaperReference(Kind kind, String value) implements Comparable<PaperReference> {
    /** The kinds of reference, the most telling first. */
    public enum Kind {
        /** An arXiv id such as {@code 2410.10630} or {@code cs/0112017}. */
        ARXIV,
        /** A DOI such as {@code 10.1038/s41586-024-07421-0}. */
        DOI,
        /** The number of a post on X, formerly Twitter. */
        TWEET
    }

    private static final Pattern ARXIV_ID =
            Pattern.compile("(?:\\d{4}\\.\\d{4,5}|[a-z][a-z-]{1,15}(?:\\.[A-Za-z]{2})?/\\d{7})(?=v\\d|\\D|$)");
    private static final Pattern ARXIV_HOST = Pattern.compile(
            "https?://(?:www\\.|export\\.|browse\\.|[a-z]{2}\\.)?(?:arxiv\\.org|alphaxiv\\.org|ar5iv\\.(?:labs\\.)?(?:arxiv\\.)?org|huggingface\\.co|arxiv-vanity\\.com)"
                    + "/(?:abs|pdf|html|papers|format|overview|ps)/(.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOI =
            Pattern.compile("https?://(?:[a-z]+\\.)?doi\\.org/(10\\.\\d{4,9}/[^\\s?#]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARXIV_DOI = Pattern.compile("10\\.48550/arxiv\\.(.+)");
    private static final Pattern NATURE =
            Pattern.compile("https?://(?:www\\.)?nature\\.com/articles/([a-z0-9-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TWEET = Pattern.compile(
            "https?://(?:www\\.|mobile\\.)?(?:x|twitter)\\.com/[^/\\s]+/status(?:es)?/(\\d{5,20}).*",
            Pattern.CASE_INSENSITIVE);

    /** Returns what an address says, or empty if it names no arXiv id, DOI or post. */
    public static Optional<PaperReference> ofUrl(String url) {
        Matcher arxiv = ARXIV_HOST.matcher(url);
        if (arxiv.matches()) {
            return arxivId(arxiv.group(1));
        }
        Matcher doi = DOI.matcher(url);
        if (doi.find()) {
            String value = doi.group(1).toLowerCase(Locale.ROOT);
            Matcher arxivDoi = ARXIV_DOI.matcher(value);
            return arxivDoi.matches() ? arxivId(arxivDoi.group(1)) : Optional.of(new PaperReference(Kind.DOI, value));
        }
        Matcher nature = NATURE.matcher(url);
        if (nature.lookingAt()) {
            return Optional.of(
                    new PaperReference(Kind.DOI, "10.1038/" + nature.group(1).toLowerCase(Locale.ROOT)));
        }
        Matcher tweet = TWEET.matcher(url);
        return tweet.matches() ? Optional.of(new PaperReference(Kind.TWEET, tweet.group(1))) : Optional.empty();
    }

    private static Optional<PaperReference> arxivId(String path) {
        Matcher id = ARXIV_ID.matcher(path);
        return id.lookingAt()
                ? Optional.of(new PaperReference(Kind.ARXIV, id.group().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    @Override
    public int compareTo(PaperReference other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : value.compareTo(other.value);
    }
}
