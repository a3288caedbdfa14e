package io.waymark.e2e;

import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;

import com.codeborne.selenide.Selenide;
import io.waymark.support.RealKeycloak;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What somebody does on Keycloak's own pages. */
final class KeycloakBrowser {

    private KeycloakBrowser() {}

    /** The packaged app whose people sign in and are synced from there, with what is said besides. */
    static PackagedApp startApp(RealKeycloak keycloak, String... more) {
        return PackagedApp.start(Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx384m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-jar",
                                System.getProperty("waymark.jar", "target/waymark.jar"),
                                "--spring.profiles.active=embedded,keycloak",
                                "--waymark.keycloak.issuer=" + keycloak.issuer(),
                                "--waymark.keycloak.ui-secret=" + keycloak.secret("waymark-ui"),
                                "--waymark.keycloak.sync-secret=" + keycloak.secret("waymark-sync")),
                        Stream.of(more))
                .toList());
    }

    /** Asks for a page of ours with a new browser, and signs in on the way there. */
    static void signIn(String account, String page) {
        signInAs(account, RealKeycloak.PASSWORD, page);
    }

    /** The same with a password of their own. */
    static void signInAs(String account, String password, String page) {
        Selenide.closeWebDriver();
        Selenide.open(page);
        typePassword(account, password);
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
