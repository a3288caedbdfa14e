package io.waymark.integration.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.waymark.people.api.Directory;
import io.waymark.shared.Rejection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What becomes of answers that Keycloak would not give, or that do not come; and when there is a directory at all. */
class KeycloakConnectionTest {

    @ParameterizedTest
    @CsvSource({
        "401, directory-refuses",
        "403, directory-refuses",
        "404, directory-refuses",
        "500, directory-unreachable",
        "503, directory-unreachable",
        "200, directory-unreachable"
    })
    void anAnswerThatIsNoneIsSaidInOurWords(int status, String code) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = "<html>Somebody else</html>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(status, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            assertRefused(server.getAddress().getPort(), code);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void nobodyThereIsUnreachable() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertRefused(port, "directory-unreachable");
    }

    @Test
    void aRealmIsKnownByItsIssuer() {
        KeycloakSettings settings = settings("https://id.example.com/auth/realms/acme");
        assertThat(settings.server()).isEqualTo("https://id.example.com/auth");
        assertThat(settings.realm()).isEqualTo("acme");
        assertThat(settings("https://id.example.com/realms/acme/").realm()).isEqualTo("acme");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(KeycloakSettings.class)
    @Import(KeycloakSync.class)
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    @Test
    void thereIsADirectoryWhereKeycloakIsUsedAndTheSecretIsSet() {
        ApplicationContextRunner runner = new ApplicationContextRunner()
                .withUserConfiguration(Parts.class)
                .withPropertyValues("waymark.keycloak.issuer=https://id.example.com/realms/acme");
        String profile = "spring.profiles.active=keycloak";
        String secret = "waymark.keycloak.sync-secret=s";

        runner.withPropertyValues(profile, secret)
                .run(context -> assertThat(context.getBean(Directory.class).name())
                        .isEqualTo("https://id.example.com/realms/acme"));
        runner.withPropertyValues(profile)
                .withInitializer(context -> {
                    context.getEnvironment()
                            .getPropertySources()
                            .addLast(new SystemEnvironmentPropertySource(
                                    "test-systemEnvironment", Map.of("WAYMARK_KEYCLOAK_SYNC_SECRET", "s")));
                    ConfigurationPropertySources.attach(context.getEnvironment());
                })
                .run(context -> assertThat(
                                context.getBean(KeycloakSettings.class).syncSecret())
                        .isEqualTo("s"));
        runner.withPropertyValues(profile).run(context -> assertThat(context).doesNotHaveBean(Directory.class));
        runner.withPropertyValues(profile, "waymark.keycloak.sync-secret=")
                .run(context -> assertThat(context).doesNotHaveBean(Directory.class));
        runner.withPropertyValues(secret).run(context -> assertThat(context).doesNotHaveBean(Directory.class));
    }

    private static void assertRefused(int port, String code) {
        KeycloakSettings settings = settings("http://127.0.0.1:" + port + "/realms/waymark");
        try (KeycloakConnection connection = new KeycloakConnection(settings)) {
            Directory directory = new KeycloakDirectory(settings, connection, Clock.systemUTC());
            assertThatThrownBy(() -> directory.everybody(any -> {}))
                    .isInstanceOfSatisfying(
                            Rejection.class,
                            refused -> assertThat(refused.code()).isEqualTo(code));
        }
    }

    private static KeycloakSettings settings(String issuer) {
        return new KeycloakSettings(issuer, "waymark-sync", "s", "/teams", "/technical-accounts");
    }
}
