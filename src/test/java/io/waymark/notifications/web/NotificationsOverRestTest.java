package io.waymark.notifications.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.notifications.api.FindNotificationSettings;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.notifications.post.Told;
import io.waymark.notifications.sidestate.UnsubscribeLinks;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import io.waymark.support.SharedApp;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedApp.class)
class NotificationsOverRestTest {

    private static final String HERE = "/api/v1/notifications";

    private final EmbeddedApp app;
    private final Company company;
    private PersonId mira = new PersonId("p-none");
    private PersonId daniel = new PersonId("p-none");

    NotificationsOverRestTest(EmbeddedApp app, Company company) {
        this.app = app;
        this.company = company;
    }

    @BeforeEach
    void people() {
        mira = company.person("Mira Osei");
        daniel = company.person("Daniel Kerr");
        Told told = new Told(app);
        told.tell(mira, "one", NotificationKind.QUESTION_ASKED, daniel);
        told.tell(mira, "two", NotificationKind.CONFIRMATION_GIVEN, daniel);
    }

    @Test
    void oneReadsWhatOneWasTold() {
        RestClient rest = company.rest(mira);
        RestAnswer first = rest.get(HERE + "?size=1");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.at("/unread")).isEqualTo("2");
        assertThat(first.at("/notifications/0/kind")).isEqualTo("confirmation-given");
        assertThat(first.at("/notifications/0/title")).isEqualTo("Daniel Kerr has seen it");
        assertThat(first.at("/notifications/0/choices/0/label")).isEqualTo("New");
        assertThat(first.at("/notifications/0/read")).isEqualTo("false");

        RestAnswer second = rest.get(HERE + "?size=1&from=" + first.at("/next"));
        assertThat(second.at("/notifications/0/kind")).isEqualTo("question-asked");
        assertThat(second.at("/next")).isEmpty();

        assertThat(rest.post(HERE + "/" + second.at("/notifications/0/id") + "/read", "")
                        .status())
                .isEqualTo(204);
        assertThat(rest.get(HERE).at("/unread")).isEqualTo("1");
        assertThat(rest.post(HERE + "/read", "").status()).isEqualTo(204);
        assertThat(rest.get(HERE).at("/unread")).isEqualTo("0");
    }

    @Test
    void nobodyElseDoes() {
        String id = company.rest(mira).get(HERE).at("/notifications/0/id");
        RestClient other = company.rest(daniel);
        assertThat(other.get(HERE).at("/notifications/0/id")).isEmpty();
        assertThat(other.get(HERE + "?from=" + id).at("/notifications/0/id")).isEmpty();
        assertThat(other.post(HERE + "/" + id + "/read", "").status()).isEqualTo(404);
        assertThat(other.post(HERE + "/no-such/read", "").status()).isEqualTo(404);
        assertThat(app.rest().get(HERE).status()).isEqualTo(401);
        assertThat(company.rest(mira).get(HERE).at("/unread")).isEqualTo("2");
    }

    @Test
    void oneChoosesWhatComesByMail() {
        RestClient rest = company.rest(mira);
        RestAnswer usual = rest.get(HERE + "/settings");
        assertThat(usual.at("/quiet/from")).isEqualTo("19:00");
        assertThat(usual.at("/daily")).isEqualTo("false");

        RestAnswer changed = rest.put(HERE + "/settings", settings("badge-awarded", "17:30", "09:00"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.at("/notByMail/0")).isEqualTo("badge-awarded");
        assertThat(rest.get(HERE + "/settings").body()).isEqualTo(changed.body());

        refused(rest.put(HERE + "/settings", settings("badge-awarded", "08:00", "08:00")), "quiet-hours-empty");
        refused(rest.put(HERE + "/settings", settings("confirmer-needed", "17:30", "08:00")), "mail-needed");
        refused(rest.put(HERE + "/settings", settings("no-such-kind", "17:30", "08:00")), "value-wrong");
        refused(rest.put(HERE + "/settings", settings("badge-awarded", "half past", "08:00")), "value-wrong");
        refused(rest.put(HERE + "/settings", "{}"), "field-missing");
    }

    @Test
    void theLinkOfAMailChangesNothingUntilItIsPosted() {
        String token = app.bean(UnsubscribeLinks.class).token(mira, Set.of(NotificationKind.QUESTION_ASKED));
        String there = "/mail/unsubscribe/" + token;

        RestAnswer looked = app.rest().get(there);
        assertThat(looked.status()).isEqualTo(303);
        assertThat(looked.header("Location")).endsWith("notifications/unsubscribe/" + token);
        assertThat(mailed()).isTrue();

        RestAnswer posted =
                app.rest().post(there, "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click".getBytes());
        assertThat(posted.status()).isEqualTo(204);
        assertThat(mailed()).isFalse();
        assertThat(app.rest().post(there, "").status()).isEqualTo(204);
        assertThat(app.rest().post(there + "x", "").status()).isEqualTo(404);
    }

    @Test
    void theOutboxIsForWhoeverKeepsTheSystemRunning() {
        String there = "/api/v1/operations/outbox";
        PersonId admin = company.person("Tara Finch", Role.SYS_ADMIN);
        RestAnswer outbox = company.rest(admin).get(there + "?size=100");
        assertThat(outbox.status()).isEqualTo(200);
        assertThat(outbox.body()).contains(mira.value()).doesNotContain("Ask before I tell", "Daniel");
        assertThat(company.rest(admin).get(there + "?state=sent").at("/mails/0/id"))
                .isEmpty();
        assertThat(company.rest(admin).get(there + "?state=lost").status()).isEqualTo(422);
        assertThat(company.rest(mira).get(there).status()).isEqualTo(403);
        assertThat(company.rest(admin)
                        .post(there + "/" + outbox.at("/mails/0/id") + "/retries", "")
                        .status())
                .isEqualTo(409);
        assertThat(company.rest(admin).post(there + "/no-such/retries", "").status())
                .isEqualTo(404);
    }

    private boolean mailed() {
        return app.ask(Actor.person(mira, Set.of()), new FindNotificationSettings(mira))
                .mails(NotificationKind.QUESTION_ASKED);
    }

    private static String settings(String notByMail, String from, String to) {
        return "{\"notByMail\":[\"%s\"],\"daily\":true,\"quiet\":{\"nightly\":true,\"from\":\"%s\",\"to\":\"%s\",\"weekends\":false}}"
                .formatted(notByMail, from, to);
    }

    private static void refused(RestAnswer answer, String code) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(code);
    }
}
