package io.waymark.notifications.post;

import io.waymark.notifications.api.FindOutbox;
import io.waymark.notifications.api.NotificationId;
import io.waymark.notifications.api.NotificationSettings;
import io.waymark.notifications.api.Notify;
import io.waymark.notifications.sidestate.Outbox;
import io.waymark.notifications.sidestate.Preferences;
import io.waymark.people.api.PersonView;
import io.waymark.platform.axon.Announcer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Orders the mail about something somebody was told: by itself or as part of the one of the day, when they want to have it. */
@Component
class MailOrders {

    private final Preferences preferences;
    private final Recipients recipients;
    private final Outbox outbox;
    private final MailRounds rounds;
    private final Announcer announcer;
    private final Clock clock;

    MailOrders(
            Preferences preferences,
            Recipients recipients,
            Outbox outbox,
            MailRounds rounds,
            Announcer announcer,
            Clock clock) {
        this.preferences = preferences;
        this.recipients = recipients;
        this.outbox = outbox;
        this.rounds = rounds;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** Again it changes nothing. */
    void order(NotificationId notice, Notify told) {
        NotificationSettings settings = preferences.of(told.to());
        if (!settings.mails(told.kind())) {
            return;
        }
        ZoneId zone = recipients.find(told.to()).map(PersonView::zone).orElse(ZoneOffset.UTC);
        Instant now = clock.instant();
        // By when it is told, not when it arose, if that is later: a mail of yesterday's reason waits for today's quiet
        // hours.
        Instant due = settings.mailTime(told.at().isAfter(now) ? told.at() : now, zone);
        if (settings.daily()) {
            outbox.putDaily(told.to(), notice, LocalDate.ofInstant(due, zone), due);
        } else {
            outbox.put(told.to(), notice, due);
        }
        rounds.arrange(due);
        announcer.kept(FindOutbox.TOPIC);
    }
}
