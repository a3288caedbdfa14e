package io.waymark.e2e;

import static com.codeborne.selenide.Condition.attribute;
import static com.codeborne.selenide.Condition.exactValue;
import static com.codeborne.selenide.Condition.focused;
import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.value;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.$$;
import static com.codeborne.selenide.Selenide.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.CollectionCondition;
import com.codeborne.selenide.Selenide;
import com.codeborne.selenide.WebDriverRunner;
import io.waymark.e2e.Browser.Screen;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A manager works through the team board by the keyboard alone, and stays on it. */
@Tag("scenario-13")
class TeamBoardByKeyboardTest extends BrowserTest {

    private static final String FORM = ".board tr.log [role=group]";

    @Test
    void aFollowUpOnEachReportTakesNoMoreThanThreeKeysBesideTyping() {
        signIn("salma", Screen.DESKTOP, false);
        open("/team");
        $(".board tr.duo").shouldBe(visible);
        List<String> people = $$(".board .card-link").texts();
        assertThat(people).hasSizeGreaterThanOrEqualTo(8);

        press("j");
        $(".board tr.lead vaadin-button").shouldBe(focused);
        press("l");
        $(FORM + " textarea").shouldBe(focused);
        Browser.assertAccessible("the board with an open form");
        Browser.screenshot("team-board-with-a-form");
        for (String person : people) {
            $(FORM).shouldHave(attribute("aria-label", "Follow-up with " + person));
            $(FORM + " textarea").shouldBe(focused).shouldHave(exactValue(""));
            type("Seen it with " + person);
            Selenide.actions()
                    .keyDown(Keys.CONTROL)
                    .sendKeys(Keys.ENTER)
                    .keyUp(Keys.CONTROL)
                    .perform();
        }
        $(".board-said").shouldHave(text("That was the last one."));
        assertThat(WebDriverRunner.url()).contains("/team?person=");

        open("/team");
        $$(".board tr.duo").shouldHave(CollectionCondition.size(people.size()));
        $$(".board tr.duo td[data-l='Next one-to-one']")
                .filter(text("last"))
                .shouldHave(CollectionCondition.size(people.size()));
        $(".board .card-link").click();
        $(".list p.dim").shouldHave(text("Seen it with"));
        check("a-report-s-commitments");
        open("/follow-through");
        $("table.figures").shouldBe(visible);
        check("follow-through-of-a-team");
        open("/team");
        $(".agenda a.link").click();
        $(".agenda .list").shouldBe(visible);
        check("an-agenda");
    }

    @Test
    void withoutLettersTheTabKeyLeadsThroughAllOfIt() {
        signIn("daniel", Screen.DESKTOP, false);
        open("/team");
        $(".board tr.duo").shouldBe(visible);
        tabTo(".board vaadin-button");
        press(Keys.ENTER);
        $(FORM + " textarea").shouldBe(focused);
        type("l and j are letters here");
        $(FORM + " textarea").shouldHave(value("l and j are letters here"));
        tabTo(FORM + " vaadin-button[theme~=primary]");
        press(Keys.ENTER);
        $(".board-said").shouldHave(text("Saved"));
        $(FORM + " textarea").shouldBe(focused);
        press(Keys.ESCAPE);
        $(FORM).shouldNot(com.codeborne.selenide.Condition.exist);
        $(".board tr.lead vaadin-button").shouldBe(focused);
    }

    private static void check(String what) {
        Browser.assertAccessible(what);
        Browser.assertNothingScrollsSideways(what);
        Browser.assertConsoleClean(what);
        Browser.screenshot(what);
    }

    private static void tabTo(String where) {
        for (int i = 0; i < 40; i++) {
            press(Keys.TAB);
            if (Boolean.TRUE.equals(
                    Selenide.executeJavaScript("return !!document.activeElement.closest(arguments[0])", where))) {
                return;
            }
        }
        throw new AssertionError("The Tab key does not reach " + where);
    }

    private static void press(CharSequence key) {
        Selenide.actions().sendKeys(key).perform();
    }

    private static void type(String text) {
        Selenide.actions().sendKeys(text).perform();
    }
}
