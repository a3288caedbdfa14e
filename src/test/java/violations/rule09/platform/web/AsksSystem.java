package violations.rule09.platform.web;

import java.time.Clock;
import java.util.Date;

/** Stays at today when a test moves the clock. */
class AsksSystem {
    final Clock clock = Clock.systemUTC();

    long age(Date since) {
        return System.currentTimeMillis() - since.getTime() + new Date().getTime();
    }
}
