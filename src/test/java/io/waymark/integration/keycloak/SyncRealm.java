package io.waymark.integration.keycloak;

import io.waymark.support.RealKeycloak;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.PartialImportRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.keycloak.util.JsonSerialization;

/** A realm of our own in the real Keycloak, made of the file that is shipped, with nobody in it. */
final class SyncRealm implements AutoCloseable {

    static final String SECRET = "not-a-secret-of-anybody";
    private static final Path SHIPPED = Path.of("keycloak", "realm", "waymark-realm.json");

    private final RealKeycloak keycloak;
    private final String name;
    private final RealmResource realm;

    private SyncRealm(RealKeycloak keycloak, String name) {
        this.keycloak = keycloak;
        this.name = name;
        this.realm = keycloak.admin().realm(name);
    }

    static SyncRealm fresh() {
        RealKeycloak keycloak = RealKeycloak.running();
        String name = "sync-" + UUID.randomUUID();
        try {
            // What it leaves to the environment is read from there only where a realm is read from a file at the start.
            String shipped = Files.readString(SHIPPED)
                    .replaceAll("\\$\\{WAYMARK_KEYCLOAK_[^}]*}", SECRET)
                    .replaceAll("\\$\\{WAYMARK_[A-Z_]*URL[^}]*}", "http://127.0.0.1:8080")
                    .replaceAll("\\$\\{WAYMARK_[^}:]*:?([^}]*)}", "$1");
            RealmRepresentation realm = JsonSerialization.readValue(shipped, RealmRepresentation.class);
            realm.setId(null);
            realm.setRealm(name);
            keycloak.admin().realms().create(realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SyncRealm(keycloak, name);
    }

    KeycloakSettings settings() {
        return settings(SECRET);
    }

    KeycloakSettings settings(String secret) {
        return new KeycloakSettings(
                keycloak.url() + "/realms/" + name, "waymark-sync", secret, "/teams", "/technical-accounts");
    }

    RealmResource realm() {
        return realm;
    }

    /** Forms a group below {@code /teams}; returns its id. */
    String team(String team) {
        GroupRepresentation group = group(team);
        return created(
                realm.groups().group(realm.getGroupByPath("teams").getId()).subGroup(group));
    }

    /** Forms a group at the top; returns its id. */
    String topGroup(String path) {
        return created(realm.groups().add(group(path)));
    }

    /** Takes somebody in, whose address is made of the name; returns their id. */
    String user(String username, Map<String, String> attributes, String... groups) {
        return created(realm.users().create(representation(username, attributes, groups)));
    }

    void change(String id, java.util.function.Consumer<UserRepresentation> change) {
        UserRepresentation user = realm.users().get(id).toRepresentation();
        change.accept(user);
        realm.users().get(id).update(user);
    }

    void importAll(List<UserRepresentation> users) {
        PartialImportRepresentation part = new PartialImportRepresentation();
        part.setIfResourceExists("FAIL");
        part.setUsers(users);
        realm.partialImport(part).close();
    }

    static UserRepresentation representation(String username, Map<String, String> attributes, String... groups) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(username);
        user.setEmail(username + "@example.com");
        user.setEmailVerified(true);
        user.setFirstName("Ann");
        user.setLastName(username);
        user.setEnabled(true);
        attributes.forEach(user::singleAttribute);
        user.setGroups(List.of(groups));
        return user;
    }

    @Override
    public void close() {
        realm.remove();
    }

    /** An answer that is not closed holds its connection, and there are ten. */
    private static String created(Response answer) {
        try (answer) {
            return CreatedResponseUtil.getCreatedId(answer);
        }
    }

    private static GroupRepresentation group(String name) {
        GroupRepresentation group = new GroupRepresentation();
        group.setName(name);
        return group;
    }
}
