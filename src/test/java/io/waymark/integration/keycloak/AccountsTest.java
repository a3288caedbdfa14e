package io.waymark.integration.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.waymark.shared.Rejection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Users are listed as Keycloak lists them, by name and counted from the first, while some of them come and go. */
class AccountsTest {

    private static final Pattern PAGE = Pattern.compile("first=(\\d+).*max=(\\d+)|max=(\\d+).*first=(\\d+)");

    private final TreeSet<String> users = IntStream.range(0, 1_200)
            .mapToObj(number -> String.format("user%04d", number))
            .collect(Collectors.toCollection(TreeSet::new));
    private final List<Runnable> afterPages = new ArrayList<>();
    private HttpServer server;
    private KeycloakConnection connection;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/realms/r/protocol/openid-connect/token",
                exchange ->
                        answer(exchange, "{\"access_token\": \"t\", \"expires_in\": 300, \"token_type\": \"Bearer\"}"));
        server.createContext("/admin/realms/r/users", this::page);
        server.start();
        connection = new KeycloakConnection(new KeycloakSettings(
                "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/r", "c", "s", "/teams", "/none"));
    }

    @AfterEach
    void hangUp() {
        connection.close();
        server.stop(0);
    }

    @Test
    void allPagesTogetherAreEverybodyOnce() {
        assertThat(names()).containsExactlyElementsOf(users);
    }

    @Test
    void nobodyIsPassedOverWhenSomebodyBeforeThemGoes() {
        afterPages.add(() -> users.remove("user0003"));

        assertThat(names()).containsExactlyElementsOf(users).hasSize(1_199);
    }

    @Test
    void nobodyComesTwiceWhenSomebodyComesBeforeThem() {
        afterPages.add(() -> users.add("somebody"));

        assertThat(names()).containsExactlyElementsOf(users).hasSize(1_201);
    }

    @Test
    void itIsSaidWhenThereIsNoEndToIt() {
        IntStream.range(0, 100).forEach(i -> afterPages.add(() -> users.remove(users.first())));

        assertThatThrownBy(this::names)
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.code()).isEqualTo("directory-restless"));
    }

    private List<String> names() {
        return new Accounts(connection)
                .all(any -> {}).stream().map(Account::username).toList();
    }

    private void page(HttpExchange exchange) throws IOException {
        Matcher asked = PAGE.matcher(exchange.getRequestURI().getQuery());
        assertThat(asked.find()).isTrue();
        int first = Integer.parseInt(asked.group(1) == null ? asked.group(4) : asked.group(1));
        int max = Integer.parseInt(asked.group(2) == null ? asked.group(3) : asked.group(2));
        String page = users.stream()
                .skip(first)
                .limit(max)
                .map(user -> "{\"id\": \"" + user + "\", \"username\": \"" + user + "\", \"enabled\": true}")
                .collect(Collectors.joining(",", "[", "]"));
        if (!afterPages.isEmpty()) {
            afterPages.removeFirst().run();
        }
        answer(exchange, page);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
