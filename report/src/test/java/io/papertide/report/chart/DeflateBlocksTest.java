package io.papertide.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Adler32;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class DeflateBlocksTest {
    private final DeflateBlocks blocks = new DeflateBlocks();
    private final byte[] expected = new byte[1 << 20];
    private int size;

    @Test
    void nothingIsAStreamToo() throws IOException {
        assertUnpacked();
    }

    @Test
    void everyLengthAndEveryReachIsRead() throws IOException {
        Random random = new Random(3);
        for (int i = 0; i < DeflateBlocks.FARTHEST; i++) {
            literal(random.nextInt(256));
        }
        for (int length = 3; length <= DeflateBlocks.LONGEST; length++) {
            match(length, 1 + random.nextInt(DeflateBlocks.FARTHEST));
        }
        for (int distance = 1; distance <= DeflateBlocks.FARTHEST; distance += 1 + distance / 9) {
            match(3, distance);
        }
        match(DeflateBlocks.LONGEST, DeflateBlocks.FARTHEST);
        assertUnpacked();
    }

    @Test
    void manyBlocksAreOneStream() throws IOException {
        Random random = new Random(4);
        literal(9);
        for (int i = 0; i < 100_000; i++) {
            if (random.nextInt(4) == 0) {
                match(3 + random.nextInt(20), 1 + random.nextInt(Math.min(size, 5_000)));
            } else {
                literal(random.nextInt(1 + i / 1_000));
            }
        }
        assertUnpacked();
    }

    /** With the numbers of Fibonacci a code that is not limited has words of 24 bits. */
    @Test
    void rareBytesHaveNoWordThatIsTooLong() throws IOException {
        int count = 1;
        int before = 1;
        for (int value = 0; value < 22; value++) {
            for (int i = 0; i < count; i++) {
                literal(value);
            }
            count += before;
            before = count - before;
        }
        assertUnpacked();
    }

    private void literal(int value) {
        blocks.literal(value);
        write(value);
    }

    private void write(int value) {
        expected[size++] = (byte) value;
    }

    private void match(int length, int distance) {
        blocks.match(length, distance);
        int start = size - distance;
        for (int i = 0; i < length; i++) {
            write(expected[start + i]);
        }
    }

    private void assertUnpacked() throws IOException {
        Adler32 check = new Adler32();
        check.update(expected, 0, size);
        byte[] packed = blocks.finish((int) check.getValue());
        try (InflaterInputStream read = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            assertThat(read.readAllBytes()).isEqualTo(Arrays.copyOf(expected, size));
        }
    }
}
