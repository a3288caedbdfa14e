package io.waymark.platform.keycloak;

import io.waymark.platform.json.Json;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a {@link Ticket} in a cookie of its own in the browser that went, sealed with a key made from the client's secret: so tabs
 * do not take each other's, any node can take it back, and nobody who merely knocks leaves anything behind here.
 */
@Component
@Profile("keycloak")
class Tickets {

    /** Longer than Keycloak lets anybody take over signing in. */
    static final Duration VALID = Duration.ofMinutes(40);

    private static final String PREFIX = "waymark-ticket-";
    private static final String PATH = "/login/oauth2/code/keycloak";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NAME = 12;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();
    private final JsonMapper json = Json.mapper();

    Tickets(Realm realm) {
        this.key = new SecretKeySpec(hash("waymark tickets\n" + realm.client().getClientSecret()), "AES");
    }

    void keep(Ticket ticket, HttpServletRequest request, HttpServletResponse response) {
        set(name(ticket.state()), seal(ticket), VALID, request, response);
    }

    /** Takes it back: once. Empty if this browser holds none of that state. */
    Optional<Ticket> take(String state, HttpServletRequest request, HttpServletResponse response) {
        String name = name(state);
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        Optional<Ticket> ticket = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .flatMap(cookie -> open(cookie.getValue()))
                .filter(kept -> kept.state().equals(state));
        set(name, "", Duration.ZERO, request, response);
        return ticket;
    }

    private static void set(
            String name, String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path(request.getContextPath() + PATH)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String name(String state) {
        return PREFIX
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(hash(state))
                        .substring(0, NAME);
    }

    private String seal(Ticket ticket) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, iv));
            byte[] sealed = cipher.doFinal(json.writeValueAsBytes(ticket));
            byte[] both = Arrays.copyOf(iv, IV_BYTES + sealed.length);
            System.arraycopy(sealed, 0, both, IV_BYTES, sealed.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + CIPHER, e);
        }
    }

    /** Empty for what is not from here. */
    private Optional<Ticket> open(String text) {
        try {
            byte[] both = Base64.getUrlDecoder().decode(text);
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, both, 0, IV_BYTES));
            byte[] clear = cipher.doFinal(both, IV_BYTES, both.length - IV_BYTES);
            return Optional.of(json.readValue(clear, Ticket.class));
        } catch (GeneralSecurityException | IllegalArgumentException | JacksonException e) {
            return Optional.empty();
        }
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
