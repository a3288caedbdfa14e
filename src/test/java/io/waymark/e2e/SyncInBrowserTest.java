package io.waymark.e2e;

import static com.codeborne.selenide.Condition.disappear;
import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.$$;
import static com.codeborne.selenide.Selenide.open;

import com.codeborne.selenide.Selenide;
import io.waymark.e2e.Browser.Screen;
import io.waymark.support.RealKeycloak;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demo company and the development users of the real Keycloak: looked at, synced, and asked about, in every width and theme. */
@Tag("long")
class SyncInBrowserTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static RealKeycloak keycloak;
    private static PackagedApp app;

    @BeforeAll
    static void start() {
        keycloak = RealKeycloak.running();
        app = KeycloakBrowser.startApp(keycloak);
        keycloak.admit(app.url(""));
        Browser.configure(app);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @AfterEach
    void closeBrowser() {
        Selenide.closeWebDriver();
    }

    @Test
    void aSystemAdminLooksAndSyncs() {
        KeycloakBrowser.signIn("tara", "/people/sync");
        KeycloakBrowser.typeCode(keycloak.oneTimeCode());
        $("main h1").shouldHave(text("People from Keycloak"));
        $("main").shouldHave(text(keycloak.issuer()));
        look("sync never");

        press("Look what would change");
        $$("main h2").findBy(text("What would change")).shouldBe(visible, SOON);
        $("main").shouldHave(text("Robin"));
        look("sync plan");

        press("Sync now");
        $$("main h2").findBy(text("Earlier syncs")).shouldBe(visible, SOON);
        $("main").shouldHave(text("by you"));
        $$("main h2").findBy(text("What would change")).should(disappear);
        look("sync done");

        press("Sync now");
        $("main").shouldHave(text("Nothing to change"), SOON);
    }

    private static void press(String label) {
        BrowserTest.press($$("main vaadin-button").findBy(text(label)));
    }

    private static void look(String what) {
        for (Screen screen : Screen.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                Browser.screen(screen, dark);
                open("/people/sync");
                $("main h1").shouldBe(visible);
                String name = what + " " + screen + (dark ? " dark" : " light");
                Browser.assertNothingScrollsSideways(name);
                Browser.assertAccessible(name);
                Browser.screenshot(name.replace(' ', '-'));
            }
        }
    }
}
