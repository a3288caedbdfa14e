package io.waymark.e2e;

import static com.codeborne.selenide.Condition.exactText;
import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.$$;
import static com.codeborne.selenide.Selenide.open;
import static com.codeborne.selenide.Selenide.switchTo;

import com.codeborne.selenide.Selenide;
import io.waymark.e2e.Browser.Screen;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;

class OtherWindowTest extends BrowserTest {

    @Test
    void whatOneWindowDoesShowsInTheOtherAndWhatIsTypedThereStays() {
        signIn("mira", Screen.DESKTOP, false);
        open("/pathways/leading-through-others");
        press($$("main vaadin-button").findBy(text("Set out")));
        $("a.btn.primary").shouldHave(text("Continue"));
        String before = $(".progress-row").text();
        String first = app().url("/pathways/leading-through-others/steps/your-work-has-moved-again");

        Selenide.webdriver().driver().getWebDriver().switchTo().newWindow(WindowType.TAB);
        open(first);
        press($("vaadin-button[data-key=done]"));
        $("h1").shouldNotHave(exactText("Your work has moved again"));
        switchTo().window(0);
        $(".progress-row").shouldNotHave(text(before));
    }
}
