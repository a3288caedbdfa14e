package io.waymark.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;

/**
 * The real Keycloak with the realm of {@code keycloak/realm} and the development users, on a free port of this machine. It is
 * started once a run, when the first test asks for it, and ends with the JVM, also if that is killed. Whoever asks for it tags
 * the test {@code long}; whoever changes something in it changes it back.
 */
public final class RealKeycloak {
    /** Of every development user: mira, salma, daniel, hanna (L&D), tara (system), quentin (shut out), robin (no person). */
    public static final String PASSWORD = "trail-marker-4711";

    public static final String REALM = "waymark";

    private static final String ADMIN = "root";
    private static final String OTP_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    private static final Duration READY_WITHIN = Duration.ofMinutes(4);
    private static @Nullable RealKeycloak running;

    private final OneTimeCodes codes = new OneTimeCodes(OTP_SECRET);
    private final HttpClient http = HttpClient.newHttpClient();
    private final KeycloakHome home;
    private final int port;
    private @Nullable Process process;

    private RealKeycloak(KeycloakHome home, int port) {
        this.home = home;
        this.port = port;
    }

    /** The one of this JVM; started and ready when it is returned. */
    public static synchronized RealKeycloak running() {
        if (running == null) {
            RealKeycloak fresh = new RealKeycloak(KeycloakHome.fresh(), freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                fresh.stop();
                fresh.home.delete();
            }));
            fresh.start();
            running = fresh;
        }
        return running;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public String issuer() {
        return url() + "/realms/" + REALM;
    }

    /** The secret of a client, such as {@code waymark-ui}. */
    public String secret(String client) {
        return "secret-of-" + client;
    }

    /** A code of tara's authenticator app that is good now and was not given before, for Keycloak takes each once. */
    public String oneTimeCode() {
        return codes.next();
    }

    /** Lets people sign in to the app at this address, such as {@code http://127.0.0.1:8080}, and out again. */
    public void admit(String app) {
        ClientResource ui = client("waymark-ui");
        ClientRepresentation changed = ui.toRepresentation();
        changed.setRedirectUris(List.of(app + "/login/oauth2/code/keycloak"));
        changed.getAttributes().put("post.logout.redirect.uris", app + "/*");
        changed.getAttributes().put("backchannel.logout.url", app + "/logout/connect/back-channel/keycloak");
        ui.update(changed);
    }

    /** The realm, as its administrator. */
    public RealmResource realm() {
        return admin().realm(REALM);
    }

    /** Keycloak's first administrator, who may do everything in every realm. */
    public Keycloak admin() {
        return Keycloak.getInstance(url(), "master", ADMIN, PASSWORD, "admin-cli");
    }

    public ClientResource client(String id) {
        RealmResource realm = realm();
        return realm.clients().get(realm.clients().findByClientId(id).getFirst().getId());
    }

    /** Starts it, or starts it again on the same port and data, and returns once it is ready. */
    public synchronized void start() {
        ProcessBuilder command = home.command(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + url(),
                "--shutdown-delay=0",
                "--spi-theme--static-max-age=-1",
                "--spi-theme--cache-themes=false",
                "--spi-theme--cache-templates=false");
        command.environment().putAll(environment());
        try {
            process = command.start();
            endWithThisJvm(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady(process);
    }

    /** Stops it in order; nobody can reach it until it is started again. */
    public synchronized void stop() {
        if (process == null) {
            return;
        }
        process.descendants().forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>(Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD,
                "WAYMARK_URL", "http://127.0.0.1:8080",
                "WAYMARK_DEV_PASSWORD", PASSWORD,
                "WAYMARK_DEV_OTP_SECRET", OTP_SECRET));
        for (String client : List.of("ui", "api", "service", "sync")) {
            environment.put(
                    "WAYMARK_KEYCLOAK_" + client.toUpperCase(java.util.Locale.ROOT) + "_SECRET",
                    secret("waymark-" + client));
        }
        return environment;
    }

    /** The pipe to a small guard breaks when this JVM dies, however it does; then the guard ends what would outlive it. */
    private static void endWithThisJvm(Process process) throws IOException {
        new ProcessBuilder("sh", "-c", "read -r _; kill \"$1\" 2>/dev/null", "guard", String.valueOf(process.pid()))
                .start();
    }

    private void awaitReady(Process started) {
        HttpRequest ready = HttpRequest.newBuilder(URI.create(url() + "/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        long end = System.nanoTime() + READY_WITHIN.toNanos();
        while (System.nanoTime() < end && started.isAlive()) {
            try {
                if (http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            pause();
        }
        throw new IllegalStateException("Keycloak did not start, see " + home.log());
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
