package io.waymark.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.support.KeycloakTokens;
import io.waymark.support.RealKeycloak;
import jakarta.ws.rs.ForbiddenException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import tools.jackson.databind.JsonNode;

/** What the realm of {@code keycloak/realm} has become in the real Keycloak. */
@Tag("long")
class RealmTest {
    private final RealKeycloak keycloak = RealKeycloak.running();
    private final KeycloakTokens tokens = new KeycloakTokens(keycloak);

    @Test
    void secretsAndAddressesComeFromTheEnvironment() {
        ClientRepresentation ui = keycloak.client("waymark-ui").toRepresentation();
        assertThat(ui.getSecret()).isEqualTo(keycloak.secret("waymark-ui"));
        assertThat(ui.getBaseUrl()).isEqualTo("http://127.0.0.1:8080");
        assertThat(ui.getAttributes())
                .containsEntry("pkce.code.challenge.method", "S256")
                .containsEntry("backchannel.logout.session.required", "true");
        assertThat(ui.getAttributes().get("backchannel.logout.url")).endsWith("/logout/connect/back-channel/keycloak");
        assertThat(keycloak.client("waymark-sync").toRepresentation().getSecret())
                .isEqualTo(keycloak.secret("waymark-sync"));
    }

    @Test
    void nothingLastsLongerThanItShould() {
        RealmRepresentation realm = keycloak.realm().toRepresentation();
        assertThat(realm.getAccessTokenLifespan()).isEqualTo(240);
        assertThat(realm.getSsoSessionIdleTimeout()).isEqualTo(12 * 3600);
        assertThat(realm.isBruteForceProtected()).isTrue();
        assertThat(realm.getBrowserFlow()).isEqualTo("waymark browser");
    }

    @Test
    void tokensOfPeopleSayWhoTheyAreWhatTheyMayAndForWhom() {
        JsonNode hanna = KeycloakTokens.claims(tokens.ofPerson("hanna", "waymark:read"));
        assertThat(hanna.path("iss").asString()).isEqualTo(keycloak.issuer());
        assertThat(texts(hanna.path("aud"))).containsExactly("waymark-api");
        assertThat(hanna.path("scope").asString()).contains("waymark:read").doesNotContain("waymark:write");
        assertThat(texts(hanna.path("groups"))).containsExactly("/waymark/ld-admins");
        assertThat(texts(hanna.path("realm_access").path("roles")))
                .contains("ld-admin")
                .doesNotContain("sys-admin");
        assertThat(hanna.path("email").asString()).isEqualTo("hanna.brandt@example.com");
        assertThat(hanna.path("email_verified").asBoolean()).isTrue();
        assertThat(hanna.path("locale").asString()).isEqualTo("en-GB");
        assertThat(hanna.path("zoneinfo").asString()).isEqualTo("Europe/London");

        JsonNode tara = KeycloakTokens.claims(tokens.ofPerson("tara"));
        assertThat(texts(tara.path("aud"))).doesNotContain("waymark-api");
        assertThat(texts(tara.path("realm_access").path("roles"))).contains("sys-admin");
    }

    @Test
    void aServiceHasNoRoleUntilItIsGivenOne() {
        JsonNode service = KeycloakTokens.claims(tokens.ofService("waymark-service", "waymark:read", "waymark:write"));
        assertThat(texts(service.path("aud"))).containsExactly("waymark-api");
        assertThat(service.path("client_id").asString()).isEqualTo("waymark-service");
        assertThat(texts(service.path("realm_access").path("roles"))).doesNotContain("ld-admin", "sys-admin");
    }

    @Test
    void noClientTakesPasswords() {
        for (String client : List.of("waymark-ui", "waymark-api", "waymark-service", "admin-cli", "account")) {
            HttpResponse<String> answer = tokens.ask(
                    RealKeycloak.REALM,
                    Map.of(
                            "grant_type",
                            "password",
                            "client_id",
                            client,
                            "client_secret",
                            keycloak.secret(client),
                            "username",
                            "mira",
                            "password",
                            RealKeycloak.PASSWORD));
            assertThat(answer.statusCode()).as(client).isIn(400, 401);
            assertThat(answer.body()).as(client).contains("unauthorized_client");
        }
    }

    @Test
    void nobodyRegistersClientsFromOutside() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(keycloak.issuer() + "/clients-registrations/openid-connect"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"redirect_uris\":[\"http://elsewhere.example/\"]}"))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void thePeoplesReaderReadsAndDoesNothingElse() {
        try (Keycloak sync = KeycloakBuilder.builder()
                .serverUrl(keycloak.url())
                .realm(RealKeycloak.REALM)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId("waymark-sync")
                .clientSecret(keycloak.secret("waymark-sync"))
                .build()) {
            RealmResource realm = sync.realm(RealKeycloak.REALM);
            UserRepresentation mira =
                    realm.users().searchByUsername("mira", true).getFirst();
            assertThat(mira.getAttributes()).containsEntry("team", List.of("Field support"));
            assertThat(mira.getAttributes()).containsEntry("manager", List.of("tomas.lind@example.com"));
            assertThat(realm.groups().groups()).extracting("name").contains("waymark", "teams");
            assertThat(realm.roles().get("sys-admin").getUserMembers())
                    .extracting("username")
                    .contains("tara");
            mira.setFirstName("Somebody");
            assertThatThrownBy(() -> realm.users().get(mira.getId()).update(mira))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> realm.clients().findAll()).isInstanceOf(ForbiddenException.class);
        }
    }

    @Test
    void peopleCannotChangeTheAddressByWhichTheyAreKnown() {
        assertThat(keycloak.realm().users().userProfile().getConfiguration().getAttributes())
                .filteredOn(attribute -> List.of("username", "email", "manager", "team", "jobTitle")
                        .contains(attribute.getName()))
                .hasSize(5)
                .allSatisfy(attribute ->
                        assertThat(attribute.getPermissions().getEdit()).containsExactly("admin"));
    }

    private static List<String> texts(JsonNode node) {
        Stream<JsonNode> all = node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
        return all.map(JsonNode::asString).toList();
    }
}
