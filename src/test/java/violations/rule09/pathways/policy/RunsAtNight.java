package violations.rule09.pathways.policy;

import org.springframework.scheduling.annotation.Scheduled;

/** Runs on every node at once. */
class RunsAtNight {
    @Scheduled(cron = "0 0 3 * * *")
    void run() {}
}
