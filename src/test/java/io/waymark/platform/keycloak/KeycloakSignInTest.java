package io.waymark.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.platform.security.Identities;
import io.waymark.support.AtOnce;
import io.waymark.support.EmbeddedApp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The profile keycloak over HTTP, with a provider that does what the real one cannot be made to do quickly. */
class KeycloakSignInTest {

    private static final FakeProvider PROVIDER = new FakeProvider();
    private static final FakeIdentities IDENTITIES = new FakeIdentities();
    private static EmbeddedApp app;

    private final SignedInBrowser browser = new SignedInBrowser(app.port());

    @BeforeAll
    static void start() {
        // It need not be there when the application starts.
        PROVIDER.stop();
        app = EmbeddedApp.startWith(
                starting -> starting.registerBean(
                        "fakeIdentities", Identities.class, () -> IDENTITIES, bean -> bean.setPrimary(true)),
                "spring.profiles.active=keycloak",
                "waymark.keycloak.issuer=" + PROVIDER.issuer(),
                "waymark.keycloak.ui-secret=not-a-secret");
        PROVIDER.start();
    }

    @AfterAll
    static void stop() {
        app.close();
        PROVIDER.close();
    }

    @BeforeEach
    void somebodyElse() {
        PROVIDER.subject = "p-" + UUID.randomUUID();
        PROVIDER.claims = Map.of();
    }

    @AfterEach
    void asBefore() {
        PROVIDER.refusesRefresh = false;
        PROVIDER.forgesNonce = false;
        PROVIDER.breaks = false;
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        assertThat(browser.open("/account?from=a%20link")).isEqualTo("/account?from=a%20link");
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void asksForPkceAndNonce() {
        String address = browser.leadsTo(browser.leadsTo("/account"));
        assertThat(address)
                .startsWith(PROVIDER.issuer() + "/protocol/openid-connect/auth?")
                .contains("code_challenge_method=S256", "code_challenge=", "nonce=", "state=", "client_id=waymark-ui")
                .doesNotContain("acr_values");
    }

    @Test
    void asksForASecondFactorWhereThePageNeedsIt() {
        assertThat(browser.leadsTo("/oauth2/authorization/keycloak?level=2&to=/operations"))
                .contains("acr_values=2");
    }

    @Test
    void twoTabsSignInAtOnce() {
        String first = browser.leadsTo("/oauth2/authorization/keycloak?to=/account?tab=1");
        String second = browser.leadsTo("/oauth2/authorization/keycloak?to=/account?tab=2");
        String firstBack = browser.leadsTo(first);
        assertThat(browser.open(second)).isEqualTo("/account?tab=2");
        assertThat(browser.open(firstBack)).isEqualTo("/account?tab=1");
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void aSessionFromBeforeGetsAnotherId() {
        browser.get("/sign-in");
        String before = browser.sessionId();
        browser.open("/account");
        assertThat(before).isNotEmpty();
        assertThat(browser.sessionId()).isNotEqualTo(before);
    }

    @Test
    void aWayBackOfAnotherBrowserIsRefused() {
        String back = browser.leadsTo(browser.leadsTo(browser.leadsTo("/account")));
        SignedInBrowser other = new SignedInBrowser(app.port());
        assertThat(other.leadsTo(back)).startsWith("/sign-in?failed=again");
        assertThat(other.isSignedIn()).isFalse();
        assertThat(browser.open(back)).isEqualTo("/account");
        assertThat(browser.leadsTo(back)).as("once only").startsWith("/sign-in?failed=again");
    }

    @Test
    void aForgedNonceIsRefused() {
        PROVIDER.forgesNonce = true;
        assertThat(browser.open("/account")).startsWith("/sign-in?failed=again");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void leadsNowhereElse() {
        for (String elsewhere :
                List.of("//example.com", "https://example.com/", "/%5Cexample.com", "/%09/example.com")) {
            assertThat(browser.open("/oauth2/authorization/keycloak?to=" + elsewhere))
                    .as(elsewhere)
                    .isEqualTo("/");
        }
    }

    @Test
    void whoeverHasLeftIsRefusedAndOneWhoLeavesIsOut() {
        browser.open("/account");
        assertThat(browser.isSignedIn()).isTrue();
        IDENTITIES.former.add(PROVIDER.subject);
        assertThat(browser.isSignedIn()).isFalse();
        assertThat(browser.open("/account")).startsWith("/sign-in?failed=left");
    }

    @Test
    void tokensAreRenewedOnceHoweverManyAsk() {
        browser.open("/account");
        int before = PROVIDER.refreshes();
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(PROVIDER.refreshes()).isEqualTo(before);
        app.clock().forward(Duration.ofMinutes(6));
        assertThat(AtOnce.times(8, each -> browser.isSignedIn())).containsOnly(true);
        assertThat(PROVIDER.refreshes()).isEqualTo(before + 1);
    }

    @Test
    void aRefusedRenewalEndsTheSession() {
        browser.open("/account");
        PROVIDER.refusesRefresh = true;
        assertThat(browser.isSignedIn()).as("until the token has expired").isTrue();
        app.clock().forward(Duration.ofMinutes(6));
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void tokensOfSomebodyElseEndTheSession() {
        browser.open("/account");
        PROVIDER.subject = "p-" + UUID.randomUUID();
        app.clock().forward(Duration.ofMinutes(6));
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void whileTheProviderIsDownPeopleGoOnForTheGrace() {
        browser.open("/account");
        PROVIDER.stop();
        try {
            app.clock().forward(Duration.ofHours(1));
            assertThat(browser.isSignedIn()).isTrue();
            SignedInBrowser other = new SignedInBrowser(app.port());
            assertThat(other.open("/account")).startsWith("/sign-in?failed=unreachable&to=%2Faccount");
            app.clock().forward(Duration.ofHours(4));
            assertThat(browser.isSignedIn()).as("after the grace").isFalse();
        } finally {
            PROVIDER.start();
        }
    }

    @Test
    void anErrorOfTheProvidersOwnIsNoRefusal() {
        browser.open("/account");
        PROVIDER.breaks = true;
        app.clock().forward(Duration.ofMinutes(6));
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void theProviderEndsASession() {
        browser.open("/account");
        String address = "/logout/connect/back-channel/keycloak";
        String sid = "sid-" + PROVIDER.subject;
        SignedInBrowser provider = new SignedInBrowser(app.port());
        assertThat(provider.post(address, "logout_token", PROVIDER.logoutToken(sid, false))
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.isSignedIn()).as("after a forged word").isTrue();
        assertThat(provider.post(address, "logout_token", PROVIDER.logoutToken(sid, true))
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void somebodyElseInTheSameBrowserGetsASessionOfTheirOwn() {
        browser.open("/account");
        String before = browser.sessionId();
        PROVIDER.subject = "p-" + UUID.randomUUID();
        browser.open("/oauth2/authorization/keycloak?to=/account");
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(browser.sessionId()).isNotEqualTo(before);
        SignedInBrowser old = new SignedInBrowser(app.port()).withSession(before);
        assertThat(old.isSignedIn()).isFalse();
    }

    @Test
    void passwordsAreNotTakenHere() {
        assertThat(app.rest("mira").get("/api/v1/me").status()).isEqualTo(401);
    }
}
