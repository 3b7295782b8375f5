package io.papertide.cli.workflow;

import io.papertide.archive.Validators;
import io.papertide.ingest.DigestLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/**
 * Fetches addresses politely: with time limits, a size limit, a few redirects to http(s) only, conditional requests, and a few
 * repetitions where the server asks for patience or fails.
 */
public final class HttpFetcher {
    private static final int REDIRECTS = 5;
    private static final int ATTEMPTS = 3;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final Duration whole;
    private final Duration longestPause;
    private Optional<HttpClient> client = Optional.empty();

    /**
     * Makes a fetcher.
     *
     * @param whole how long one answer may take, its body included
     * @param longestPause how long to wait at most when a server asks for patience
     */
    public HttpFetcher(Duration whole, Duration longestPause) {
        this.whole = whole;
        this.longestPause = longestPause;
    }

    /** Made when an address is fetched for the first time: an import of files needs none, and it takes long to make. */
    private HttpClient client() {
        HttpClient made = client.orElseGet(() -> HttpClient.newBuilder()
                .connectTimeout(whole.compareTo(Duration.ofSeconds(10)) < 0 ? whole : Duration.ofSeconds(10))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        client = Optional.of(made);
        return made;
    }

    /** Returns a fetcher that gives a server a minute for an answer and waits half a minute when asked to. */
    public static HttpFetcher usual() {
        return new HttpFetcher(Duration.ofSeconds(60), Duration.ofSeconds(30));
    }

    /**
     * What came of fetching an address.
     *
     * @param bytes the content; empty if there is none
     * @param changed whether the server says that it changed since the last time
     * @param validators what the server said of it, to ask again later
     * @param modified when it was last changed, if the server said so
     */
    public record Fetched(byte[] bytes, boolean changed, Validators validators, Optional<Instant> modified) {}

    /**
     * Fetches an address.
     *
     * @param known what its server said the last time, if it was fetched before
     * @throws IOException if it cannot be had; the message is one sentence for the user
     */
    public Fetched fetch(String address, Optional<Validators> known) throws IOException {
        for (int attempt = 1; ; attempt++) {
            HttpResponse<byte[]> response = follow(address, known);
            int status = response.statusCode();
            if (status == NOT_MODIFIED && known.isPresent()) {
                return new Fetched(new byte[0], false, known.get(), Optional.empty());
            }
            if (status == OK) {
                return fetched(address, response);
            }
            boolean later = status == TOO_MANY || status >= SERVER_ERROR;
            Optional<Duration> pause = pause(response.headers(), attempt);
            if (!later || attempt == ATTEMPTS || pause.isEmpty()) {
                throw new IOException(refusal(status, response.headers()));
            }
            sleep(pause.get());
        }
    }

    private static String refusal(int status, HttpHeaders headers) {
        String when = headers.firstValue("Retry-After")
                .map(value -> " (it asks to wait " + value + (value.matches("\\d+") ? " seconds)" : ")"))
                .orElse("");
        return switch (status) {
            case TOO_MANY -> "the server has had too many requests" + when + "; try again later";
            case 404, 410 -> "the server has no such page (" + status + "); check the address";
            case 401, 403 -> "the server does not give it out (" + status + "); download it with a browser";
            default -> "the server answered " + status + when + "; try again later";
        };
    }

    /** Empty if the server asks for more patience than we have. */
    private Optional<Duration> pause(HttpHeaders headers, int attempt) {
        Duration asked = headers.firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(Duration.ofMillis(250L << attempt));
        return asked.compareTo(longestPause) <= 0 ? Optional.of(asked) : Optional.empty();
    }

    private static void sleep(Duration pause) throws IOException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("fetching was interrupted", e);
        }
    }

    private HttpResponse<byte[]> follow(String address, Optional<Validators> known) throws IOException {
        URI uri = uri(address);
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            HttpResponse<byte[]> response = send(uri, known);
            Optional<String> location = response.headers().firstValue("Location");
            boolean redirect = response.statusCode() / 100 == 3 && response.statusCode() != NOT_MODIFIED;
            if (!redirect || location.isEmpty()) {
                return response;
            }
            uri = uri(resolve(uri, location.get()));
        }
        throw new IOException("the server redirects more than " + REDIRECTS + " times; check the address");
    }

    private static String resolve(URI base, String location) throws IOException {
        try {
            return base.resolve(location).toString();
        } catch (IllegalArgumentException e) {
            throw new IOException("the server redirects to what is no address", e);
        }
    }

    private static URI uri(String address) throws IOException {
        try {
            URI uri = URI.create(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (uri.getHost() == null || !scheme.equals("http") && !scheme.equals("https")) {
                throw new IOException("it leads to an address that is not http(s): " + address);
            }
            return uri;
        } catch (IllegalArgumentException e) {
            throw new IOException("it is no valid address; check its spelling", e);
        }
    }

    private HttpResponse<byte[]> send(URI uri, Optional<Validators> known) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(whole).header("User-Agent", "papertide");
        known.map(Validators::etag).ifPresent(etag -> request.header("If-None-Match", etag));
        known.map(Validators::lastModified).ifPresent(date -> request.header("If-Modified-Since", date));
        CompletableFuture<HttpResponse<byte[]>> answer =
                client().sendAsync(request.build(), info -> new LimitedBody(DigestLimits.SOURCE_BYTES));
        try {
            return answer.get(whole.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("the server did not answer in " + whole.toSeconds() + " seconds; try again later", e);
        } catch (ExecutionException e) {
            throw new IOException("it cannot be fetched: " + reason(e.getCause()) + "; check the address", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("fetching was interrupted", e);
        }
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? cause.getClass().getSimpleName()
                : message.replaceAll("\\s+", " ");
    }

    private static Fetched fetched(String address, HttpResponse<byte[]> response) throws IOException {
        HttpHeaders headers = response.headers();
        String lastModified = headers.firstValue("Last-Modified").orElse(null);
        Validators validators =
                new Validators(address, headers.firstValue("ETag").orElse(null), lastModified);
        boolean zipped = headers.firstValue("Content-Encoding")
                .filter(value -> value.equalsIgnoreCase("gzip"))
                .isPresent();
        byte[] body = zipped ? unzipped(response.body()) : response.body();
        return new Fetched(
                body, true, validators, Optional.ofNullable(lastModified).flatMap(HttpFetcher::date));
    }

    /** Reads one byte over the limit at most, which is refused later like any source that is too large. */
    private static byte[] unzipped(byte[] body) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readNBytes(DigestLimits.SOURCE_BYTES + 1);
        } catch (IOException e) {
            throw new IOException("the server says that it is compressed, and it cannot be unpacked", e);
        }
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
