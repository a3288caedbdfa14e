package io.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Rule09OneClockTest {

    @Test
    void weKeepIt() {
        assertThat(Rule09OneClock.findings(Code.ours())).isEmpty();
    }

    @Test
    void breakingItIsFound() {
        assertThat(Rule09OneClock.findings(Code.breaking("rule09")))
                .containsExactlyInAnyOrder(
                        "asks a clock of its own: platform.web.AsksSystem calls Clock.systemUTC",
                        "asks a clock of its own: platform.web.AsksSystem calls System.currentTimeMillis",
                        "asks a clock of its own: platform.web.AsksSystem calls Date.<init>",
                        "asks a clock of its own: pathways.ui.AsksByReference calls Instant.now",
                        "asks a clock of its own: pathways.ui.AsksByReference calls LocalDate.now",
                        "another clock: platform.web.SecondClock.clock",
                        "a scheduler of its own: pathways.policy.RunsAtNight -> org.springframework.scheduling.annotation.Scheduled",
                        "a scheduler of its own: pathways.policy.RunsTimer -> java.util.Timer",
                        "a scheduler of its own: pathways.policy.RunsTimer -> java.util.TimerTask",
                        "a scheduler of its own: pathways.policy.RunsThreads -> java.util.concurrent.ScheduledExecutorService",
                        "waits by itself: pathways.policy.RunsThreads calls Executors.newScheduledThreadPool",
                        "waits by itself: pathways.policy.RunsThreads calls Thread.sleep",
                        "saga or deadline: pathways.policy.RemindsBySaga -> org.axonframework.spring.stereotype.Saga",
                        "saga or deadline: pathways.policy.RemindsBySaga -> org.axonframework.modelling.saga.StartSaga",
                        "saga or deadline: platform.axon.KeepsDeadlines -> org.axonframework.deadline.DeadlineManager");
    }
}
