package io.waymark.notifications.post;

import io.waymark.notifications.api.FindOutbox;
import io.waymark.notifications.api.Letter;
import io.waymark.notifications.api.MailState;
import io.waymark.notifications.api.Postman;
import io.waymark.notifications.sidestate.Mail;
import io.waymark.notifications.sidestate.Outbox;
import io.waymark.notifications.sidestate.Preferences;
import io.waymark.platform.axon.Announcer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings one mail on its way, and writes down what came of it. */
@Component
class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    /** For so long it is tried. */
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(2);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final int MOST_DOUBLINGS = 10;

    private final Outbox outbox;
    private final Letters letters;
    private final Preferences preferences;
    private final Postman postman;
    private final Announcer announcer;
    private final Clock clock;

    MailDelivery(
            Outbox outbox,
            Letters letters,
            Preferences preferences,
            Postman postman,
            Announcer announcer,
            Clock clock) {
        this.outbox = outbox;
        this.letters = letters;
        this.preferences = preferences;
        this.postman = postman;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** Tries it; false if no other mail would fare better now. */
    boolean deliver(Mail mail) {
        boolean goOn = true;
        try {
            goOn = attempt(mail);
        } catch (RuntimeException e) {
            LOG.error("Mail {} could not be made", mail.id(), e);
            outbox.find(mail.id())
                    .flatMap(now -> begun(now, mail))
                    .ifPresent(begun -> again(begun, "fault", ZoneOffset.UTC));
        }
        announcer.kept(FindOutbox.TOPIC);
        return goOn;
    }

    /** A mail that we fail at counts as tried, and does not hold up the others. */
    private Optional<Mail> begun(Mail now, Mail seen) {
        return now.attempts() > seen.attempts() ? Optional.of(now) : outbox.begin(now);
    }

    private boolean attempt(Mail mail) {
        Optional<Letter> letter = letters.wanted(mail);
        if (letter.isEmpty()) {
            outbox.end(mail, MailState.DROPPED, null);
            return true;
        }
        Instant now = clock.instant();
        Instant allowed = quietOver(mail, now, letter.get().zone());
        if (allowed.isAfter(now)) {
            outbox.later(mail, mail.state(), mail.error(), allowed);
            return true;
        }
        if (!postman.sends()) {
            outbox.end(mail, MailState.KEPT, null);
            return true;
        }
        return outbox.begin(mail)
                .map(begun -> settle(
                        begun, postman.deliver(letter.get()), letter.get().zone()))
                .orElse(true);
    }

    private boolean settle(Mail mail, Postman.Delivery delivery, ZoneId zone) {
        switch (delivery) {
            case Postman.Taken taken -> outbox.end(mail, MailState.SENT, null);
            case Postman.Refused refused -> {
                LOG.warn("Mail {} was refused: {}", mail.id(), refused.code());
                outbox.end(mail, MailState.DEAD, refused.code());
            }
            case Postman.NotNow notNow -> {
                LOG.warn("Attempt {} of mail {} failed: {}", mail.attempts(), mail.id(), notNow.code());
                again(mail, notNow.code(), zone);
                return !notNow.anybody();
            }
        }
        return true;
    }

    private void again(Mail mail, String error, ZoneId zone) {
        Instant now = clock.instant();
        Instant begun = mail.tried() == null ? now : mail.tried();
        if (now.isAfter(begun.plus(GIVEN_UP_AFTER))) {
            outbox.end(mail, MailState.DEAD, error);
        } else {
            outbox.later(mail, MailState.FAILED, error, quietOver(mail, now.plus(pause(mail.attempts())), zone));
        }
    }

    private Instant quietOver(Mail mail, Instant at, ZoneId zone) {
        return preferences.of(mail.to()).quiet().over(at.atZone(zone)).toInstant();
    }

    /** One minute after the first attempt, twice as long each time, four hours at most. */
    private static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(attempts - 1L, 0, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
