package io.waymark.e2e;

import static com.codeborne.selenide.Condition.attribute;
import static com.codeborne.selenide.Condition.disappear;
import static com.codeborne.selenide.Condition.exactText;
import static com.codeborne.selenide.Condition.exist;
import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.$$;
import static com.codeborne.selenide.Selenide.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Selenide;
import com.codeborne.selenide.SelenideElement;
import io.waymark.e2e.Browser.Screen;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A system admin sees what a policy failed at and discards it, by keyboard alone, in the packaged program with one more policy. */
@Tag("browser")
class DiscardDeadLetterTest {
    private static final String WHY = "Published by mistake, nothing follows from it";

    private static PackagedApp app;

    @BeforeAll
    static void start() {
        app = PackagedApp.start(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("waymark.jar", "target/waymark.jar"),
                "-Dloader.main=io.waymark.WaymarkApplication",
                "-Dloader.path=" + Path.of(System.getProperty("waymark.build", "target"), "test-classes"),
                "org.springframework.boot.loader.launch.PropertiesLauncher",
                "--spring.main.sources=" + FailsAtPublishing.class.getName()));
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

    @Test
    void aSystemAdminDiscardsADeadLetterWithAReason() {
        BrowserTest.signIn("tara", Screen.DESKTOP, false);
        open("/operations");
        SelenideElement row =
                $$(".ops-table tbody tr").findBy(text("PathwayPublished")).should(visible);
        row.shouldHave(text("of " + FailsAtPublishing.PATHWAY), text("IllegalStateException"));
        assertThat(row.getText()).doesNotContain("Not this one");
        Browser.assertAccessible("/operations with a dead letter");

        row.$$("vaadin-button")
                .findBy(exactText("Discard"))
                .scrollIntoView(true)
                .sendKeys(Keys.ENTER);
        SelenideElement dialog = $("vaadin-dialog").shouldHave(text("will never handle this event"));
        Browser.assertAccessible("/operations with the dialog");
        SelenideElement reason = dialog.$("textarea").shouldBe(visible);
        reason.sendKeys("no" + Keys.TAB + Keys.TAB);
        Selenide.actions().sendKeys(Keys.ENTER).perform();
        dialog.$("vaadin-text-area").shouldHave(attribute("invalid")).shouldHave(text("5 to 500 characters"));
        reason.sendKeys(Keys.chord(Keys.CONTROL, "a"), WHY, Keys.TAB, Keys.TAB);
        Selenide.actions().sendKeys(Keys.ENTER).perform();

        row.should(disappear);
        $("[role=status] .notice").shouldHave(text("PathwayPublished is discarded"));
        $$("section")
                .findBy(text("No dead letters: every policy has handled everything"))
                .should(exist);
        $$("section").findBy(text("Discarded in the last 90 days")).shouldHave(text(WHY), text("You"));
        Browser.assertConsoleClean("/operations");
        open("/operations");
        $$("section").findBy(text("Discarded in the last 90 days")).shouldHave(text(WHY));
    }

    /** The page asks for news while it is there, and no more once it is left. */
    @Test
    void thePageFollowsOnlyWhileItIsOpen() {
        BrowserTest.signIn("tara", Screen.DESKTOP, false);
        open("/operations");
        $(".ops-table").shouldBe(visible);
        assertThat(requestsIn(5_000)).isGreaterThanOrEqualTo(2);
        $("vaadin-side-nav-item[path='badges'], vaadin-side-nav-item[path$='badges']")
                .click();
        $("h1").shouldHave(exactText("Badges"));
        Selenide.sleep(1_000);
        assertThat(requestsIn(5_000)).isZero();
    }

    private static int requestsIn(long millis) {
        Selenide.executeJavaScript("performance.clearResourceTimings()");
        Selenide.sleep(millis);
        Long requests = Selenide.executeJavaScript(
                "return performance.getEntriesByType('resource').filter(e => e.name.includes('v-r=uidl')).length");
        return requests == null ? -1 : requests.intValue();
    }
}
