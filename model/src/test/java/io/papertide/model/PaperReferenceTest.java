package io.papertide.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperReferenceTest {
    @ParameterizedTest
    @CsvSource({
        "https://arxiv.org/abs/2410.10630, ARXIV, 2410.10630",
        "https://arxiv.org/abs/2410.10630v2, ARXIV, 2410.10630",
        "http://www.arxiv.org/pdf/2410.10630v1.pdf, ARXIV, 2410.10630",
        "https://arxiv.org/html/2410.10630v3#S2, ARXIV, 2410.10630",
        "https://arxiv.org/abs/cs/0112017, ARXIV, cs/0112017",
        "https://huggingface.co/papers/2410.10630, ARXIV, 2410.10630",
        "https://www.alphaxiv.org/abs/2410.10630, ARXIV, 2410.10630",
        "https://doi.org/10.48550/arXiv.2410.10630, ARXIV, 2410.10630",
        "https://doi.org/10.1038/S41586-024-07421-0, DOI, 10.1038/s41586-024-07421-0",
        "https://www.nature.com/articles/s41586-024-07421-0?x=y, DOI, 10.1038/s41586-024-07421-0",
        "https://x.com/omarsar0/status/1846227797972603047?s=20, TWEET, 1846227797972603047",
        "https://twitter.com/a/status/1714098025956864031, TWEET, 1714098025956864031",
        "https://mobile.twitter.com/a/status/1714098025956864031, TWEET, 1714098025956864031"
    })
    void readsIdsFromAddresses(String url, PaperReference.Kind kind, String value) {
        assertThat(PaperReference.ofUrl(url)).contains(new PaperReference(kind, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://arxiv.org", "https://arxiv.org/list/cs.CL/recent", "https://x.com/omarsar0",
                "https://example.org/abs/2410.10630", "https://huggingface.co/xai-org/grok-1", "https://doi.org/",
                "https://arxiv.org/abs/hello"
            })
    void seesNoneWhereThereIsNone(String url) {
        assertThat(PaperReference.ofUrl(url)).isEmpty();
    }
}
