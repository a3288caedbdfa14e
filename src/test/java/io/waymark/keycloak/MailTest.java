package io.waymark.keycloak;

import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.$$;
import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Selenide;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.waymark.e2e.Browser;
import io.waymark.support.RealKeycloak;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** What Keycloak sends by e-mail, received by a mail server, with the links followed. */
@Tag("long")
class MailTest {
    private static final String ADDRESS = "pia.mail@example.com";
    private static final String NEW_PASSWORD = "lakes-and-mountains-7";
    private static final Pattern LINK = Pattern.compile("https?://\\S+/login-actions/action-token\\?[^\\s\"<>]+");

    private final RealKeycloak keycloak = RealKeycloak.running();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private SignInPages pages;
    private Map<String, String> before;
    private String pia;

    @BeforeEach
    void prepare() {
        mail.start();
        before = post(Map.of(
                "host", "127.0.0.1",
                "port", String.valueOf(mail.getSmtp().getPort()),
                "from", "no-reply@example.com",
                "fromDisplayName", "Waymark"));
        pages = new SignInPages(keycloak);
        Browser.configure(keycloak.url());
    }

    @AfterEach
    void tidy() {
        Selenide.closeWebDriver();
        pages.close();
        keycloak.realm().users().get(pia).remove();
        post(before);
        mail.stop();
    }

    @Test
    void aForgottenPasswordIsReplacedByALinkThatIsGoodOnce() throws Exception {
        pia = enrol(true);
        pages.open("1");
        $("a[href*='reset-credentials']").click();
        $("#username").shouldBe(visible).setValue(ADDRESS);
        $("#kc-form-buttons").click();
        $("[role=status]").shouldHave(text("If there is such an account"));
        String link = mailedLink("Reset password");

        Selenide.open(link);
        ThemeLook.everywhere("new-password-by-mail", "Choose a new password");
        $("#password-new").setValue(NEW_PASSWORD);
        $("#password-confirm").setValue(NEW_PASSWORD);
        $("#kc-submit").click();
        assertThat(pages.idToken().path("email").asString()).isEqualTo(ADDRESS);

        Selenide.closeWebDriver();
        Selenide.open(link);
        $("h1").shouldBe(visible);
        ThemeLook.everywhere("link-used", "That did not work");
        pages.open("1");
        pages.signIn("pia", RealKeycloak.PASSWORD);
        $("#input-error-username").shouldHave(text("do not fit"));
        pages.signIn("pia", NEW_PASSWORD);
        assertThat(pages.idToken().path("email").asString()).isEqualTo(ADDRESS);
    }

    @Test
    void anAddressIsConfirmedByALinkBeforeAnybodyGetsIn() throws Exception {
        pia = enrol(false);
        pages.open("1");
        pages.signIn("pia", RealKeycloak.PASSWORD);
        ThemeLook.everywhere("verify-address", "Confirm your e-mail address");
        $$("a").findBy(text("Send another one")).shouldBe(visible);
        String link = mailedLink("Verify email");
        Selenide.open(link);
        assertThat(pages.idToken().path("email_verified").asBoolean()).isTrue();
        assertThat(keycloak.realm().users().get(pia).toRepresentation().isEmailVerified())
                .isTrue();
    }

    /** The one in the only e-mail there is, to the right one and from us. */
    private String mailedLink(String subject) throws Exception {
        assertThat(mail.waitForIncomingEmail(Duration.ofSeconds(20).toMillis(), 1))
                .as("an e-mail came")
                .isTrue();
        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo(subject);
        assertThat(message.getFrom()[0].toString()).isEqualTo("Waymark <no-reply@example.com>");
        assertThat(message.getRecipients(Message.RecipientType.TO)[0].toString())
                .isEqualTo(ADDRESS);
        Matcher link = LINK.matcher(body(message));
        assertThat(link.find()).as("a link in %s", body(message)).isTrue();
        return link.group();
    }

    private static String body(MimeMessage message) throws Exception {
        return message.getContent() instanceof jakarta.mail.internet.MimeMultipart parts
                ? String.valueOf(parts.getBodyPart(0).getContent())
                : String.valueOf(message.getContent());
    }

    private String enrol(boolean verified) {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(RealKeycloak.PASSWORD);
        UserRepresentation user = new UserRepresentation();
        user.setUsername("pia");
        user.setEnabled(true);
        user.setEmail(ADDRESS);
        user.setEmailVerified(verified);
        user.setFirstName("Pia");
        user.setLastName("Mail");
        user.setCredentials(List.of(password));
        try (Response made = keycloak.realm().users().create(user)) {
            return CreatedResponseUtil.getCreatedId(made);
        }
    }

    /** Has the realm send its e-mails there; returns where it sent them before. */
    private Map<String, String> post(Map<String, String> server) {
        RealmRepresentation realm = keycloak.realm().toRepresentation();
        Map<String, String> earlier = realm.getSmtpServer();
        realm.setSmtpServer(server);
        keycloak.realm().update(realm);
        return earlier;
    }
}
