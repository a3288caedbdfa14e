package io.waymark.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.RealKeycloak;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.PartialImportRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.RolesRepresentation;
import org.keycloak.util.JsonSerialization;

/** A realm that was there before, furnished by the steps of {@code keycloak/README.md} as its console takes them. */
@Tag("long")
class ExistingRealmTest {
    private static final Path SHIPPED = Path.of("keycloak", "realm", "waymark-realm.json");
    private static final List<String> SCOPES = List.of("waymark-identity", "waymark:read", "waymark:write");
    private static final List<String> READS =
            List.of("view-users", "query-users", "query-groups", "view-realm", "view-events");

    private final RealKeycloak keycloak = RealKeycloak.running();
    private final String name = "existing-" + UUID.randomUUID();
    private final RealmResource realm = keycloak.admin().realm(name);

    @BeforeEach
    void prepare() {
        RealmRepresentation before = new RealmRepresentation();
        before.setRealm(name);
        before.setEnabled(true);
        keycloak.admin().realms().create(before);
    }

    @AfterEach
    void tidy() {
        realm.remove();
    }

    @Test
    void whatThePartialImportTakesIsThereAndTheReaderReadsOnceItHasItsRoles() throws IOException {
        furnish();

        assertThat(client("waymark-ui").getDefaultClientScopes().stream().map(ClientScopeRepresentation::getName))
                .contains("waymark-identity", "acr", "email");
        assertThat(client("waymark-ui").getOptionalClientScopes().stream().map(ClientScopeRepresentation::getName))
                .contains("waymark:read", "waymark:write");
        assertThat(realm.getGroupByPath("/waymark/sys-admins").getRealmRoles()).containsExactly("sys-admin");
        assertThat(realm.getGroupByPath("/teams").getName()).isEqualTo("teams");

        ClientResource sync = client("waymark-sync");
        String management =
                realm.clients().findByClientId("realm-management").getFirst().getId();
        List<RoleRepresentation> reads = READS.stream()
                .map(role -> realm.clients().get(management).roles().get(role).toRepresentation())
                .toList();
        realm.users()
                .get(sync.getServiceAccountUser().getId())
                .roles()
                .clientLevel(management)
                .add(reads);
        sync.getScopeMappings().clientLevel(management).add(reads);
        try (Keycloak reader = KeycloakBuilder.builder()
                .serverUrl(keycloak.url())
                .realm(name)
                .clientId("waymark-sync")
                .clientSecret("not-a-secret-of-anybody")
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .build()) {
            assertThat(reader.realm(name).users().list()).isEmpty();
            assertThat(reader.realm(name).groups().groups()).hasSize(2);
            assertThat(reader.realm(name).getAdminEvents()).isEmpty();
        }
    }

    /** Scopes first, then the part of the file that the console offers. */
    private void furnish() throws IOException {
        RealmRepresentation shipped = JsonSerialization.readValue(
                Files.readString(SHIPPED)
                        .replaceAll("\\$\\{WAYMARK_KEYCLOAK_[^}]*}", "not-a-secret-of-anybody")
                        .replaceAll("\\$\\{WAYMARK_[A-Z_,]*URL[^}]*}", "http://127.0.0.1:8080"),
                RealmRepresentation.class);
        shipped.getClientScopes().stream()
                .filter(scope -> SCOPES.contains(scope.getName()))
                .peek(scope -> scope.getProtocolMappers().forEach(mapper -> {
                    if (mapper.getConfig().remove("included.client.audience") != null) {
                        mapper.getConfig().put("included.custom.audience", "waymark-api");
                    }
                }))
                .forEach(scope -> realm.clientScopes().create(scope).close());
        PartialImportRepresentation part = new PartialImportRepresentation();
        part.setIfResourceExists("SKIP");
        part.setClients(shipped.getClients().stream()
                .filter(client -> client.getClientId().startsWith("waymark-"))
                .toList());
        RolesRepresentation roles = new RolesRepresentation();
        roles.setRealm(shipped.getRoles().getRealm().stream()
                .filter(role -> Stream.of("ld-admin", "sys-admin").anyMatch(role.getName()::equals))
                .toList());
        part.setRoles(roles);
        part.setGroups(shipped.getGroups());
        try (var answer = realm.partialImport(part)) {
            assertThat(answer.getStatus()).isEqualTo(200);
        }
    }

    private ClientResource client(String id) {
        return realm.clients().get(realm.clients().findByClientId(id).getFirst().getId());
    }
}
