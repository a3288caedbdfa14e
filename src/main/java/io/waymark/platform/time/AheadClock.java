package io.waymark.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Runs as the real time does, as far ahead of it as somebody has moved it. */
final class AheadClock extends Clock {

    private final Clock real;
    private final ClockAhead ahead;

    AheadClock(Clock real, ClockAhead ahead) {
        this.real = real;
        this.ahead = ahead;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.by());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new AheadClock(real.withZone(zone), ahead);
    }
}
