package io.papertide.report.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    @Test
    void whatFailsThereFailsHere() {
        OutOfMemoryError full = new OutOfMemoryError("test");
        try (Background<String> work = new Background<>(() -> {
            throw full;
        })) {
            assertThatThrownBy(work::get).isSameAs(full);
        }
    }

    @Test
    void closingWaitsForTheWork() {
        AtomicBoolean done = new AtomicBoolean();
        Background<Boolean> work = new Background<>(() -> {
            Thread.yield();
            done.set(true);
            return done.get();
        });
        work.close();
        assertThat(done).isTrue();
        assertThat(work.get()).isTrue();
    }
}
