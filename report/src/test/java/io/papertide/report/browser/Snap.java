package io.papertide.report.browser;

import java.nio.file.*;

/** dev only */
final class Snap {
    public static void main(String[] a) throws Exception {
        Path f = Files.createTempDirectory("snap");
        try (Browser b = Browser.start(f)) {
            for (int i = 1; i + 3 < a.length; i += 4) {
                b.resize(Integer.parseInt(a[i]), Integer.parseInt(a[i + 1]));
                b.open(Path.of(a[0]), a[i + 2]);
                Thread.sleep(700);
                String js = System.getProperty("js", "");
                if (!js.isEmpty()) {
                    System.out.println(b.await(js));
                    Thread.sleep(500);
                }
                b.screenshot(Path.of(a[i + 3]));
                b.console().forEach(System.out::println);
            }
            if (System.getProperty("pdf") != null) {
                Files.write(Path.of(System.getProperty("pdf")), b.printed());
            }
        }
    }
}
