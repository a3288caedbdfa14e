package io.waymark.notifications.post;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.notifications.api.Letter;
import io.waymark.notifications.api.MailState;
import io.waymark.notifications.api.MailText;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.notifications.api.Postman;
import io.waymark.shared.PersonId;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A mail that we fail at ourselves waits like one that a server refused, and holds up nobody. */
class FaultyMailTest {

    @Test
    void theOthersGoOut() {
        Faulty postman = new Faulty();
        try (EmbeddedApp app = EmbeddedApp.startWith(starting -> starting.registerBean(
                "faulty", Postman.class, () -> postman, definition -> definition.setPrimary(true)))) {
            Told told = new Told(app);
            Company company = new Company(app);
            PersonId broken = company.person("Broken");
            PersonId fine = company.person("Fine");
            told.neverQuiet(broken, false);
            told.neverQuiet(fine, false);
            told.tell(broken, "one", NotificationKind.QUESTION_ASKED, fine);
            told.tell(fine, "two", NotificationKind.QUESTION_ASKED, broken);
            app.clock().forward(Duration.ofSeconds(11));

            eventually("the other is sent", () -> told.mails(fine).getFirst().state() == MailState.SENT);
            eventually("it waits", () -> told.mails(broken).getFirst().state() == MailState.FAILED);
            assertThat(told.mails(broken).getFirst().error()).isEqualTo("fault");
            assertThat(told.mails(broken).getFirst().attempts()).isEqualTo(1);
        }
    }

    private record Faulty() implements Postman {

        @Override
        public boolean sends() {
            return true;
        }

        @Override
        public boolean readable() {
            return false;
        }

        @Override
        public MailText write(Letter letter) {
            return new MailText("", "", "");
        }

        @Override
        public Delivery deliver(Letter letter) {
            if (letter.name().equals("Broken")) {
                throw new IllegalStateException("As a text with a wrong placeholder would");
            }
            return new Taken();
        }
    }
}
