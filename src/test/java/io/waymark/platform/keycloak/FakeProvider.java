package io.waymark.platform.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** An identity provider within the test: it signs anybody in who comes, as whom the test has said. */
final class FakeProvider implements AutoCloseable {

    private final RSAKey key;
    private final RSAKey otherKey;
    private HttpServer server;
    private final int port;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final List<String> refreshes = new CopyOnWriteArrayList<>();

    /** What the next ID tokens say beside what each has to. */
    volatile Map<String, Object> claims = Map.of();

    volatile String subject = "subject-1";
    volatile boolean refusesRefresh;
    volatile boolean forgesNonce;
    volatile boolean breaks;

    FakeProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            otherKey = new RSAKeyGenerator(2048).keyID("one").generate();
            server = listen(0);
            port = server.getAddress().getPort();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/waymark";
    }

    /** How often somebody asked to have tokens renewed. */
    int refreshes() {
        return refreshes.size();
    }

    void stop() {
        server.stop(0);
    }

    void start() {
        server = listen(port);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** A logout token for a session, signed with the key everybody knows, or with another of the same name. */
    String logoutToken(String sid, boolean rightKey) {
        return sign(
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience("waymark-ui")
                        .issueTime(new Date())
                        .expirationTime(Date.from(Instant.now().plusSeconds(120)))
                        .jwtID("id-" + sid)
                        .claim("sid", sid)
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                        .build(),
                rightKey ? key : otherKey,
                "logout+jwt");
    }

    private HttpServer listen(int at) {
        try {
            HttpServer fresh = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 50);
            fresh.setExecutor(Executors.newCachedThreadPool(work -> {
                Thread thread = new Thread(work);
                thread.setDaemon(true);
                return thread;
            }));
            fresh.createContext("/realms/waymark/.well-known/openid-configuration", this::discovery);
            fresh.createContext("/realms/waymark/protocol/openid-connect/auth", this::authorise);
            fresh.createContext("/realms/waymark/protocol/openid-connect/token", this::token);
            fresh.createContext("/realms/waymark/protocol/openid-connect/certs", this::keys);
            fresh.start();
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void discovery(HttpExchange exchange) throws IOException {
        answer(exchange, breaks ? 503 : 200, "{\"issuer\":\"" + issuer() + "\"}");
    }

    private void keys(HttpExchange exchange) throws IOException {
        answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
    }

    private void authorise(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
        String code = "code-" + codes.size() + "-" + asked.get("state").hashCode();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (breaks) {
            answer(exchange, 503, "{}");
        } else if ("refresh_token".equals(asked.get("grant_type"))) {
            refreshes.add(asked.get("refresh_token"));
            if (refusesRefresh) {
                answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            } else {
                answer(exchange, 200, tokens("1", null));
            }
        } else {
            Map<String, String> began = codes.remove(asked.get("code"));
            if (began == null
                    || !"S256".equals(began.get("code_challenge_method"))
                    || !began.get("code_challenge").equals(challenge(asked.get("code_verifier")))) {
                answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
                return;
            }
            answer(
                    exchange,
                    200,
                    tokens(began.getOrDefault("acr_values", "1"), forgesNonce ? "forged" : began.get("nonce")));
        }
    }

    private String tokens(String acr, String nonce) {
        JWTClaimsSet.Builder token = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience("waymark-ui")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(240)))
                .claim("sid", "sid-" + subject)
                .claim("acr", acr)
                .claim("email", subject + "@example.com")
                .claim("email_verified", true)
                .claim("preferred_username", subject);
        if (nonce != null) {
            token.claim("nonce", nonce);
        }
        claims.forEach(token::claim);
        return "{\"access_token\":\"opaque\",\"token_type\":\"Bearer\",\"expires_in\":240,\"refresh_token\":\"refresh-"
                + refreshes.size() + "\",\"id_token\":\"" + sign(token.build(), key, "JWT") + "\"}";
    }

    private static String sign(JWTClaimsSet claims, RSAKey by, String type) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(by.getKeyID())
                            .type(new JOSEObjectType(type))
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(by));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String encoded) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : new ArrayList<>(List.of(encoded.split("&")))) {
            int equals = pair.indexOf('=');
            form.put(
                    URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                    URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return form;
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
