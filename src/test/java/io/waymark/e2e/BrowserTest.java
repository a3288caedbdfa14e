package io.waymark.e2e;

import com.codeborne.selenide.Selenide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** A test in a real browser on the packaged jar with the demo company. All of them share one app: each keeps to its own data. */
@Tag("browser")
abstract class BrowserTest {

    private static PackagedApp shared;

    @BeforeAll
    static synchronized void startApp() {
        if (shared == null) {
            shared = PackagedApp.start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        Browser.configure(shared);
    }

    @AfterEach
    void closeBrowser() {
        Selenide.closeWebDriver();
    }

    static PackagedApp app() {
        return shared;
    }

    /** Opens the page with a new browser and signs in as one of the demo accounts. */
    static void signIn(String account, Browser.Screen screen, boolean dark) {
        Selenide.open("/sign-in");
        Browser.screen(screen, dark);
        Selenide.open("/sign-in");
        Selenide.$("form:has(input[value='" + account + "']) button").click();
        Selenide.$("main h1").shouldBe(com.codeborne.selenide.Condition.visible);
        Selenide.$(".sign-in").shouldNot(com.codeborne.selenide.Condition.exist);
    }

    /** Clicks where it can be seen: the page scrolls inside the shell, which the driver does not do by itself. */
    static void press(com.codeborne.selenide.SelenideElement element) {
        element.shouldBe(com.codeborne.selenide.Condition.visible)
                .scrollIntoView("{block: 'center'}")
                .click();
    }
}
