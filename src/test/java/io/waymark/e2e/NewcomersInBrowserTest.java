package io.waymark.e2e;

import static com.codeborne.selenide.Condition.exist;
import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.value;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.$$;
import static com.codeborne.selenide.Selenide.inNewBrowser;
import static com.codeborne.selenide.Selenide.open;
import static com.codeborne.selenide.Selenide.webdriver;
import static com.codeborne.selenide.WebDriverConditions.urlContaining;
import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Selenide;
import com.codeborne.selenide.SelenideElement;
import io.waymark.e2e.Browser.Screen;
import io.waymark.support.RealKeycloak;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Two who sign in with the real Keycloak and are nobody here yet: a system admin lets one in, and not the other. */
@Tag("long")
class NewcomersInBrowserTest {

    private static final String CONTACT = "Tara Finch, extension 4711";

    private static RealKeycloak keycloak;
    private static PackagedApp app;

    @BeforeAll
    static void start() {
        keycloak = RealKeycloak.running();
        app = KeycloakBrowser.startApp(keycloak, "--waymark.contact=" + CONTACT);
        keycloak.admit(app.url(""));
        enrol("noa");
        Browser.configure(app);
    }

    @AfterAll
    static void stop() {
        app.close();
        keycloak.realm()
                .users()
                .searchByUsername("noa", true)
                .forEach(noa -> keycloak.realm().users().get(noa.getId()).remove());
    }

    @AfterEach
    void closeBrowser() {
        Selenide.closeWebDriver();
    }

    @Test
    void oneIsLetInAndTheOtherIsNot() {
        KeycloakBrowser.signIn("robin", "/pathways");
        waiting("robin.visitor@example.com");
        everyScreen("not-here-yet");

        inNewBrowser(() -> {
            KeycloakBrowser.signIn("noa", "/");
            waiting("noa.late@example.com");
        });
        inNewBrowser(NewcomersInBrowserTest::answerBoth);
        inNewBrowser(() -> {
            KeycloakBrowser.signIn("noa", "/");
            webdriver().shouldHave(urlContaining("/not-here-yet"));
            $(".sign-in-card h1").shouldHave(text("You are not let in"));
            $(".sign-in-card").shouldHave(text(CONTACT)).shouldNotHave(text("Your name was passed on"));
            everyScreen("not-let-in");
        });

        Selenide.refresh();
        $(".sign-in-card h1").shouldHave(text("You are let in"));
        everyScreen("let-in");
        $$(".sign-in-card a").findBy(text("Look again")).click();
        $("main h1").shouldHave(text("Robin"));
        webdriver().shouldNotHave(urlContaining("/not-here-yet"));
        open("/account");
        $("main h1").shouldHave(text("Robin Visitor"));
        $("main").shouldHave(text("Night shift"));
    }

    /** As a system admin, who is told at home of two who wait. */
    private static void answerBoth() {
        KeycloakBrowser.signIn("tara", "/people/newcomers");
        KeycloakBrowser.typeCode(keycloak.oneTimeCode());
        $("main h1").shouldHave(text("Newcomers"));
        $("main").shouldHave(text("robin.visitor@example.com"), text("noa.late@example.com"));
        everyScreen("newcomers");
        open("/");
        $$("main .card").findBy(text("2 people wait to be let in")).shouldBe(visible);
        everyScreen("newcomers at home");
        $$("main .card a").findBy(text("See who it is")).click();
        webdriver().shouldHave(urlContaining("/people/newcomers"));

        press(button("Robin Visitor", "Say who this is"));
        $("vaadin-dialog vaadin-text-field input").shouldHave(value("Robin Visitor"));
        everyScreen("accept somebody new");
        $$("vaadin-dialog vaadin-radio-button")
                .findBy(text("somebody who is here already"))
                .click();
        press(footer("Let them in"));
        $("vaadin-dialog vaadin-combo-box[invalid]").shouldBe(visible);
        everyScreen("accept somebody known");
        $$("vaadin-dialog vaadin-radio-button").findBy(text("somebody new")).click();
        field("Team").setValue("Night shift");
        press(footer("Let them in"));
        $("main [role=status]").shouldHave(text("Robin Visitor gets in with the next click"));
        $("main").shouldNotHave(text("robin.visitor@example.com"));

        press(button("Noa Late", "Do not take in"));
        press(footer("Do not take in"));
        $("vaadin-dialog vaadin-text-area[invalid]").shouldBe(visible);
        everyScreen("refuse");
        $("vaadin-dialog vaadin-text-area textarea").setValue("Works for another company now");
        press(footer("Do not take in"));
        $("main [role=status]").shouldHave(text("were not taken in"));
        $("main .empty").shouldHave(text("Nobody is waiting to be let in"));
        everyScreen("newcomers answered");
        open("/");
        $("main h1").shouldBe(visible);
        $$("main .card").findBy(text("to be let in")).shouldNot(exist);
    }

    private static void waiting(String address) {
        webdriver().shouldHave(urlContaining("/not-here-yet"));
        $(".sign-in-card h1").shouldHave(text("You are not here yet"));
        $(".sign-in-card").shouldHave(text(address), text("Your name was passed on"), text(CONTACT));
    }

    private static SelenideElement button(String person, String label) {
        return $$("main section.card").findBy(text(person)).$$("vaadin-button").findBy(text(label));
    }

    private static SelenideElement footer(String label) {
        return $$("vaadin-dialog vaadin-button").findBy(text(label));
    }

    private static SelenideElement field(String label) {
        return $$("vaadin-dialog vaadin-text-field").findBy(text(label)).$("input");
    }

    private static void press(SelenideElement element) {
        BrowserTest.press(element);
    }

    /** What is open stays open, for a dialog would be gone with the page. */
    private static void everyScreen(String what) {
        for (Screen screen : Screen.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                Browser.screen(screen, dark);
                Selenide.sleep(400);
                String name = what + " " + screen + (dark ? " dark" : " light");
                Browser.assertNothingScrollsSideways(name);
                Browser.assertAccessible(name);
                Browser.screenshot(name.replace(' ', '-'));
            }
        }
        Browser.screen(Screen.DESKTOP, false);
    }

    private static void enrol(String username) {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(RealKeycloak.PASSWORD);
        UserRepresentation user = new UserRepresentation();
        user.setUsername(username);
        user.setEnabled(true);
        user.setEmail("noa.late@example.com");
        user.setEmailVerified(true);
        user.setFirstName("Noa");
        user.setLastName("Late");
        user.setCredentials(List.of(password));
        try (Response made = keycloak.realm().users().create(user)) {
            assertThat(made.getStatus()).isEqualTo(201);
        }
    }
}
