package io.waymark.keycloak;

import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.$$;
import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Selenide;
import io.waymark.e2e.Browser;
import io.waymark.e2e.Browser.Screen;

/** What has to be true of each of Keycloak's pages in the theme. */
final class ThemeLook {

    private ThemeLook() {}

    static void take(String page, String heading, Screen screen, boolean dark) {
        String what = "keycloak " + page + " " + screen + (dark ? " dark" : " light");
        $("h1").shouldBe(visible).shouldHave(text(heading));
        assertThat($$("h1")).as("first-level headings on %s", what).hasSize(1);
        assertThat(Selenide.<String>executeJavaScript(
                        "return getComputedStyle(document.documentElement).backgroundColor"))
                .as("the ground of %s", what)
                .isEqualTo(dark ? "rgb(14, 23, 25)" : "rgb(243, 246, 242)");
        Browser.assertNothingScrollsSideways(what);
        Browser.assertAccessible(what);
        Browser.screenshot(what.replaceAll("[^A-Za-z0-9]+", "-"));
    }

    /** The page that is there, without asking for it again: what came by a link is good once. */
    static void everywhere(String page, String heading) {
        for (Screen screen : Screen.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                Browser.screen(screen, dark);
                take(page, heading, screen, dark);
            }
        }
    }
}
