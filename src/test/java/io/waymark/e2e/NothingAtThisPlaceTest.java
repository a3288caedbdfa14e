package io.waymark.e2e;

import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.open;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.e2e.Browser.Screen;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("scenario-11")
class NothingAtThisPlaceTest extends BrowserTest {

    @Test
    void anotherManagersReportLooksLikeSomebodyWhoDoesNotExist() {
        signIn("salma", Screen.DESKTOP, false);
        open("/team");
        $("a.card-link").click();
        $("h1").shouldNotHave(text("Nothing at this place"));

        for (String page : List.of("/team/%s", "/team/%s/commitments", "/agenda/%s")) {
            open(page.formatted("p-0121"));
            $("h1").shouldHave(text("Nothing at this place"));
            String denied = $("main").innerHtml();
            open(page.formatted("p-9999"));
            $("h1").shouldHave(text("Nothing at this place"));
            assertThat($("main").innerHtml()).as(page).isEqualTo(denied);
        }
    }
}
