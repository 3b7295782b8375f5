package io.papertide.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.papertide.model.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ChartFileTest {
    private static final List<Language> BOTH = List.of(Language.ENGLISH, Language.KOREAN);

    @Test
    void theSameSpecificationsGiveTheSameBytesInTheSameOrder() {
        Map<String, byte[]> first = pictures();
        Map<String, byte[]> second = pictures();
        assertThat(List.copyOf(second.keySet())).isEqualTo(List.copyOf(first.keySet()));
        first.forEach((name, picture) -> assertThat(second.get(name)).as(name).isEqualTo(picture));
        assertThat(first).hasSize(Specs.all().size() * 3 * 2);
    }

    @Test
    void everyChartHasPicturesOfItsOwnInEachLanguage() {
        Map<String, byte[]> pictures = pictures();
        ChartSpec english = ChartLanguage.of(Specs.slopes(), Language.ENGLISH);
        ChartSpec korean = ChartLanguage.of(Specs.slopes(), Language.KOREAN);
        assertThat(pictures.get("slopes.svg")).isEqualTo(ChartFile.svg(english, "slopes"));
        assertThat(pictures.get("slopes-ko.svg"))
                .isEqualTo(ChartFile.svg(korean, "slopes-ko"))
                .isNotEqualTo(ChartFile.svg(english, "slopes-ko"));
        assertThat(new String(pictures.get("slopes-ko.svg"), StandardCharsets.UTF_8))
                .contains("<title>" + Specs.slopes().title().korean() + "</title>");
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

    /** It is drawn on a thread whose failures nobody sees. */
    @Test
    void theFirstDrawingIsDrawn() {
        assertThatCode(FirstDrawing::run).doesNotThrowAnyException();
    }

    private static Map<String, byte[]> pictures() {
        try (ChartPictures pictures = new ChartPictures(BOTH)) {
            pictures.drawBare("slopes", Specs.slopes());
            Specs.all().forEach(pictures::drawFiles);
            assertThat(pictures.bare("slopes", Language.KOREAN))
                    .isEqualTo(ChartFile.bareSvg(Specs.slopes(), Language.KOREAN, "slopes-ko"));
            return pictures.files();
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
