package io.waymark.e2e;

import static com.codeborne.selenide.Condition.exactText;
import static com.codeborne.selenide.Condition.exist;
import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.$$;
import static com.codeborne.selenide.Selenide.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Selenide;
import io.waymark.e2e.Browser.Screen;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A system admin has a week pass; whoever has promised something is asked about it, and everybody is told what day it is here. */
@Tag("browser")
class JumpAheadInBrowserTest {

    private static final Duration A_WEEK_WITHIN = Duration.ofSeconds(60);
    private static PackagedApp app;

    @BeforeAll
    static void start() {
        app = PackagedApp.start();
        Browser.configure(app);
    }

    @AfterEach
    void closeBrowser() {
        Selenide.closeWebDriver();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    /** Mira has a check-in open that she does not answer, and the next within five weeks. */
    @Test
    void weeksPassUntilALearnerIsAskedAgain() {
        BrowserTest.signIn("mira", Screen.DESKTOP, false);
        $("main").shouldHave(text("Day 30: how is it going?"), text("Day 60"));
        $(".clock-banner").shouldNotBe(visible);

        BrowserTest.signIn("tara", Screen.PHONE, true);
        open("/jump-ahead");
        $$("vaadin-button").findBy(exactText("7 days")).shouldBe(visible);
        Browser.assertAccessible("/jump-ahead before");
        $$("vaadin-button").findBy(exactText("7 days")).click();
        $("[role=status]").shouldHave(text("has arrived"), A_WEEK_WITHIN);
        $(".clock-banner")
                .shouldBe(visible)
                .shouldHave(text("The clock is 7 days ahead: today is"))
                .shouldHave(text(here(7)));
        everyWidthAndTheme("/jump-ahead", "tara");
        everyWidthAndTheme("/", "mira");
        $(".clock-banner a").shouldNotBe(visible);
        Selenide.closeWebDriver();
        open("/sign-in");
        $(".clock-banner").shouldBe(visible).shouldHave(text("The clock is 7 days ahead: today is"));
        assertInSight();
        Browser.assertAccessible("/sign-in under the banner");
        Browser.screenshot("sign-in-under-the-banner");

        int weeks = 1;
        boolean asked = false;
        while (!asked && weeks < 6) {
            BrowserTest.signIn("tara", Screen.DESKTOP, false);
            open("/jump-ahead");
            $$("vaadin-button").findBy(exactText("7 days")).click();
            weeks++;
            $(".clock-banner").shouldHave(text("The clock is " + 7 * weeks + " days ahead"), A_WEEK_WITHIN);
            $("[role=status]").shouldHave(text("has arrived"), A_WEEK_WITHIN);
            BrowserTest.signIn("mira", Screen.DESKTOP, false);
            asked = $("main").getText().contains("Day 60: how is it going?");
        }
        $("main").shouldHave(text("Day 60: how is it going?"), text(here(7 * weeks)));
        open("/commitments");
        $("main").shouldHave(text("No answer"));
        $$("main button, main vaadin-button").findBy(exactText("Yes")).shouldNot(exist);
        open("/notifications");
        $("main").shouldHave(text("Day 60"));

        app.kill();
        app.restart();
        BrowserTest.signIn("mira", Screen.PHONE, false);
        $(".clock-banner").shouldBe(visible).shouldHave(text(7 * weeks + " days ahead"));
        $("main").shouldHave(text("Day 60: how is it going?"));
    }

    private static void everyWidthAndTheme(String page, String account) {
        for (Screen screen : Screen.values()) {
            for (boolean dark : List.of(false, true)) {
                BrowserTest.signIn(account, screen, dark);
                open(page);
                $(".clock-banner").shouldBe(visible);
                assertInSight();
                EveryPageTest.check(page + " under the banner, " + account, screen, dark);
            }
        }
    }

    private static void assertInSight() {
        assertThat(Selenide.<Boolean>executeJavaScript(
                        "const box = document.querySelector('.clock-banner').getBoundingClientRect();"
                                + "return box.top >= 0 && box.bottom <= innerHeight / 3"))
                .as("the banner is in sight")
                .isTrue();
    }

    /** The day it is in London so many days from now. */
    private static String here(int daysAhead) {
        return DateTimeFormatter.ofPattern("d MMMM", Locale.UK)
                .format(LocalDate.now(ZoneId.of("Europe/London")).plusDays(daysAhead));
    }
}
