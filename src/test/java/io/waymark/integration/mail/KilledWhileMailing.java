package io.waymark.integration.mail;

import io.waymark.notifications.api.MailState;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.notifications.post.Told;
import io.waymark.people.api.FormTeam;
import io.waymark.people.api.JoinPerson;
import io.waymark.people.api.TeamId;
import io.waymark.shared.PersonId;
import io.waymark.support.EmbeddedApp;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;

/** A process that tells people things, as a policy does that begins anew with the same events, until all mails have gone. */
final class KilledWhileMailing {

    static final int PEOPLE = 24;
    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");
    private static final TeamId TEAM = new TeamId("t-kill");

    private KilledWhileMailing() {}

    /** Takes the folder and the port of the mail server. */
    public static void main(String[] args) {
        EmbeddedApp app = EmbeddedApp.startOn(
                Path.of(args[0]),
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + args[1],
                "waymark.base-url=https://learn.example.com",
                "waymark.mail.from=waymark@example.com");
        Told told = new Told(app);
        app.send(Told.SYSTEM, new FormTeam(TEAM, "Field support", AT));
        for (int i = 0; i < PEOPLE; i++) {
            PersonId person = person(i);
            app.send(
                    Told.SYSTEM,
                    new JoinPerson(
                            person, "Ada", i + "@example.com", "Lead", TEAM, "en", ZoneId.of("Europe/London"), AT));
            told.neverQuiet(person, false);
            told.tell(person, "killed", NotificationKind.QUESTION_ASKED, person);
        }
        app.clock().forward(Duration.ofSeconds(11));
        EmbeddedApp.eventually("all are sent", () -> {
            app.clock().forward(Duration.ofSeconds(5));
            return IntStream.range(0, PEOPLE)
                    .mapToObj(KilledWhileMailing::person)
                    .allMatch(person -> told.all(person).notifications().size() == 1
                            && told.mails(person).size() == 1
                            && told.mails(person).getFirst().state() == MailState.SENT);
        });
        app.close();
        System.exit(0);
    }

    private static PersonId person(int number) {
        return new PersonId("p-kill-" + number);
    }
}
