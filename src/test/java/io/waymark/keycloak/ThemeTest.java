package io.waymark.keycloak;

import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Selenide;
import io.waymark.e2e.Browser;
import io.waymark.e2e.Browser.Screen;
import io.waymark.support.RealKeycloak;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;

/** Keycloak's pages in the theme {@code waymark}: readable by everybody, in light and dark, on a phone and at a desk. */
@Tag("long")
class ThemeTest {
    private final RealKeycloak keycloak = RealKeycloak.running();
    private SignInPages pages;

    @BeforeEach
    void prepare() {
        pages = new SignInPages(keycloak);
        Browser.configure(keycloak.url());
    }

    @AfterEach
    void tidy() {
        Selenide.closeWebDriver();
        pages.close();
    }

    static Stream<Arguments> screens() {
        return Arrays.stream(Screen.values())
                .flatMap(screen -> Stream.of(Arguments.of(screen, false), Arguments.of(screen, true)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void signIn(Screen screen, boolean dark) {
        start(screen, dark);
        ThemeLook.take("sign-in", "Sign in", screen, dark);
        pages.signIn("nobody", "wrong-password");
        $("#input-error-username").shouldHave(text("do not fit"));
        assertThat($("#username").getAttribute("aria-describedby")).isEqualTo("input-error-username");
        ThemeLook.take("sign-in-wrong", "Sign in", screen, dark);
        pages.signIn("quentin", RealKeycloak.PASSWORD);
        $("[role=alert], .wm-error").shouldHave(text("This account is shut"));
        ThemeLook.take("sign-in-shut", "Sign in", screen, dark);
        $("a[href*='reset-credentials']").click();
        ThemeLook.take("forgotten-password", "Forgotten your password?", screen, dark);
        $("#username").setValue("nobody");
        $("#kc-form-buttons").click();
        $("[role=status]").shouldHave(text("If there is such an account"));
        ThemeLook.take("forgotten-password-sent", "Sign in", screen, dark);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void oneTimeCodes(Screen screen, boolean dark) {
        start(screen, dark);
        pages.open("2");
        pages.signIn("mira", RealKeycloak.PASSWORD);
        ThemeLook.take("code-set-up", "Set up one-time codes", screen, dark);
        $("#mode-manual").click();
        $("#kc-totp-secret-key").shouldBe(visible);
        $("#totp").setValue("12");
        $("#saveTOTPBtn").click();
        $("#input-error-totp").shouldHave(text("That code is not good now"));
        ThemeLook.take("code-set-up-by-hand", "Set up one-time codes", screen, dark);
        Selenide.clearBrowserCookies();
        pages.open("2");
        pages.signIn("tara", RealKeycloak.PASSWORD);
        ThemeLook.take("code", "Your one-time code", screen, dark);
        pages.enterCode("1");
        $("#input-error-otp").shouldHave(text("That code is not good now"));
        ThemeLook.take("code-wrong", "Your one-time code", screen, dark);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void newPassword(Screen screen, boolean dark) {
        requireActions(List.of("UPDATE_PASSWORD"));
        try {
            start(screen, dark);
            pages.signIn("salma", RealKeycloak.PASSWORD);
            ThemeLook.take("new-password", "Choose a new password", screen, dark);
            $("#password-new").setValue("short");
            $("#password-confirm").setValue("other");
            $("#kc-submit").click();
            $(".wm-error").shouldBe(visible);
            ThemeLook.take("new-password-refused", "Choose a new password", screen, dark);
        } finally {
            requireActions(List.of());
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void signOutAndErrors(Screen screen, boolean dark) {
        start(screen, dark);
        pages.openWithWrongAddress();
        ThemeLook.take("error", "That did not work", screen, dark);
        pages.open("1");
        pages.signIn("daniel", RealKeycloak.PASSWORD);
        $("h1").shouldHave(text("App"));
        pages.openSignOut();
        ThemeLook.take("sign-out", "Sign out", screen, dark);
        $("#kc-logout").click();
        ThemeLook.take("signed-out", "You are signed out", screen, dark);
    }

    private void start(Screen screen, boolean dark) {
        pages.open("1");
        Browser.screen(screen, dark);
        pages.open("1");
    }

    private void requireActions(List<String> actions) {
        UserRepresentation salma =
                keycloak.realm().users().searchByUsername("salma", true).getFirst();
        UserResource resource = keycloak.realm().users().get(salma.getId());
        salma.setRequiredActions(actions);
        resource.update(salma);
    }
}
