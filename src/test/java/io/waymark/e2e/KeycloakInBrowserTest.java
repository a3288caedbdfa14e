package io.waymark.e2e;

import static com.codeborne.selenide.Condition.attribute;
import static com.codeborne.selenide.Condition.innerText;
import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.value;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.$$;
import static com.codeborne.selenide.Selenide.open;
import static com.codeborne.selenide.Selenide.switchTo;
import static com.codeborne.selenide.Selenide.webdriver;
import static com.codeborne.selenide.WebDriverConditions.urlContaining;
import static com.codeborne.selenide.WebDriverConditions.urlStartingWith;
import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Selenide;
import com.codeborne.selenide.SelenideElement;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.RealKeycloak;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.RealmRepresentation;
import org.openqa.selenium.WindowType;

/** The packaged jar with the profile keycloak and the demo company, and the real Keycloak. */
@Tag("long")
class KeycloakInBrowserTest {

    private static final int TOKEN_SECONDS = 12;

    private static RealKeycloak keycloak;
    private static PackagedApp app;
    private static int lifespan;

    @BeforeAll
    static void start() {
        keycloak = RealKeycloak.running();
        app = KeycloakBrowser.startApp(keycloak);
        keycloak.admit(app.url(""));
        lifespan = tokensLive(TOKEN_SECONDS);
        Browser.configure(app);
    }

    @AfterAll
    static void stop() {
        tokensLive(lifespan);
        app.close();
    }

    @AfterEach
    void closeBrowser() {
        Selenide.closeWebDriver();
    }

    @Test
    void aLinkLeadsWhereItPointedAndASignedOutBrowserIsSignedOutOfKeycloakToo() {
        KeycloakBrowser.signIn("mira", "/history/person/p-0121?page=1");
        webdriver().shouldHave(urlContaining(app.url("/history/person/p-0121?page=1")));
        $("main h1").shouldBe(visible);

        open("/account");
        $("main h1").shouldHave(text("Mira Osei"));
        press($$("main vaadin-button").findBy(text("Sign out")));
        $(".sign-in").shouldHave(text("You are signed out, here and at Keycloak"));
        Browser.assertAccessible("signed out");

        open("/account");
        $("input[name=username]").shouldBe(visible);
    }

    @Test
    void aWrongPasswordIsRefusedAndTooManyLockTheAccount() {
        open("/account");
        KeycloakBrowser.typePassword("salma", "not-the-password");
        webdriver().shouldHave(urlStartingWith(keycloak.url()));
        $("body").shouldHave(text("do not fit"));
        for (int more = 0; more < 5; more++) {
            KeycloakBrowser.typePassword("salma", "not-the-password-" + more);
            webdriver().shouldHave(urlStartingWith(keycloak.url()));
        }
        try {
            KeycloakBrowser.typePassword("salma", RealKeycloak.PASSWORD);
            webdriver().shouldHave(urlStartingWith(keycloak.url()));
            $("input[name=password]").shouldBe(visible);
        } finally {
            keycloak.realm()
                    .attackDetection()
                    .clearBruteForceForUser(user("salma").toRepresentation().getId());
        }
        KeycloakBrowser.typePassword("salma", RealKeycloak.PASSWORD);
        $("main h1").shouldHave(text("Salma Haddad"));
    }

    @Test
    void whatWasTypedIsThereAgainAfterSigningOutEverywhereInTheMiddleOfIt() {
        String step = "/pathways/leading-through-others/steps/whose-job-are-you-still-doing";
        KeycloakBrowser.signIn("mira", "/pathways/leading-through-others");
        SelenideElement setOut = $$("main vaadin-button").findBy(text("Set out"));
        press(setOut);
        $("a.btn.primary").shouldBe(visible);
        open(step);
        $("vaadin-text-area textarea").shouldBe(visible).sendKeys("Two reports I still write myself");
        // A keystroke on its way would be the first to find the session over, and leads to signing in without a word.
        $(".head [role=status]").shouldHave(innerText("Saved"));
        pause(Duration.ofSeconds(1));
        user("mira").logout();

        $("dialog.signed-out").shouldBe(visible).shouldHave(text("You are signed out"));
        Browser.assertAccessible("a session that is over");
        $("dialog.signed-out button").click();
        KeycloakBrowser.typePassword("mira", RealKeycloak.PASSWORD);

        webdriver().shouldHave(urlContaining(step));
        $(".kept-back").shouldHave(text("What you had typed here before is back"));
        $("vaadin-text-area textarea").shouldHave(value("Two reports I still write myself"));
        Browser.assertAccessible("what was typed is back");
    }

    @Test
    void whatWasTypedIsNotShownToWhoeverComesNext() {
        KeycloakBrowser.signIn("mira", "/pathways");
        Selenide.executeJavaScript("sessionStorage.setItem('waymark-kept', JSON.stringify({person: 'somebody-else',"
                + "session: 'before', path: '/account', at: Date.now(), fields: [['input|Note|0', 'secret']]}))");
        open("/account");
        $("main h1").shouldHave(text("Mira Osei"));
        EmbeddedApp.eventually(
                "what somebody else has typed is gone",
                () -> Selenide.executeJavaScript("return sessionStorage.getItem('waymark-kept')") == null);
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneAtTheNextRenewal() {
        UserResource hanna = user("hanna");
        String group = hanna.groups().getFirst().getId();
        KeycloakBrowser.signIn("hanna", "/studio");
        $("main h1").shouldNotHave(text("Nothing at this place")).shouldBe(visible);
        String workshop =
                $$("vaadin-side-nav-item").findBy(attribute("path", "studio")).text();
        hanna.leaveGroup(group);
        try {
            pause(Duration.ofSeconds(TOKEN_SECONDS + 1));
            open("/studio");
            $("main h1").shouldHave(text("Nothing at this place"));
            $("vaadin-side-nav").shouldNotHave(text(workshop));
        } finally {
            hanna.joinGroup(group);
        }
    }

    @Test
    void aSystemAdminProvesItWithACodeForTheirPagesAlone() {
        KeycloakBrowser.signIn("tara", "/account");
        $("main h1").shouldHave(text("Tara Finch"));
        $$("vaadin-side-nav-item").findBy(attribute("path", "operations")).click();
        KeycloakBrowser.typeCode(keycloak.oneTimeCode());
        webdriver().shouldHave(urlContaining("/operations"));
        $("main h1").shouldBe(visible).shouldNotHave(text("Nothing at this place"));
        pause(Duration.ofSeconds(TOKEN_SECONDS + 1));
        open("/operations");
        $("main h1").shouldBe(visible).shouldNotHave(text("Nothing at this place"));
    }

    @Test
    void twoTabsSignInAtOnce() {
        Selenide.closeWebDriver();
        open("/account");
        $("input[name=username]").shouldBe(visible);
        webdriver().driver().getWebDriver().switchTo().newWindow(WindowType.TAB);
        open("/pathways");
        KeycloakBrowser.typePassword("mira", RealKeycloak.PASSWORD);
        webdriver().shouldHave(urlContaining(app.url("/pathways")));
        $("main h1").shouldBe(visible);
        switchTo().window(0);
        if ($("input[name=password]").exists()) {
            KeycloakBrowser.typePassword("mira", RealKeycloak.PASSWORD);
        }
        webdriver().shouldHave(urlContaining(app.url("/account")), Duration.ofSeconds(20));
        $("main h1").shouldHave(text("Mira Osei"));
    }

    @Test
    void whileKeycloakIsDownPeopleGoOnAndSigningInSaysWhyNot() {
        KeycloakBrowser.signIn("mira", "/account");
        $("main h1").shouldHave(text("Mira Osei"));
        keycloak.stop();
        try {
            pause(Duration.ofSeconds(TOKEN_SECONDS + 1));
            open("/pathways");
            $("main h1").shouldBe(visible);
            webdriver().shouldHave(urlContaining(app.url("/pathways")));

            Selenide.closeWebDriver();
            open("/account");
            $(".sign-in [role=alert]").shouldHave(text("does not answer"), text("nothing takes connections"));
            Browser.assertAccessible("Keycloak is down");
        } finally {
            keycloak.start();
        }
        $$(".sign-in a").findBy(text("Try again")).click();
        KeycloakBrowser.typePassword("mira", RealKeycloak.PASSWORD);
        webdriver().shouldHave(urlContaining(app.url("/account")));
        $("main h1").shouldHave(text("Mira Osei"));
    }

    private static UserResource user(String name) {
        return keycloak.realm()
                .users()
                .get(keycloak.realm()
                        .users()
                        .searchByUsername(name, true)
                        .getFirst()
                        .getId());
    }

    /** Returns for how long they lived before. */
    private static int tokensLive(int seconds) {
        RealmRepresentation realm = keycloak.realm().toRepresentation();
        int before = realm.getAccessTokenLifespan();
        realm.setAccessTokenLifespan(seconds);
        keycloak.realm().update(realm);
        assertThat(keycloak.realm().toRepresentation().getAccessTokenLifespan()).isEqualTo(seconds);
        return before;
    }

    private static void press(SelenideElement element) {
        BrowserTest.press(element);
    }

    private static void pause(Duration time) {
        Selenide.sleep(time.toMillis());
    }
}
