package io.papertide.report.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A headless Chromium without a network, over the W3C WebDriver protocol. It is shown the chart font as well, so that Hangul is
 * no row of boxes on a machine without Korean fonts.
 */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Pattern PORT = Pattern.compile("successfully on port (\\d+)");
    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration ANSWER = Duration.ofSeconds(300);
    private static final int TRIES = 3;
    /** What asynchronous scripts wait with: a minute, in steps, for something that is not nothing. */
    private static final String UNTIL =
            "const until = async (test) => { for (let i = 0; i < 1200; i++) { const got = test();"
                    + " if (got) { return got; } await new Promise((done) => setTimeout(done, 50)); }"
                    + " throw new Error('waited in vain for ' + test); };";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process driver;
    private final String base;
    private final String session;

    private Browser(Process driver, int port, Path folder) throws IOException {
        this.driver = driver;
        base = "http://127.0.0.1:" + port;
        session =
                call("POST", base + "/session", wanted(folder)).get("sessionId").asText();
    }

    /** Tells whether Chromium and its driver are installed. */
    static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    /** Starts a browser that keeps its files in a folder; on a busy machine the first try may take too long. */
    static Browser start(Path folder) throws IOException {
        for (int left = TRIES; ; left--) {
            try {
                return startOnce(Files.createTempDirectory(folder, "browser"));
            } catch (IOException e) {
                if (left == 1) {
                    throw e;
                }
            }
        }
    }

    private static Browser startOnce(Path folder) throws IOException {
        Path fonts = Path.of("src/main/resources/io/papertide/report/font").toAbsolutePath();
        Path config =
                Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig><dir>/usr/share/fonts</dir><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
                """.formatted(fonts, folder.resolve("font-cache")));
        ProcessBuilder builder = new ProcessBuilder(DRIVER.toString(), "--port=0").redirectErrorStream(true);
        builder.environment().put("FONTCONFIG_FILE", config.toString());
        Process driver = builder.start();
        try {
            return new Browser(driver, port(driver), folder);
        } catch (IOException | RuntimeException e) {
            end(driver);
            throw e;
        }
    }

    /** Waits for the port; the output is read to its end, because a full pipe would stop the driver. */
    private static int port(Process driver) throws IOException {
        CompletableFuture<Integer> port = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try (BufferedReader output = driver.inputReader(StandardCharsets.UTF_8)) {
                output.lines()
                        .map(PORT::matcher)
                        .filter(Matcher::find)
                        .forEach(found -> port.complete(Integer.parseInt(found.group(1))));
            } catch (IOException | UncheckedIOException e) {
                port.completeExceptionally(e);
            }
            port.completeExceptionally(new IOException("chromedriver ended without saying its port"));
        });
        reader.setDaemon(true);
        reader.start();
        try {
            return port.get(START.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("chromedriver did not start", e);
        }
    }

    /** Ends the driver and the processes of the browser that it started. */
    private static void end(Process driver) {
        List<ProcessHandle> started = driver.descendants().toList();
        driver.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    private static ObjectNode wanted(Path folder) {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode always = root.putObject("capabilities").putObject("alwaysMatch");
        always.put("browserName", "chrome");
        always.putObject("goog:loggingPrefs").put("browser", "ALL");
        ObjectNode options = always.putObject("goog:chromeOptions");
        always.putObject("timeouts").put("script", 240_000);
        options.put("binary", CHROMIUM.toString());
        ArrayNode flags = options.putArray("args");
        List.of(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--lang=en-GB",
                        "--host-resolver-rules=MAP * ~NOTFOUND",
                        "--proxy-server=127.0.0.1:9",
                        "--user-data-dir=" + folder.resolve("profile"))
                .forEach(flags::add);
        return root;
    }

    /** Opens a page of the disk. */
    void open(Path page, String fragment) throws IOException {
        command("url", JSON.createObjectNode().put("url", "about:blank"));
        command("url", JSON.createObjectNode().put("url", page.toUri() + fragment));
    }

    /** Opens a page of the disk unless it is open already; for tests that leave no trace on it. */
    void show(Path page) throws IOException {
        if (!run("return location.href").asText().startsWith(page.toUri().toString())) {
            open(page, "");
        }
    }

    /** Runs the body of a function in the page and returns what it returns. */
    JsonNode run(String script) throws IOException {
        ObjectNode body = JSON.createObjectNode().put("script", script);
        body.putArray("args");
        return command("execute/sync", body);
    }

    /** Runs the body of an asynchronous function in the page and returns what it returns. */
    JsonNode await(String script) throws IOException {
        ObjectNode body = JSON.createObjectNode()
                .put(
                        "script",
                        "const done = arguments[0];" + UNTIL + "(async () => {" + script
                                + "})().then(done, (e) => done({failed: String(e)}));");
        body.putArray("args");
        JsonNode result = command("execute/async", body);
        if (result.isObject() && result.has("failed")) {
            throw new IOException(result.get("failed").asText());
        }
        return result;
    }

    /** Sends a command of the DevTools protocol. */
    JsonNode devTools(String name, String parameters) throws IOException {
        ObjectNode body = JSON.createObjectNode().put("cmd", name);
        body.set("params", JSON.readTree(parameters));
        return command("goog/cdp/execute", body);
    }

    /** Makes the window so many CSS pixels wide and high. */
    void resize(int width, int height) throws IOException {
        devTools(
                "Emulation.setDeviceMetricsOverride",
                String.format(
                        Locale.ROOT,
                        "{\"width\":%d,\"height\":%d,\"deviceScaleFactor\":1,\"mobile\":%b}",
                        width,
                        height,
                        width < 600));
    }

    /** Writes what the window shows as PNG. */
    void screenshot(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(command("screenshot", null).asText()));
    }

    /** Returns the page as it would be printed, PDF. */
    byte[] printed() throws IOException {
        // The driver's own command gives up after ten seconds, which a busy machine may need.
        return Base64.getDecoder()
                .decode(devTools("Page.printToPDF", "{\"printBackground\":true}")
                        .get("data")
                        .asText());
    }

    /** Returns what the page and the browser said since the last call. */
    List<String> console() throws IOException {
        List<String> lines = new ArrayList<>();
        command("se/log", JSON.createObjectNode().put("type", "browser"))
                .forEach(entry -> lines.add(
                        entry.get("level").asText() + " " + entry.get("message").asText()));
        return lines;
    }

    private JsonNode command(String path, @Nullable JsonNode body) throws IOException {
        return call(body == null ? "GET" : "POST", base + "/session/" + session + "/" + path, body);
    }

    private JsonNode call(String method, String address, @Nullable JsonNode body) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(ANSWER);
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        }
        try {
            JsonNode value = JSON.readTree(
                            http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                                    .body())
                    .get("value");
            if (value != null && value.isObject() && value.has("error")) {
                throw new IOException(value.get("error").asText() + ": "
                        + value.get("message").asText());
            }
            return value == null ? JSON.nullNode() : value;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            call("DELETE", base + "/session/" + session, null);
        } finally {
            end(driver);
        }
    }
}
