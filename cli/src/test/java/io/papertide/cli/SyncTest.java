package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Importing from an address, and asking it again. */
class SyncTest {
    private static final String DIGEST = """
            ## Top AI Papers of the Week (January 8 - January 14) - 2024
            | **Paper**  | **Links** |
            | ------------- | ------------- |
            | 1) **Lamps** - A lamp that learns when to shine. | [Paper](https://arxiv.org/abs/2401.00001) |
            """;
    private static final String TOPIC = """
            {"title": "[2024/01/15 ~ 01/21] 이번 주의 논문", "post_stream": {"posts": [{"post_number": 1, "cooked":
            "<h2>우물 / Wells</h2><h3>논문 소개</h3><p>스스로 물을 계획합니다.</p><h3>논문 링크</h3>"}]}}
            """;

    @TempDir
    private Path folder;

    private final AtomicReference<String> content = new AtomicReference<>(DIGEST);
    private HttpServer server;
    private String base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        page("/2024.md", content);
        page("/t/7.json", new AtomicReference<>(TOPIC));
        page("/c/news.json", new AtomicReference<>("""
                {"topic_list": {"topics": [
                 {"id": 7, "title": "[2024/01/15 ~ 01/21] 이번 주의 논문"},
                 {"id": 8, "title": "인사"},
                 {"id": 9, "title": "[2024/01/22 ~ 01/28] 이번 주의 논문"}]}}
                """));
        server.start();
    }

    private void page(String path, AtomicReference<String> text) {
        server.createContext(path, exchange -> {
            try (exchange) {
                byte[] body = text.get().getBytes(StandardCharsets.UTF_8);
                String tag = "\"" + text.get().hashCode() + "\"";
                exchange.getResponseHeaders().set("ETag", tag);
                if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                    exchange.sendResponseHeaders(304, -1);
                } else {
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                }
            }
        });
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatChangedIsImportedAndWhatDidNotIsNotFetchedAgain() {
        assertThat(Run.in(folder, "import", base + "/2024.md").out()).contains("issues 1 new");
        assertThat(Run.in(folder, "sync").out()).contains("not changed since it was last fetched");
        content.set(DIGEST.replace("learns when", "is told when"));
        Run run = Run.in(folder, "sync");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("issues 0 new, 1 revised");
        assertThat(Run.in(folder, "show", "2024-W02").out()).contains("is told when");
        server.stop(0);
        Run gone = Run.in(folder, "sync");
        assertThat(gone.status()).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(gone.messages()).hasSize(1).first().asString().contains("cannot be fetched");
    }

    @Test
    void theDigestsThatAnIndexListsAreFetchedToo() {
        Run run = Run.in(folder, "import", base + "/c/news.json");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.IN_PART);
        assertThat(run.out()).contains("/t/7.json (pytorchkr): issues 1 new");
        assertThat(run.err()).contains("/t/9.json: the server has no such page (404)");
        assertThat(Run.in(folder, "issues").out()).contains("2024-W03");
    }

    @Test
    void anArchiveThatWasFedFromNoAddressHasNothingToSync() {
        Run.in(folder, "import", base + "/2024.md", "--dry-run");
        Run run = Run.in(folder, "sync");
        assertThat(run.status()).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(run.messages()).hasSize(1);
    }
}
