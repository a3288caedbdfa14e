package io.waymark.e2e;

import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.webdriver;
import static com.codeborne.selenide.WebDriverConditions.urlContaining;

import com.codeborne.selenide.Selenide;
import io.waymark.people.api.FormTeam;
import io.waymark.people.api.JoinPerson;
import io.waymark.people.api.RecordLeaving;
import io.waymark.people.api.TeamId;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.RealKeycloak;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Within this process, for a person to leave while their window is open, in a company of one. */
@Tag("long")
class PersonLeftInBrowserTest {

    private static final Actor IMPORT = Actor.system("test");
    private static final PersonId MIRA = new PersonId("p-mira-osei");

    private static RealKeycloak keycloak;
    private static EmbeddedApp app;

    @BeforeAll
    static void start() {
        keycloak = RealKeycloak.running();
        app = EmbeddedApp.start(
                "spring.profiles.active=keycloak",
                "waymark.keycloak.issuer=" + keycloak.issuer(),
                "waymark.keycloak.ui-secret=" + keycloak.secret("waymark-ui"));
        String url = "http://127.0.0.1:" + app.port();
        keycloak.admit(url);
        Browser.configure(url);
    }

    @AfterAll
    static void stop() {
        Selenide.closeWebDriver();
        app.close();
    }

    @Test
    void whoeverLeavesIsOutAtOnce() {
        TeamId team = new TeamId("field-support");
        app.send(IMPORT, new FormTeam(team, "Field support", app.clock().instant()));
        app.send(
                IMPORT,
                new JoinPerson(
                        MIRA,
                        "Mira Osei",
                        "mira.osei@example.com",
                        "Team lead",
                        team,
                        "en-GB",
                        ZoneOffset.UTC,
                        app.clock().instant()));
        KeycloakBrowser.signIn("mira", "/account");
        $("main h1").shouldHave(text("Mira Osei"));

        app.send(
                IMPORT,
                new RecordLeaving(
                        MIRA,
                        LocalDate.ofInstant(app.clock().instant(), ZoneOffset.UTC),
                        app.clock().instant()));
        $("dialog.signed-out").shouldBe(visible, Duration.ofSeconds(3));
        $("dialog.signed-out button").click();
        webdriver().shouldHave(urlContaining("/sign-in?failed=left"));
        $(".sign-in [role=alert]").shouldHave(text("You have left the company"));
        Browser.assertAccessible("somebody who has left");
    }
}
