package io.waymark.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProcessorThreadsTest {

    private final ProcessorThreads threads = new ProcessorThreads();

    @AfterEach
    void shutDown() {
        threads.shutdownNow();
    }

    @Test
    void aProcessorThatHasReadEnoughAheadLooksAgainSoon() {
        assertThat(threads.schedule(() -> {}, 100, TimeUnit.MILLISECONDS).getDelay(TimeUnit.MILLISECONDS))
                .isLessThan(10);
    }

    @Test
    void anythingElseComesWhenItShould() {
        assertThat(threads.schedule(() -> {}, 500, TimeUnit.MILLISECONDS).getDelay(TimeUnit.MILLISECONDS))
                .isGreaterThan(400);
    }
}
