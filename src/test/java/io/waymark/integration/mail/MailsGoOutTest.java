package io.waymark.integration.mail;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.waymark.notifications.api.FindMail;
import io.waymark.notifications.api.MailState;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.notifications.api.OutboxMail;
import io.waymark.notifications.api.ResendMail;
import io.waymark.notifications.post.Told;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Mails on their way to a mail server that takes them, is not there, refuses them, or dies in between. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailsGoOutTest {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (.*)$");

    private int port;
    private EmbeddedApp app;
    private Told told;
    private PersonId mira;
    private PersonId daniel;

    @BeforeAll
    void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        app = EmbeddedApp.start(
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + port,
                "waymark.base-url=https://learn.example.com/waymark",
                "waymark.mail.from=waymark@example.com");
        told = new Told(app);
    }

    @BeforeEach
    void people() {
        Company company = new Company(app);
        mira = company.person("M\u00EDra <Osei>");
        daniel = company.person("Daniel Kerr");
        told.neverQuiet(mira, false);
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    void aMailGoesOutOnceInBothForms() throws Exception {
        GreenMail server = server();
        try {
            told.tell(mira, "sent", NotificationKind.CONFIRMATION_ASKED, daniel);
            reaches(MailState.SENT);
            told.tell(mira, "sent", NotificationKind.CONFIRMATION_ASKED, daniel);
            round();
            assertThat(server.getReceivedMessages()).hasSize(1);
            MimeMessage mail = server.getReceivedMessages()[0];

            assertThat(mail.getSubject()).isEqualTo("Daniel Kerr, day 30: have you seen it?");
            assertThat(mail.getFrom()[0]).hasToString("Waymark <waymark@example.com>");
            assertThat(mail.getAllRecipients()[0].toString()).contains(mira.value() + "@example.com");
            assertThat(mail.getMessageID()).matches("<[0-9a-f.]+@learn\\.example\\.com>");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            assertThat(mail.getHeader("List-Unsubscribe")[0])
                    .matches("<https://learn\\.example\\.com/waymark/mail/unsubscribe/\\S+>");
            String plain = part(mail.getContent(), "text/plain");
            String html = part(mail.getContent(), "text/html");
            for (String form : List.of(plain, html)) {
                assertThat(form)
                        .contains("Ask before I tell", "https://learn.example.com/waymark/badges?answer=yes")
                        .contains("https://learn.example.com/waymark/notifications/open/")
                        .contains("https://learn.example.com/waymark/notifications/unsubscribe/");
            }
            assertThat(plain).contains("M\u00EDra <Osei>");
            assertThat(html)
                    .contains("&lt;Osei&gt;")
                    .contains("lang=\"en-GB\"")
                    .doesNotContain("<script", "<img", "<Osei>");
        } finally {
            server.stop();
        }
    }

    @Test
    void whatCannotBeLeftOutHasNoSuchLink() throws Exception {
        GreenMail server = server();
        try {
            told.tell(mira, "needed", NotificationKind.CONFIRMER_NEEDED, daniel);
            reaches(MailState.SENT);
            assertThat(server.getReceivedMessages()[0].getHeader("List-Unsubscribe"))
                    .isNull();
        } finally {
            server.stop();
        }
    }

    @Test
    void itWaitsForADeadServer() {
        told.tell(mira, "dead server", NotificationKind.QUESTION_ASKED, daniel);
        reaches(MailState.FAILED);
        assertThat(one().error()).isEqualTo("connection");
        GreenMail server = server();
        try {
            app.clock().forward(Duration.ofMinutes(3));
            reaches(MailState.SENT);
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void afterTwoDaysItIsGivenUpUntilSomebodySaysSo() {
        told.tell(mira, "given up", NotificationKind.QUESTION_ASKED, daniel);
        reaches(MailState.FAILED);
        app.clock().forward(Duration.ofHours(49));
        reaches(MailState.DEAD);
        assertThatThrownBy(() -> app.ask(Told.ADMIN, new FindMail(one().id())))
                .as("what it says is its reader's alone")
                .isInstanceOf(Rejection.class);
        GreenMail server = server();
        try {
            app.send(Told.ADMIN, new ResendMail(one().id(), app.clock().instant()));
            reaches(MailState.SENT);
        } finally {
            server.stop();
        }
    }

    @Test
    void aRecipientWhoIsRefusedIsGivenUpAtOnce() throws Exception {
        try (TinySmtp server = new TinySmtp(port, TinySmtp.Fault.REFUSES)) {
            told.tell(mira, "refused", NotificationKind.QUESTION_ASKED, daniel);
            reaches(MailState.DEAD);
            assertThat(one().error()).isEqualTo("550");
            server.now(TinySmtp.Fault.NONE);
            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void whoIsGreylistedComesAgainAndHoldsUpNobody() throws Exception {
        try (TinySmtp server = new TinySmtp(port, TinySmtp.Fault.NOT_NOW)) {
            told.tell(mira, "greylisted", NotificationKind.QUESTION_ASKED, daniel);
            reaches(MailState.FAILED);
            assertThat(one().error()).isEqualTo("451");
            server.now(TinySmtp.Fault.NONE);
            app.clock().forward(Duration.ofMinutes(3));
            reaches(MailState.SENT);
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void aServerThatDiesAfterTakingItGetsTheSameMessageAgain() throws Exception {
        try (TinySmtp server = new TinySmtp(port, TinySmtp.Fault.DIES_AFTER_TAKING)) {
            told.tell(mira, "dies", NotificationKind.QUESTION_ASKED, daniel);
            reaches(MailState.FAILED);
            server.now(TinySmtp.Fault.NONE);
            app.clock().forward(Duration.ofMinutes(3));
            reaches(MailState.SENT);
            assertThat(server.taken()).hasSize(2);
            assertThat(server.taken().stream().map(MailsGoOutTest::messageId).distinct())
                    .hasSize(1);
        }
    }

    private GreenMail server() {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private void reaches(MailState state) {
        round();
        eventually("it is " + state, () -> one().state() == state);
    }

    /** The clock is moved on, so that no test waits for the next round. */
    private void round() {
        app.clock().forward(Duration.ofSeconds(11));
    }

    private OutboxMail one() {
        List<OutboxMail> mails = told.mails(mira);
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    private static String messageId(String mail) {
        Matcher found = MESSAGE_ID.matcher(mail);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String part(Object content, String type) throws Exception {
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                String found = part.isMimeType(type) ? part.getContent().toString() : part(part.getContent(), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
