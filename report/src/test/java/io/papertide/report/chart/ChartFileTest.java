package io.papertide.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ChartFileTest {
    @Test
    void theSameSpecificationsGiveTheSameBytesInTheSameOrder() {
        Map<String, ChartPictures.Picture> first = pictures();
        Map<String, ChartPictures.Picture> second = pictures();
        assertThat(first.keySet()).containsExactlyElementsOf(Specs.all().keySet());
        first.forEach((name, picture) -> {
            assertThat(second.get(name).svg()).as(name + ".svg").isEqualTo(picture.svg());
            assertThat(second.get(name).png()).as(name + ".png").isEqualTo(picture.png());
            assertThat(second.get(name).png2()).as(name + "@2x.png").isEqualTo(picture.png2());
        });
        assertThat(first.get("slopes").svg()).isEqualTo(ChartFile.svg(Specs.slopes(), "slopes"));
    }

    @Test
    void aPictureOfTwiceTheResolutionIsTwiceAsWideAndHigh() throws IOException {
        var once = ImageIO.read(new ByteArrayInputStream(ChartFile.png(Specs.stacked(), 1)));
        var twice = ImageIO.read(new ByteArrayInputStream(ChartFile.png(Specs.stacked(), 2)));
        assertThat(once.getWidth()).isEqualTo(ChartDrawing.WIDTH);
        assertThat(twice.getWidth()).isEqualTo(2 * once.getWidth());
        assertThat(twice.getHeight()).isEqualTo(2 * once.getHeight());
    }

    @Test
    void lettersAreOutlinesKeptOnceAndNoFontIsNamed() {
        String svg = new String(ChartFile.svg(Specs.network(), "network"), StandardCharsets.UTF_8);
        assertThat(find(svg, "(<text|font-|@import|url\\(http)")).isEmpty();
        List<String> outlines = find(svg, " id=\"network-(\\d+)\"");
        assertThat(outlines).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        assertThat(find(svg, "href=\"#network-(\\d+)\""))
                .hasSizeGreaterThan(200)
                .isSubsetOf(outlines);
    }

    @Test
    void everyIdBeginsWithTheNameSoThatChartsCanShareAPage() {
        Specs.all().forEach((name, spec) -> {
            String svg = new String(ChartFile.svg(spec, name), StandardCharsets.UTF_8);
            assertThat(find(svg, " id=\"([^\"]+)\"")).as(name).allMatch(id -> id.startsWith(name + "-"));
            assertThat(find(svg, "(viewBox=\"0 0 680 |<title>A title that is too long)"))
                    .hasSize(2);
        });
    }

    @Test
    void whatClipsIsNeverMovedWithTheLettersThatItClips() {
        String svg = new String(ChartFile.svg(Specs.all().get("seven-lines"), "lines"), StandardCharsets.UTF_8);
        assertThat(find(svg, "(clip-path=\"url[^>]*)")).isNotEmpty().noneMatch(tag -> tag.contains("transform="));
    }

    private static Map<String, ChartPictures.Picture> pictures() {
        try (ChartPictures pictures = ChartPictures.start(Specs.all())) {
            return pictures.all();
        }
    }

    private static List<String> find(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
