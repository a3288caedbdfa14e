package io.waymark.e2e;

import static com.codeborne.selenide.Condition.attribute;
import static com.codeborne.selenide.Condition.exist;
import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.$$;
import static com.codeborne.selenide.Selenide.open;
import static com.codeborne.selenide.Selenide.refresh;

import com.codeborne.selenide.Selenide;
import com.codeborne.selenide.SelenideElement;
import io.waymark.e2e.Browser.Screen;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;

/** Somebody earns a badge: the bell of another window rings, the list leads to it, and the mail lies in the outbox. */
class ToldInBrowserTest extends BrowserTest {

    private static final Duration NEXT_ROUND = Duration.ofSeconds(30);

    @Test
    void aBadgeRingsTheBellAndItsMailCanBeReadOnATrial() throws IOException {
        signIn("tara", Screen.DESKTOP, false);
        withoutQuietHours();
        open("/account");
        bell().shouldHave(attribute("aria-label", "Notifications, nothing new"));

        Selenide.webdriver().driver().getWebDriver().switchTo().newWindow(WindowType.TAB);
        FirstBadgeTest.earn();
        Selenide.switchTo().window(0);
        bell().shouldHave(attribute("aria-label", "Notifications, 1 new"));
        everywhere("/notifications");

        open("/notifications");
        press($(".notices a.card-link").shouldHave(text("New badge")));
        $("h1").shouldBe(visible);
        bell().shouldHave(attribute("aria-label", "Notifications, nothing new"));
        open("/notifications");
        $("main").shouldHave(text("All of it is read."));

        open("/outbox");
        $$("main li").findBy(text("Kept here")).should(exist, NEXT_ROUND);
        everywhere("/outbox");
        open("/outbox");
        press($$("main a.card-link").findBy(text("Tara")));
        $("h1").shouldHave(text("New badge"));
        Selenide.switchTo().frame($("iframe"));
        $("h1").shouldHave(text("New badge"));
        Selenide.switchTo().defaultContent();
        String mail =
                Selenide.webdriver().driver().url().substring(app().url("").length());
        everywhere(mail);
        String text = $(".mail-text").text();
        String unsubscribe = text.substring(text.indexOf("/notifications/unsubscribe/"))
                .lines()
                .findFirst()
                .orElseThrow();
        everywhere(unsubscribe);
        open(unsubscribe);
        press($$("vaadin-button").findBy(text("Stop these mails")));
        $("main").shouldHave(text("do not come any more"));
        open("/notifications/settings");
        $$("vaadin-checkbox").findBy(text("A new badge")).shouldNotHave(attribute("checked"));
    }

    private static void everywhere(String page) {
        for (Screen screen : Screen.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                Browser.screen(screen, dark);
                open(page);
                EveryPageTest.check(page.replaceAll("[0-9a-f]{11}.*|unsubscribe/.*", "one"), screen, dark);
            }
        }
        Browser.screen(Screen.DESKTOP, false);
    }

    private static SelenideElement bell() {
        return $(".drawer .bell");
    }

    private static void withoutQuietHours() {
        open("/notifications/settings");
        $$("vaadin-checkbox").findBy(text("Every day between")).$("label").click();
        $$("vaadin-checkbox").findBy(text("All Saturday")).$("label").click();
        press($$("vaadin-button").findBy(text("Save")));
        $("main").shouldHave(text("Saved."));
        refresh();
        $$("vaadin-checkbox").findBy(text("All Saturday")).shouldNotHave(attribute("checked"));
    }
}
