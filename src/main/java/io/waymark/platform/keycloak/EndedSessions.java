package io.waymark.platform.keycloak;

import io.waymark.platform.axon.Announcer;
import io.waymark.platform.sidestate.SideState;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Sessions that Keycloak has ended, on the side that all nodes share: whichever node Keycloak tells, the one that holds the session
 * finds it here at its next request, and is told at once for the sake of its open windows. Each is remembered for as long as a
 * session of Keycloak could have lasted otherwise.
 */
@Component
@Profile("keycloak")
class EndedSessions {

    /** Those who follow open windows look whether theirs is meant. */
    static final String TOPIC = "signed-out";

    private static final String SHELF = "ended-sessions";
    private static final Duration KEPT = Duration.ofDays(30);

    private final SideState sideState;
    private final Announcer announcer;
    private final Clock clock;

    EndedSessions(SideState sideState, Announcer announcer, Clock clock) {
        this.sideState = sideState;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** Ends one session, or, without a name of one, all of that person up to now. */
    void end(@Nullable String sid, @Nullable String subject) {
        Instant now = clock.instant();
        String key = sid != null ? "sid:" + sid : "sub:" + subject;
        sideState.remove(SHELF, key);
        sideState.putIfAbsent(SHELF, key, now.toString().getBytes(StandardCharsets.UTF_8), now.plus(KEPT), now);
        announcer.changed(TOPIC);
    }

    boolean contains(KeycloakSession session) {
        KeycloakSession.Said said = session.said();
        return (!said.sid().isEmpty()
                        && sideState.find(SHELF, "sid:" + said.sid()).isPresent())
                || sideState
                        .find(SHELF, "sub:" + said.subject())
                        .map(entry -> Instant.parse(new String(entry.value(), StandardCharsets.UTF_8)))
                        .filter(ended -> !session.since().isAfter(ended))
                        .isPresent();
    }
}
