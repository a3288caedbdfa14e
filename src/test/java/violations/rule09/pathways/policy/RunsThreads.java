package violations.rule09.pathways.policy;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Does not follow the clock. */
class RunsThreads {
    final ScheduledExecutorService threads = Executors.newScheduledThreadPool(1);

    void waitLong() throws InterruptedException {
        Thread.sleep(Duration.ofDays(1));
    }
}
