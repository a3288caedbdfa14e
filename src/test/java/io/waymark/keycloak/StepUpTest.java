package io.waymark.keycloak;

import static com.codeborne.selenide.Condition.exist;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Selenide;
import io.waymark.e2e.Browser;
import io.waymark.support.OneTimeCodes;
import io.waymark.support.RealKeycloak;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;

/** Levels of authentication: acr 1 is the password, acr 2 a one-time code besides. */
@Tag("long")
class StepUpTest {
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

    @Test
    void thePasswordAloneIsLevelOneAndTheCodeIsAskedForWhenLevelTwoIs() {
        pages.open("1");
        pages.signIn("tara", RealKeycloak.PASSWORD);
        assertThat(pages.idToken().path("acr").asString()).isEqualTo("1");

        pages.open("2");
        $("#otp").shouldBe(visible);
        $("#password").shouldNot(exist);
        pages.enterCode(keycloak.oneTimeCode());
        assertThat(pages.idToken().path("acr").asString()).isEqualTo("2");

        pages.open("2");
        assertThat(pages.idToken().path("acr").asString()).isEqualTo("2");
    }

    @Test
    void aCodeIsGoodOnce() {
        String code = keycloak.oneTimeCode();
        pages.open("2");
        pages.signIn("tara", RealKeycloak.PASSWORD);
        pages.enterCode(code);
        assertThat(pages.idToken().path("acr").asString()).isEqualTo("2");

        Selenide.closeWebDriver();
        pages.open("2");
        pages.signIn("tara", RealKeycloak.PASSWORD);
        pages.enterCode(code);
        $("#input-error-otp").shouldBe(visible);
    }

    @Test
    void whoHasNoCodeYetSetsOneUp() {
        UserResource daniel = keycloak.realm()
                .users()
                .get(keycloak.realm()
                        .users()
                        .searchByUsername("daniel", true)
                        .getFirst()
                        .getId());
        try {
            pages.open("2");
            pages.signIn("daniel", RealKeycloak.PASSWORD);
            $("#mode-manual").click();
            String secret = $("#kc-totp-secret-key").shouldBe(visible).text();
            $("#totp").setValue(new OneTimeCodes(secret).next());
            $("#saveTOTPBtn").click();
            assertThat(pages.idToken().path("acr").asString()).isEqualTo("2");
        } finally {
            daniel.credentials().stream()
                    .filter(credential -> !CredentialRepresentation.PASSWORD.equals(credential.getType()))
                    .forEach(credential -> daniel.removeCredential(credential.getId()));
        }
    }
}
