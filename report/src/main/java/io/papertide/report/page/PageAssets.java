package io.papertide.report.page;

import io.papertide.report.ReportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** The style and the script of the page: files joined in a fixed order, and the hashes by which the page allows them alone. */
final class PageAssets {
    private static final String UPLOT = "/META-INF/resources/webjars/uplot/1.6.30/dist/";

    private static final List<String> STYLES = List.of(
            UPLOT + "uPlot.min.css",
            "style/base.css",
            "style/layout.css",
            "style/parts.css",
            "style/drawing.css",
            "style/print.css");

    /** A script may use what stands before it. */
    private static final List<String> SCRIPTS = List.of(
            "script/uplot-licence.js",
            UPLOT + "uPlot.iife.min.js",
            "script/store.js",
            "script/words.js",
            "script/statistics.js",
            "script/period.js",
            "script/comparison.js",
            "script/state.js",
            "script/elements.js",
            "script/evidence.js",
            "script/tables.js",
            "script/papers.js",
            "script/explore.js",
            "script/compare.js",
            "script/page.js");

    private PageAssets() {}

    static String style() {
        return joined(STYLES);
    }

    static String script() {
        return joined(SCRIPTS);
    }

    /** Returns what a content security policy calls a text by. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String joined(List<String> names) {
        StringBuilder joined = new StringBuilder("\n");
        for (String name : names) {
            joined.append(resource(name).strip()).append('\n');
        }
        return joined.toString();
    }

    private static String resource(String name) {
        try (InputStream in = PageAssets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new ReportException("reading " + name, e);
        }
    }
}
