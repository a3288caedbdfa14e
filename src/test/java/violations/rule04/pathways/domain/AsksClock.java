package violations.rule04.pathways.domain;

import java.time.Clock;
import java.time.Instant;

/** Decides otherwise when it is tested tomorrow. */
class AsksClock {
    Instant now() {
        return Instant.now();
    }

    Clock clock() {
        return Clock.systemUTC();
    }
}
