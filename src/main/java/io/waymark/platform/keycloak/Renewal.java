package io.waymark.platform.keycloak;

import io.waymark.platform.security.SessionProof;
import io.waymark.platform.security.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Asks Keycloak anew once its last word is as old as an access token may get: roles are what it says now, and a session it knows no
 * more is over. While it does not answer, people go on as they were for the time of grace, and it is asked again now and then.
 */
@Component
@Profile("keycloak")
class Renewal implements SessionProof {

    static final Duration BETWEEN_TRIES = Duration.ofSeconds(15);
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

    private final TokenDesk desk;
    private final Admission admission;
    private final EndedSessions ended;
    private final Duration grace;
    private final Clock clock;

    Renewal(TokenDesk desk, Admission admission, EndedSessions ended, KeycloakProperties settings, Clock clock) {
        this.desk = desk;
        this.admission = admission;
        this.ended = ended;
        this.grace = settings.grace();
        this.clock = clock;
    }

    @Override
    public boolean holds(Authentication authentication) {
        if (!(authentication instanceof KeycloakSession session)) {
            return true;
        }
        if (ended.contains(session)) {
            return false;
        }
        if (isFresh(session)) {
            grant(session);
            return true;
        }
        // Whoever comes second waits, and then finds it done.
        synchronized (session) {
            return isFresh(session) || renew(session);
        }
    }

    private boolean isFresh(KeycloakSession session) {
        return clock.instant().isBefore(session.said().until());
    }

    /** Roles given or taken away here count at once, without Keycloak being asked; what it says anew meanwhile is not written over. */
    private void grant(KeycloakSession session) {
        KeycloakSession.Said before = session.said();
        KeycloakSession.Said now = admission.granted(before);
        if (now != before) {
            synchronized (session) {
                if (session.said() == before) {
                    session.say(now);
                }
            }
        }
    }

    private boolean renew(KeycloakSession session) {
        KeycloakSession.Said before = session.said();
        try {
            TokenDesk.Fresh fresh = desk.refresh(before);
            KeycloakSession.Said said = admission.of(fresh.idToken(), fresh.refreshToken(), fresh.lifetime());
            if (isAnother(before, said)) {
                return false;
            }
            session.say(said);
            return true;
        } catch (TokenDesk.Refused | DisabledException over) {
            return false;
        } catch (TokenDesk.Silent silent) {
            Instant now = clock.instant();
            Instant end = before.confirmed().plus(grace);
            Instant next = now.plus(BETWEEN_TRIES);
            LOG.warn("Keycloak does not answer when a session is to be renewed: {}", silent.getMessage());
            session.say(before.askAgainAt(next.isBefore(end) ? next : end));
            return now.isBefore(end);
        }
    }

    /** Windows belong to one person for good; a visitor may become somebody, but in windows of their own. */
    private static boolean isAnother(KeycloakSession.Said before, KeycloakSession.Said said) {
        return !(before.principal() instanceof Visitor && said.principal() instanceof Visitor)
                && !Who.of(before.principal()).equals(Who.of(said.principal()));
    }
}
