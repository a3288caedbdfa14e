package io.waymark.keycloak;

import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;

import com.codeborne.selenide.Selenide;
import com.sun.net.httpserver.HttpServer;
import io.waymark.support.KeycloakTokens;
import io.waymark.support.RealKeycloak;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way through Keycloak's pages as an application sends people there, with a stand-in where the application would be. */
final class SignInPages implements AutoCloseable {
    /** Only its hash is shown to the browser (RFC 7636). */
    private static final String VERIFIER = "only-for-tests-only-for-tests-only-for-tests-only";

    private final RealKeycloak keycloak;
    private final HttpServer app;

    SignInPages(RealKeycloak keycloak) {
        this.keycloak = keycloak;
        try {
            app = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        app.createContext("/", exchange -> {
            byte[] page =
                    "<!doctype html><html lang=en><title>App</title><h1>App</h1>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        app.start();
        keycloak.admit(appUrl());
    }

    /** Asks for a sign-in at this level: {@code 1} or {@code 2}. */
    void open(String level) {
        Selenide.open(authorization(callback(), level));
    }

    /** Asks for one that leads back to where nobody may be led. */
    void openWithWrongAddress() {
        Selenide.open(authorization("http://elsewhere.example/", "1"));
    }

    void signIn(String user, String password) {
        $("#username").shouldBe(visible).setValue(user);
        $("#password").setValue(password);
        $("#kc-login").click();
    }

    void enterCode(String code) {
        $("#otp").shouldBe(visible).setValue(code);
        $("#kc-login").click();
    }

    void openSignOut() {
        Selenide.open(keycloak.issuer() + "/protocol/openid-connect/logout");
    }

    /** Once the browser is back at the application: what the ID token says that it gets for the code in its address. */
    JsonNode idToken() {
        Selenide.Wait().until(driver -> driver.getCurrentUrl().startsWith(callback()));
        String query = java.net.URI.create(Selenide.webdriver().driver().url()).getQuery();
        String code = query.substring(query.indexOf("code=") + "code=".length()).split("&")[0];
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("client_id", "waymark-ui");
        form.put("client_secret", keycloak.secret("waymark-ui"));
        form.put("code", code);
        form.put("code_verifier", VERIFIER);
        form.put("redirect_uri", callback());
        String answer =
                new KeycloakTokens(keycloak).ask(RealKeycloak.REALM, form).body();
        return KeycloakTokens.claims(
                new JsonMapper().readTree(answer).path("id_token").asString());
    }

    @Override
    public void close() {
        app.stop(0);
    }

    private String authorization(String redirect, String level) {
        return keycloak.issuer()
                + "/protocol/openid-connect/auth?response_type=code&client_id=waymark-ui&scope=openid&state=s"
                + "&code_challenge_method=S256&code_challenge=" + challenge() + "&acr_values=" + level
                + "&redirect_uri="
                + URLEncoder.encode(redirect, StandardCharsets.UTF_8);
    }

    private String callback() {
        return appUrl() + "/login/oauth2/code/keycloak";
    }

    private String appUrl() {
        return "http://127.0.0.1:" + app.getAddress().getPort();
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
