package io.papertide.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts on a machine that has no font at all, as a bare container is. */
class NoFontTest {
    @TempDir
    Path folder;

    /** Draws in a Java of its own, for this one has found its fonts long ago. */
    public static void main(String[] arguments) {
        String korean = "Agents 에이전트 · 멀티모달 쀍 – 95 % ▲▼ → “”";
        if (Theme.font(12).canDisplayUpTo(korean) != -1) {
            throw new IllegalStateException("the bundled font lacks letters");
        }
        Specs.all().forEach((name, spec) -> {
            ChartFile.write(spec, Path.of(arguments[0], name + ".png"));
            ChartFile.write(spec, Path.of(arguments[0], name + ".svg"));
        });
    }

    @Test
    void chartsAreDrawnInKoreanWithoutAnyInstalledFont() throws IOException, InterruptedException {
        Path config = Files.writeString(
                folder.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                NoFontTest.class.getName(),
                folder.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("FONTCONFIG_FILE", config.toString());
        builder.environment().put("FONTCONFIG_PATH", folder.toString());
        Process process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        for (String name : Specs.all().keySet()) {
            var here = ImageIO.read(folder.resolve(name + ".png").toFile());
            assertThat(here.getWidth()).isEqualTo(2 * ChartDrawing.WIDTH);
            assertThat(Files.readAllBytes(folder.resolve(name + ".png")))
                    .as("a font that is installed here is not used")
                    .isEqualTo(ChartFile.png(Specs.all().get(name), 2));
            assertThat(Files.size(folder.resolve(name + ".svg"))).isGreaterThan(10_000);
        }
    }
}
