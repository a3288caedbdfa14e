package io.waymark.e2e;

import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;

import com.codeborne.selenide.Selenide;
import io.waymark.support.RealKeycloak;

/** What somebody does on Keycloak's own pages. */
final class KeycloakBrowser {

    private KeycloakBrowser() {}

    /** Asks for a page of ours with a new browser, and signs in on the way there. */
    static void signIn(String account, String page) {
        Selenide.closeWebDriver();
        Selenide.open(page);
        typePassword(account, RealKeycloak.PASSWORD);
    }

    static void typePassword(String account, String password) {
        $("input[name=username]").shouldBe(visible).setValue(account);
        $("input[name=password]").setValue(password);
        send();
    }

    static void typeCode(String code) {
        $("input[name=otp]").shouldBe(visible).setValue(code);
        send();
    }

    private static void send() {
        $("form [type=submit]").click();
    }
}
