package violations.rule09.pathways.policy;

import java.util.Timer;
import java.util.TimerTask;

/** Forgets what was to happen when the process ends. */
class RunsTimer {
    void start(TimerTask task) {
        new Timer(true).schedule(task, 1000);
    }
}
