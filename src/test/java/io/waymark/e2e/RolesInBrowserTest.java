package io.waymark.e2e;

import static com.codeborne.selenide.Condition.attribute;
import static com.codeborne.selenide.Condition.exist;
import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.$$;
import static com.codeborne.selenide.Selenide.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.SelenideElement;
import io.waymark.e2e.Browser.Screen;
import io.waymark.platform.json.Json;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A role given and taken away, on the page that does it and in an open window of whoever has it. */
class RolesInBrowserTest extends BrowserTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void givenAndTakenAwayOnThePageOfAPerson() throws Exception {
        signIn("tara", Screen.DESKTOP, false);
        open("/people/" + person("daniel"));
        press($("vaadin-button[aria-label^='Give '][aria-label$='L&D admin']"));
        $("vaadin-dialog").shouldHave(text("Writes pathways and badges"));
        Browser.assertAccessible("the question before a role is given");
        press($$("vaadin-dialog vaadin-button").findBy(text("Give")));
        SelenideElement row = $$("main li.role-row").findBy(text("L&D admin"));
        row.shouldHave(text("Given here"));
        row.scrollIntoView("{block: 'center'}");
        Browser.assertAccessible("the roles of a person");
        Browser.screenshot("roles-of-a-person");

        press(row.$("vaadin-button"));
        press($$("vaadin-dialog vaadin-button").findBy(text("Take away")));
        row.shouldNotHave(text("Given here"));
        $("vaadin-dialog").shouldNot(exist);
    }

    @Test
    void anOpenWindowFollowsTheRoles() throws Exception {
        String role = "/api/v1/people/" + person("mira") + "/roles/sys-admin";
        signIn("mira", Screen.DESKTOP, false);
        SelenideElement entry = $$("vaadin-side-nav-item").findBy(attribute("path", "people"));
        entry.shouldNot(exist);

        assertThat(app().send("tara", "PUT", role, "").statusCode()).isEqualTo(204);
        entry.shouldBe(visible, SOON);
        press(entry);
        $("main h1").shouldHave(text("People"));

        assertThat(app().send("tara", "DELETE", role, "").statusCode()).isEqualTo(204);
        entry.shouldNot(exist, SOON);
        $("main h1").shouldHave(text("Nothing at this place"), SOON);
    }

    private static String person(String account) throws Exception {
        return Json.mapper()
                .readTree(app().send(account, "GET", "/api/v1/me", "").body())
                .path("id")
                .asString();
    }
}
