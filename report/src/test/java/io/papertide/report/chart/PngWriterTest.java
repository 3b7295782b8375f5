package io.papertide.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngWriterTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "1, 40", "300, 1", "257, 129"})
    void anotherReaderSeesEveryPixel(int width, int height) throws IOException {
        BufferedImage noise = noise(width, height);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngWriter.bytes(noise)));
        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getHeight()).isEqualTo(height);
        assertThat(read.getRGB(0, 0, width, height, null, 0, width))
                .isEqualTo(noise.getRGB(0, 0, width, height, null, 0, width));
    }

    @Test
    void aFlatAreaTakesNextToNothing() {
        assertThat(PngWriter.bytes(new BufferedImage(1000, 1000, BufferedImage.TYPE_INT_RGB)))
                .hasSizeLessThan(6_000);
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        return image;
    }
}
