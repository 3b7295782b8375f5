package io.papertide.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngWriterTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "1, 40", "2, 2", "300, 1", "257, 129", "86, 3", "87, 3", "11000, 5"})
    void anotherReaderSeesEveryPixel(int width, int height) throws IOException {
        for (int colours : new int[] {1, 2, 3, 300, 1 << 24}) {
            for (int repeated : new int[] {1, 2, 30}) {
                assertSame(picture(width, height, colours, repeated), width, height);
            }
        }
    }

    @Test
    void rowsThatAreRepeatedForLongAreReadAgainBelow() throws IOException {
        int[] pixels = picture(1360, 60, 50, 25);
        // Below the repeated rows there are some that differ in a pixel only, and then the first one again.
        pixels[1360 * 55] ^= 1;
        System.arraycopy(pixels, 0, pixels, 1360 * 58, 1360);
        assertSame(pixels, 1360, 60);
    }

    @Test
    void whatLiesBehindTheLastRowIsNotWritten() throws IOException {
        int[] pixels = picture(40, 30, 9, 2);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngWriter.bytes(pixels, 40, 20)));
        assertThat(read.getHeight()).isEqualTo(20);
        assertThat(read.getRGB(0, 0, 40, 20, null, 0, 40))
                .containsExactly(Arrays.stream(pixels, 0, 800)
                        .map(colour -> colour | 0xFF000000)
                        .toArray());
    }

    @Test
    void aFlatAreaTakesNextToNothing() {
        assertThat(PngWriter.bytes(new int[1_000_000], 1000, 1000))
                .as("under a hundredth of its three million bytes")
                .hasSizeLessThan(30_000);
    }

    private static void assertSame(int[] pixels, int width, int height) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngWriter.bytes(pixels.clone(), width, height)));
        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getHeight()).isEqualTo(height);
        assertThat(read.getRGB(0, 0, width, height, null, 0, width))
                .isEqualTo(
                        Arrays.stream(pixels).map(colour -> colour | 0xFF000000).toArray());
    }

    /** Returns short runs of some colours; each row occurs several times. */
    private static int[] picture(int width, int height, int colours, int repeated) {
        Random random = new Random(7);
        int[] pixels = new int[width * height];
        int colour = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (random.nextInt(3) > 0) {
                colour = random.nextInt(colours) * 65_537 & 0xFFFFFF | random.nextInt(colours) & 0xFF;
            }
            pixels[i] = i / width % repeated == 0 ? colour | random.nextInt(2) << 24 : pixels[i - width];
        }
        return pixels;
    }
}
