package io.papertide.ingest.internal.pytorchkr;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the labels between the parts of an entry announce, in the order in which they usually come. */
enum SectionLabel {
    /** What the digest says of the paper. */
    SUMMARY(
            Set.of("논문소개", "논문요약", "논문설명", "paperintroduction", "papersummary", "aboutthepaper"),
            Set.of("소개", "요약", "설명", "introduction", "summary", "tldr", "overview", "description")),
    /** The paper's abstract. */
    ABSTRACT(Set.of("논문초록", "초록", "abstract", "paperabstract"), Set.of()),
    /** The address of the paper. */
    PAPER(
            Set.of("논문링크", "논문주소", "paperlink", "paperlinks", "linktothepaper", "paperurl"),
            Set.of("논문", "논문원문", "논문보기", "링크", "paper", "link", "links", "arxiv", "pdf")),
    /** The address of the source code. */
    CODE(
            Set.of("코드저장소", "소스코드", "github저장소", "깃허브저장소", "sourcecode", "coderepository", "githubrepository"),
            Set.of("코드", "code", "github", "깃허브", "repository")),
    /** Other addresses. */
    MORE(
            Set.of("더읽어보기", "더읽을거리", "더알아보기", "furtherreading", "readmore", "learnmore"),
            Set.of(
                    "참고",
                    "참고자료",
                    "관련자료",
                    "관련링크",
                    "모델",
                    "데모",
                    "프로젝트",
                    "more",
                    "seealso",
                    "references",
                    "tweet",
                    "x",
                    "twitter",
                    "discussion",
                    "demo",
                    "project",
                    "projectpage",
                    "model")),
    /** Where the topic came from and thanks; no entry follows. */
    FOOTER(Set.of("원문", "originalpost"), Set.of("원글", "출처", "original", "originalsource", "source"));

    private static final int LONGEST = 60;
    private static final Pattern EMOJI = Pattern.compile(":[a-z0-9_+-]{1,30}:");
    private static final Pattern GLOSS = Pattern.compile("(?<=\\S)\\s?[(（\\[/|].*");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> sure;
    private final Set<String> possible;

    SectionLabel(Set<String> sure, Set<String> possible) {
        this.sure = sure;
        this.possible = possible;
    }

    /** Returns what a whole line surely announces, an English gloss in brackets aside, or empty. */
    static Optional<SectionLabel> parse(String text) {
        return find(text, label -> label.sure);
    }

    /** Returns what a whole line may announce, being one of the words that also occur otherwise, or empty. */
    static Optional<SectionLabel> possible(String text) {
        return find(text, label -> label.possible);
    }

    private static Optional<SectionLabel> find(String text, Function<SectionLabel, Set<String>> words) {
        String word = word(text);
        return word.isEmpty()
                ? Optional.empty()
                : Stream.of(values())
                        .filter(label -> words.apply(label).contains(word))
                        .findFirst();
    }

    /** Returns the letters of a line up to a gloss, in lower case; empty for a line that is too long, or a row. */
    static String word(String text) {
        if (text.length() > LONGEST || text.startsWith("|")) {
            return "";
        }
        String bare = EMOJI.matcher(text).replaceAll(" ").strip();
        return NO_LETTER
                .matcher(GLOSS.matcher(bare).replaceFirst(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
