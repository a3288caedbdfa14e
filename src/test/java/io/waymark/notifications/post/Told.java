package io.waymark.notifications.post;

import io.waymark.notifications.api.Action;
import io.waymark.notifications.api.ChangeNotificationSettings;
import io.waymark.notifications.api.Fact;
import io.waymark.notifications.api.FindNotifications;
import io.waymark.notifications.api.FindOutbox;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.notifications.api.NotificationPage;
import io.waymark.notifications.api.NotificationSettings;
import io.waymark.notifications.api.Notify;
import io.waymark.notifications.api.OutboxMail;
import io.waymark.notifications.api.QuietHours;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.EmbeddedApp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/** Tells people things as policies do, and looks at what came of it. */
public record Told(EmbeddedApp app) {

    public static final Actor SYSTEM = Actor.system("test");
    public static final Actor ADMIN = Actor.person(new PersonId("p-told-admin"), Set.of(Role.SYS_ADMIN));
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final QuietHours NEVER = new QuietHours(false, LocalTime.MIN, LocalTime.NOON, false);

    /** About a commitment of somebody's, with two answers. */
    public void tell(PersonId to, String reason, NotificationKind kind, PersonId other) {
        app.send(
                SYSTEM,
                new Notify(
                        to,
                        reason,
                        kind,
                        List.of(
                                new Fact.Text(other, "Ask before I tell"),
                                new Fact.Name(other),
                                new Fact.Count(30),
                                new Fact.Day(LocalDate.of(2026, 5, 11)),
                                new Fact.Word("notification.check-in-moved.leave")),
                        "account?from=mail",
                        List.of(
                                new Action("notifications.new", "badges?answer=yes"),
                                new Action("outbox.resend", "badges?answer=no")),
                        app.clock().instant()));
    }

    public NotificationPage all(PersonId person) {
        return app.ask(Actor.person(person, Set.of()), new FindNotifications(person, null, 100));
    }

    public List<OutboxMail> mails(PersonId person) {
        return app.ask(ADMIN, new FindOutbox(null, null, FindOutbox.LARGEST)).mails().stream()
                .filter(mail -> mail.to().equals(person))
                .toList();
    }

    public void choose(PersonId person, NotificationSettings settings) {
        app.send(Actor.person(person, Set.of()), new ChangeNotificationSettings(person, settings));
    }

    /** Mails at any hour. */
    public void neverQuiet(PersonId person, boolean daily) {
        choose(person, new NotificationSettings(Set.of(), daily, NEVER));
    }

    /** Moves the clock on to the next such day and time in London. */
    public void untilNext(DayOfWeek day, LocalTime time) {
        ZonedDateTime now = app.clock().instant().atZone(LONDON);
        ZonedDateTime next = now.with(TemporalAdjusters.next(day)).with(time);
        app.clock().forward(Duration.between(now, next));
    }
}
