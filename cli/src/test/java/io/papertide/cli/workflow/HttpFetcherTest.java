package io.papertide.cli.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.papertide.archive.Validators;
import io.papertide.cli.workflow.HttpFetcher.Fetched;
import io.papertide.ingest.DigestLimits;
import io.papertide.ingest.DigestSource;
import io.papertide.ingest.IngestException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fetching from real servers on this machine, good and bad ones. */
class HttpFetcherTest {
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final HttpFetcher fetcher = new HttpFetcher(LONG, SHORT);
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private HttpServer server;
    private String base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** An answer of the server to the n-th question, from 1. */
    private interface Answer {
        void give(HttpExchange exchange, int n) throws IOException;
    }

    private String page(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer.give(
                        exchange,
                        asked.computeIfAbsent(path, p -> new AtomicInteger()).incrementAndGet());
            }
        });
        return base + path;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String text(Fetched fetched) {
        return new String(fetched.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void whatTheServerSaidIsSentBackAndSparesTheBody() throws IOException {
        String url = page("/a", (exchange, n) -> {
            boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Wed, 01 May 2024 10:00:00 GMT");
            send(exchange, same ? 304 : 200, same ? "" : "digest");
        });
        Fetched first = fetcher.fetch(url, Optional.empty());
        assertThat(text(first)).isEqualTo("digest");
        assertThat(first.changed()).isTrue();
        assertThat(first.modified()).contains(Instant.parse("2024-05-01T10:00:00Z"));
        Fetched second = fetcher.fetch(url, Optional.of(first.validators()));
        assertThat(second.changed()).isFalse();
        assertThat(second.bytes()).isEmpty();
    }

    @Test
    void aServerThatAnswersNotModifiedUnaskedIsRefused() {
        String url = page("/304", (exchange, n) -> send(exchange, 304, ""));
        assertThatThrownBy(() -> fetcher.fetch(url, Optional.empty())).isInstanceOf(IOException.class);
    }

    @Test
    void redirectsAreFollowedToHttpOnlyAndNotForEver() throws IOException {
        page("/end", (exchange, n) -> send(exchange, 200, "digest"));
        String relative = page("/relative", (exchange, n) -> {
            exchange.getResponseHeaders().set("Location", "end");
            send(exchange, 302, "");
        });
        String loop = page("/loop", (exchange, n) -> {
            exchange.getResponseHeaders().set("Location", base + "/loop");
            send(exchange, 301, "");
        });
        String file = page("/file", (exchange, n) -> {
            exchange.getResponseHeaders().set("Location", "file:///etc/hostname");
            send(exchange, 302, "");
        });
        assertThat(text(fetcher.fetch(relative, Optional.empty()))).isEqualTo("digest");
        assertThatThrownBy(() -> fetcher.fetch(loop, Optional.empty()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("redirects more than 5 times");
        assertThat(asked.get("/loop")).hasValueLessThan(10);
        assertThatThrownBy(() -> fetcher.fetch(file, Optional.empty()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not http(s)");
    }

    @Test
    void aServerThatIsTooSlowIsGivenUp() {
        HttpFetcher impatient = new HttpFetcher(SHORT, SHORT);
        String drop = page("/drop", (exchange, n) -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            for (int i = 0; i < 100; i++) {
                out.write('x');
                out.flush();
                pause(100);
            }
        });
        long start = System.nanoTime();
        assertThatThrownBy(() -> impatient.fetch(drop, Optional.empty()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("did not answer in 1 second");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(9));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void refusalsSayWhatToDo() {
        String gone = page("/404", (exchange, n) -> send(exchange, 404, "<html>no</html>"));
        String closed = page("/403", (exchange, n) -> send(exchange, 403, ""));
        String busy = page("/429", (exchange, n) -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            send(exchange, 429, "");
        });
        String broken = page("/500", (exchange, n) -> send(exchange, 500, "oops"));
        assertThatThrownBy(() -> fetcher.fetch(gone, Optional.empty())).hasMessageContaining("no such page (404)");
        assertThatThrownBy(() -> fetcher.fetch(closed, Optional.empty())).hasMessageContaining("(403)");
        assertThatThrownBy(() -> fetcher.fetch(busy, Optional.empty()))
                .hasMessageContaining("3600 seconds")
                .hasMessageContaining("try again later");
        assertThatThrownBy(() -> fetcher.fetch(broken, Optional.empty())).hasMessageContaining("answered 500");
        assertThat(asked.get("/404")).hasValue(1);
        assertThat(asked.get("/429")).hasValue(1);
        assertThat(asked.get("/500")).hasValue(3);
    }

    @Test
    void aServerThatAsksForPatienceGetsIt() throws IOException {
        String url = page("/soon", (exchange, n) -> {
            exchange.getResponseHeaders().set("Retry-After", "0");
            send(exchange, n == 1 ? 429 : n == 2 ? 503 : 200, n < 3 ? "" : "digest");
        });
        assertThat(text(fetcher.fetch(url, Optional.empty()))).isEqualTo("digest");
        assertThat(asked.get("/soon")).hasValue(3);
    }

    @Test
    void aCompressedAnswerIsUnpackedUpToTheLimit() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            byte[] block = new byte[1 << 20];
            for (int i = 0; i <= DigestLimits.SOURCE_BYTES / block.length; i++) {
                out.write(block);
            }
        }
        String bomb = page("/bomb", (exchange, n) -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, zipped.size());
            exchange.getResponseBody().write(zipped.toByteArray());
        });
        byte[] bytes = fetcher.fetch(bomb, Optional.empty()).bytes();
        assertThat(bytes.length).isEqualTo(DigestLimits.SOURCE_BYTES + 1);
        assertThatThrownBy(() -> DigestSource.decode(bomb, bytes))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("64 MiB");
        String torn = page("/torn", (exchange, n) -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            send(exchange, 200, "this is not compressed");
        });
        assertThatThrownBy(() -> fetcher.fetch(torn, Optional.empty())).hasMessageContaining("cannot be unpacked");
    }

    /** A server that says exactly these bytes to each question and hangs up. */
    private static ServerSocket raw(String words) throws IOException {
        ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> {
            while (!listening.isClosed()) {
                try (Socket socket = listening.accept()) {
                    byte[] question = new byte[4096];
                    int read = socket.getInputStream().read(question);
                    if (read >= 0) {
                        socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
                    }
                } catch (IOException e) {
                    return;
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
        return listening;
    }

    @Test
    void anAnswerThatIsCutOffOrNoHttpIsRefused() throws IOException {
        List<String> answers = new ArrayList<>(List.of(
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n## Top",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n## To",
                "HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\n## Top",
                "HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775807\r\n\r\n## Top",
                "HTTP/1.1 200 OK\r\nContent-Length: ten\r\n\r\n## Top",
                "SSH-2.0-OpenSSH\r\n",
                ""));
        for (String answer : answers) {
            try (ServerSocket socket = raw(answer)) {
                String url = "http://127.0.0.1:" + socket.getLocalPort() + "/2024.md";
                assertThatThrownBy(() -> fetcher.fetch(url, Optional.empty()))
                        .as(answer)
                        .isInstanceOf(IOException.class)
                        .hasMessageMatching("it cannot be fetched: [^\\n]+");
            }
        }
    }

    @Test
    void whatFollowsTheLengthThatTheServerSaysIsNoPartOfThisAnswerNorOfTheNext() throws IOException {
        String surplus = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nother";
        try (ServerSocket socket = raw("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n## Top" + surplus)) {
            String url = "http://127.0.0.1:" + socket.getLocalPort() + "/2024.md";
            for (int i = 0; i < 3; i++) {
                assertThat(text(fetcher.fetch(url, Optional.empty()))).isEqualTo("## Top");
            }
        }
    }

    @Test
    void nobodyListeningAndNoAddressAreRefused() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThatThrownBy(() -> fetcher.fetch("http://127.0.0.1:" + port + "/", Optional.empty()))
                .hasMessageContaining("cannot be fetched");
        assertThatThrownBy(() -> fetcher.fetch("http://", Optional.empty())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> fetcher.fetch("ftp://example.org/a", Optional.empty()))
                .hasMessageContaining("not http(s)");
    }

    @Test
    void anAddressWithoutAnyWordOfTheServerIsStillKnown() throws IOException {
        String url = page("/plain", (exchange, n) -> send(exchange, 200, "digest"));
        Validators validators = fetcher.fetch(url, Optional.empty()).validators();
        assertThat(validators).isEqualTo(new Validators(url, null, null));
        assertThat(fetcher.fetch(url, Optional.of(validators)).changed()).isTrue();
    }
}
