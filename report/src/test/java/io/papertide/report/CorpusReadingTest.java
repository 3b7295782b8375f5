package io.papertide.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CorpusReadingTest {
    @Test
    void whatReadingThrowsIsThrownAsItIs() {
        ReportException failure = new ReportException("the disk is gone", new IllegalStateException());
        try (CorpusReading reading = new CorpusReading(SampleCorpus.hostile(), () -> {
            throw failure;
        })) {
            assertThat(reading.book().all()).isNotEmpty();
            assertThatThrownBy(reading::quality).isSameAs(failure);
        }
    }

    @Test
    void closingWaitsForTheThread() {
        AtomicBoolean done = new AtomicBoolean();
        CorpusReading reading = new CorpusReading(SampleCorpus.hostile(), () -> {
            done.set(true);
            return Optional.empty();
        });
        reading.close();
        assertThat(done).isTrue();
    }
}
