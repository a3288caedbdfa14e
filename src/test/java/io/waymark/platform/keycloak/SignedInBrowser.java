package io.waymark.platform.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Keeps cookies and follows redirections one by one, as a browser does, without a page. */
final class SignedInBrowser {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI app;

    SignedInBrowser(int port) {
        this.app = URI.create("http://127.0.0.1:" + port);
    }

    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(app.resolve(address)).header("Accept", "text/html"));
    }

    HttpResponse<String> post(String address, String name, String value) {
        return send(HttpRequest.newBuilder(app.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
    }

    /** Where a page leads on to, as an address within the app, or elsewhere whole. */
    String leadsTo(String address) {
        HttpResponse<String> answer = get(address);
        if (answer.statusCode() != 302) {
            throw new AssertionError("Answers " + answer.statusCode() + " instead of leading on: " + address);
        }
        String location = answer.headers().firstValue("Location").orElseThrow();
        String own = app.toString();
        return location.startsWith(own + "/") ? location.substring(own.length()) : location;
    }

    /** Asks for a page, goes wherever that leads, and answers where that ends. */
    String open(String address) {
        String at = address;
        for (int hops = 0; hops < 8; hops++) {
            if (at.startsWith("/sign-in?")) {
                // That page is made when the program is packaged.
                return at;
            }
            HttpResponse<String> answer = get(at);
            if (answer.statusCode() != 302) {
                return at;
            }
            String location = answer.headers().firstValue("Location").orElseThrow();
            String own = app.toString();
            at = location.startsWith(own + "/") ? location.substring(own.length()) : location;
        }
        throw new AssertionError("Goes round in circles: " + address);
    }

    /** Whether a page that needs it does not lead to signing in. What it shows is made when the program is packaged, which is later. */
    boolean isSignedIn() {
        return get("/account").statusCode() != 302;
    }

    String sessionId() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    /** Holds on to a session that it knows by its id. */
    SignedInBrowser withSession(String id) {
        HttpCookie cookie = new HttpCookie("JSESSIONID", id);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(app, cookie);
        return this;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
