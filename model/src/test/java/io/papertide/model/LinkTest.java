package io.papertide.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//example.org",
                "arxiv.org/abs/1",
                "",
                "https://",
                "https://a b",
                "https://a\"b",
                "https://a<b",
                "https://a\u202Eb",
                "https://a\u0000b",
                "https://a\nb",
                "ftp://example.org"
            })
    void refusesWhatIsNotSafeToOpen(String url) {
        assertThat(Link.parse(LinkKind.PAPER, url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://arxiv.org/abs/2410.10630", "http://example.org/a(b)?c=d#e", "mailto:a@example.org"})
    void keepsWhatIs(String url) {
        assertThat(Link.parse(LinkKind.PAPER, " " + url + " ")).contains(new Link(LinkKind.PAPER, url));
    }

    @ParameterizedTest
    @CsvSource({
        "Paper, PAPER",
        "tweet, TWEET",
        "System Card, SYSTEM_CARD",
        "Models, MODEL",
        "GitHub, CODE",
        "Repo, CODE",
        "Technical Report, REPORT",
        "X, TWEET"
    })
    void knowsTheLabelsOfDigests(String label, LinkKind kind) {
        assertThat(LinkKind.parse(label)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.com/a/status/1846227797972603047, TWEET",
        "https://arxiv.org/abs/2410.10630, PAPER",
        "https://github.com/a/b, CODE",
        "https://example.org, OTHER"
    })
    void guessesTheKindFromTheAddress(String url, LinkKind kind) {
        assertThat(LinkKind.ofUrl(url)).isEqualTo(kind);
    }
}
