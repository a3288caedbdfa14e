package io.waymark.e2e;

import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.$$;
import static com.codeborne.selenide.Selenide.open;
import static com.codeborne.selenide.Selenide.webdriver;
import static com.codeborne.selenide.WebDriverConditions.urlContaining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.codeborne.selenide.Selenide;
import io.waymark.support.OneTimeCodes;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** {@code ./run --no-demo --keycloak}, from nothing to the first system admin, stopped and started again. */
@Tag("long")
class RunWithKeycloakTest {

    private static final Pattern CODE = Pattern.compile("enter this code, once: ([A-Z0-9-]{23})");
    private static final String READY = "Started WaymarkApplication";
    private static final String PASSWORD = "mountains and lakes";

    private final RunScript run = RunScript.fresh("--no-demo");

    @AfterEach
    void end() {
        Selenide.closeWebDriver();
        run.close();
    }

    @Test
    void aCompanyOfOnesOwnBeginsAndGoesOnAfterAStop() {
        run.startUntil("enter this code, once: ");
        assertThat(run.printed()).contains(READY, "Keycloak is ready at " + run.keycloakUrl());
        enrolIda();
        Browser.configure(run.url(""));

        open("/setup");
        $(".sign-in-card").shouldHave(text("Sign in with your account of the company first"));
        everyScreen("setup-before-sign-in");
        KeycloakBrowser.signInAs("ida", PASSWORD, "/");
        webdriver().shouldHave(urlContaining("/not-here-yet"));
        $(".sign-in-card h1").shouldHave(text("Set up Waymark"));
        $(".sign-in-card").shouldHave(text("You have signed in as ida@example.com"));
        everyScreen("setup-with-keycloak");
        $("vaadin-text-field input").setValue(code());
        $("vaadin-button[theme~='primary']").click();
        $("main h1").shouldHave(text("Ida"));
        $("main .first-steps")
                .shouldHave(text("Import a file"), text("Sync with Keycloak"), text("Import the example"));
        everyScreen("first-home-with-keycloak");
        String key = proveOneself();

        List<ProcessHandle> children = run.children();
        assertThat(children).hasSizeGreaterThan(1);
        assertThat(run.stop()).isEqualTo(130);
        await().atMost(Duration.ofSeconds(30)).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(run.folder().resolve("waymark.mv.db")).exists();
        assertThat(run.folder().resolve("keycloak/data/h2")).isNotEmptyDirectory();

        run.startUntil(READY);
        assertThat(run.printed()).doesNotContain("enter this code");
        KeycloakBrowser.signInAs("ida", PASSWORD, "/people/newcomers");
        KeycloakBrowser.typeCode(new OneTimeCodes(key).next());
        $("main h1").shouldHave(text("Newcomers"));
        open("/people");
        $("vaadin-grid").shouldHave(text("Ida Berg"));
    }

    /** A system admin sets up one-time codes on the way to the first page that needs one; returns the key. */
    private static String proveOneself() {
        open("/people/newcomers");
        $("#mode-manual").shouldBe(visible).click();
        String key = $("#kc-totp-secret-key").shouldBe(visible).text();
        $("#totp").setValue(new OneTimeCodes(key).next());
        $("#saveTOTPBtn").click();
        $("main h1").shouldHave(text("Newcomers"));
        $("main .empty").shouldHave(text("Nobody is waiting"));
        return key;
    }

    /** As one does in Keycloak's console, with the account that was printed. */
    private void enrolIda() {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(PASSWORD);
        UserRepresentation ida = new UserRepresentation();
        ida.setUsername("ida");
        ida.setEnabled(true);
        ida.setEmail("ida@example.com");
        ida.setEmailVerified(true);
        ida.setFirstName("Ida");
        ida.setLastName("Berg");
        ida.setCredentials(List.of(password));
        try (Keycloak admin = Keycloak.getInstance(
                        run.keycloakUrl(),
                        "master",
                        run.kept("KC_BOOTSTRAP_ADMIN_USERNAME"),
                        run.kept("KC_BOOTSTRAP_ADMIN_PASSWORD"),
                        "admin-cli");
                Response made = admin.realm("waymark").users().create(ida)) {
            assertThat(made.getStatus()).isEqualTo(201);
        }
    }

    private String code() {
        Matcher printed = CODE.matcher(run.printed());
        assertThat(printed.find()).isTrue();
        return printed.group(1);
    }

    private static void everyScreen(String what) {
        for (Browser.Screen screen : Browser.Screen.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                Browser.screen(screen, dark);
                $$("h1").filter(visible).shouldHave(com.codeborne.selenide.CollectionCondition.size(1));
                String name = what + "-" + screen + (dark ? "-dark" : "-light");
                Browser.assertNothingScrollsSideways(name);
                Browser.assertAccessible(name);
                Browser.screenshot(name);
            }
        }
        Browser.screen(Browser.Screen.DESKTOP, false);
    }
}
