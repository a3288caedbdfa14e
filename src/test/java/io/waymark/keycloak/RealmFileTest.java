package io.waymark.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What may never get into the files of {@code keycloak/}, and what has to stay the same in two places. */
class RealmFileTest {
    private static final Path FOLDER = Path.of("keycloak");
    private static final Path THEME = FOLDER.resolve("themes/waymark/login/resources");

    private final JsonNode realm = read("realm/waymark-realm.json");
    private final JsonNode users = read("realm/dev-users.json").path("users");

    @Test
    void theRealmHasNoSecrets() {
        for (JsonNode client : realm.path("clients")) {
            String secret = client.path("secret").asString("");
            assertThat(secret).as(client.path("clientId").asString()).matches("|\\$\\{WAYMARK_KEYCLOAK_[A-Z]+_SECRET}");
            assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
        }
        assertThat(realm.path("components").has("org.keycloak.keys.KeyProvider"))
                .as("keys belong to one Keycloak alone")
                .isFalse();
        assertThat(realm.path("smtpServer").path("password").asString()).isEqualTo("${WAYMARK_SMTP_PASSWORD:}");
    }

    @Test
    void theRealmHasNoUsersButTheClientsOwn() {
        assertThat(stream(realm.path("users")))
                .allSatisfy(
                        user -> assertThat(user.path("serviceAccountClientId").asString(""))
                                .startsWith("waymark-"))
                .allSatisfy(user -> assertThat(user.has("credentials")).isFalse())
                .allSatisfy(user -> assertThat(user.has("realmRoles")).isFalse());
    }

    @Test
    void developmentUsersHaveNoPasswordOfTheirOwnAndTheAddressesOfTheDemoCompany() throws IOException {
        Set<String> demo = Files.readAllLines(Path.of("src/main/resources/demo/people.csv")).stream()
                .skip(1)
                .map(line -> line.split(";")[2])
                .collect(Collectors.toSet());
        for (JsonNode user : users) {
            String name = user.path("username").asString();
            assertThat(user.path("emailVerified").asBoolean()).as(name).isTrue();
            assertThat(demo.contains(user.path("email").asString())).as(name).isEqualTo(!name.equals("robin"));
            assertThat(user.path("credentials").get(0).path("value").asString())
                    .as(name)
                    .isEqualTo("${WAYMARK_DEV_PASSWORD}");
        }
        assertThat(stream(users).map(user -> user.path("username").asString()))
                .containsExactlyInAnyOrder("mira", "salma", "daniel", "hanna", "tara", "quentin", "robin");
    }

    @Test
    void theThemeHasTheProductsOwnColours() throws IOException {
        for (String file : List.of("tokens.css", "css/contours-card.svg", "icon.svg")) {
            Path copy = THEME.resolve(file.equals("icon.svg") ? "img" : "css")
                    .resolve(Path.of(file).getFileName());
            assertThat(copy).hasSameBinaryContentAs(Path.of("frontend").resolve(file));
        }
        assertThat(Files.readString(THEME.resolve("css/waymark.css"))
                        .replace("#000", "")
                        .replace("#FFFFFF", ""))
                .as("colours come from tokens.css; black is a mask, white the ground of a code for cameras")
                .doesNotContainPattern("#[0-9A-Fa-f]{3}|rgb\\(|hsl\\(");
    }

    private static JsonNode read(String file) {
        return new JsonMapper().readTree(FOLDER.resolve(file).toFile());
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
