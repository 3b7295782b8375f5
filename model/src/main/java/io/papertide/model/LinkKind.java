package io.papertide.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a link of an entry leads to. */
public enum LinkKind {
    /** The paper itself. */
    PAPER,
    /** A post that announces it. */
    TWEET,
    /** Source code. */
    CODE,
    /** A project page. */
    PROJECT,
    /** A blog post. */
    BLOG,
    /** A book. */
    BOOK,
    /** A demonstration. */
    DEMO,
    /** Model weights. */
    MODEL,
    /** A dataset. */
    DATASET,
    /** An application. */
    APP,
    /** A technical report. */
    REPORT,
    /** A system card. */
    SYSTEM_CARD,
    /** Any other page. */
    OTHER;

    private static final Map<String, LinkKind> ALIASES = Map.ofEntries(
            Map.entry("models", MODEL),
            Map.entry("weights", MODEL),
            Map.entry("model-weights", MODEL),
            Map.entry("datasets", DATASET),
            Map.entry("data", DATASET),
            Map.entry("x", TWEET),
            Map.entry("twitter", TWEET),
            Map.entry("thread", TWEET),
            Map.entry("tweets", TWEET),
            Map.entry("github", CODE),
            Map.entry("repo", CODE),
            Map.entry("repository", CODE),
            Map.entry("arxiv", PAPER),
            Map.entry("papers", PAPER),
            Map.entry("pdf", PAPER),
            Map.entry("blog-post", BLOG),
            Map.entry("blogpost", BLOG),
            Map.entry("project-page", PROJECT),
            Map.entry("website", PROJECT),
            Map.entry("playground", DEMO),
            Map.entry("tech-report", REPORT),
            Map.entry("technical-report", REPORT));

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Map<String, LinkKind> KINDS =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(LinkKind::id, kind -> kind));

    /** Returns the name used in exports: lower case with hyphens, such as {@code system-card}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the kind that a digest's label such as {@code Paper} or {@code System Card} names, or empty if it names none. */
    public static Optional<LinkKind> parse(String label) {
        String id = SPACES.matcher(label.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
        return Optional.ofNullable(KINDS.getOrDefault(id, ALIASES.get(id)));
    }

    /** Returns what an address alone suggests: a paper, a post, code, or {@link #OTHER}. */
    public static LinkKind ofUrl(String url) {
        return PaperReference.ofUrl(url)
                .map(reference -> reference.kind() == PaperReference.Kind.TWEET ? TWEET : PAPER)
                .orElseGet(() -> url.toLowerCase(Locale.ROOT).startsWith("https://github.com/") ? CODE : OTHER);
    }
}
