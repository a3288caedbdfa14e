package io.waymark.notifications.sidestate;

import io.waymark.notifications.api.NotificationId;
import io.waymark.notifications.api.Notify;
import io.waymark.platform.json.Json;
import io.waymark.platform.sidestate.SideState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why people were told what: noted before anything else, and ticked off after all else. Where that was broken off in between, by a
 * crash, whoever tells it again goes on under the same name, and what was done by then is not done twice.
 */
@Component
public class Reasons {

    /** What is stored; the key is a fingerprint, for a reason may name somebody's things. */
    private record Claim(NotificationId id, boolean told) {}

    private static final String SHELF = "notice-reasons";
    private static final Duration REMEMBERED = Duration.ofDays(400);

    /** The version of a claim that is not ticked off. */
    private static final long CLAIMED = 1;

    private final SideState sideState;
    private final Clock clock;
    private final JsonMapper json = Json.mapper();

    Reasons(SideState sideState, Clock clock) {
        this.sideState = sideState;
        this.clock = clock;
    }

    /** The name under which it is to be told; empty if it has been. */
    public Optional<NotificationId> begin(Notify what) {
        NotificationId id = new NotificationId(Names.of(what.at(), what.to(), what.reason()));
        if (sideState.putIfAbsent(SHELF, key(what), bytes(new Claim(id, false)), expires(), clock.instant())) {
            return Optional.of(id);
        }
        return sideState
                .find(SHELF, key(what))
                .map(entry -> json.readValue(entry.value(), Claim.class))
                .filter(claim -> !claim.told())
                .map(Claim::id);
    }

    public void end(Notify what, NotificationId id) {
        sideState.replace(SHELF, key(what), CLAIMED, bytes(new Claim(id, true)), expires());
    }

    private Instant expires() {
        return clock.instant().plus(REMEMBERED);
    }

    private byte[] bytes(Claim claim) {
        return json.writeValueAsBytes(claim);
    }

    private static String key(Notify what) {
        return what.to().value() + "/" + Names.hash(what.to(), what.reason());
    }
}
