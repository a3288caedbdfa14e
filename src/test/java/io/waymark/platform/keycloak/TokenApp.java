package io.waymark.platform.keycloak;

import io.waymark.people.api.FormTeam;
import io.waymark.people.api.JoinPerson;
import io.waymark.people.api.TeamId;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.KeycloakTokens;
import io.waymark.support.RealKeycloak;
import io.waymark.support.RestClient;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.RoleRepresentation;

/** The application with the profile keycloak, and REST with tokens of the real one. */
final class TokenApp implements AutoCloseable {
    private static final Actor SYSTEM = Actor.system("test");

    private final RealKeycloak keycloak = RealKeycloak.running();
    private final KeycloakTokens tokens = new KeycloakTokens(keycloak);
    private final EmbeddedApp app = start(keycloak.issuer());
    private final Company company = new Company(app);

    static EmbeddedApp start(String issuer) {
        return EmbeddedApp.start(
                "spring.profiles.active=keycloak",
                "waymark.keycloak.issuer=" + issuer,
                "waymark.keycloak.ui-secret=not-needed-here");
    }

    EmbeddedApp app() {
        return app;
    }

    Company company() {
        return company;
    }

    KeycloakTokens tokens() {
        return tokens;
    }

    /** Takes in whoever has this address. */
    PersonId join(String email) {
        Instant now = app.clock().instant();
        PersonId person = new PersonId(Company.fresh("p"));
        TeamId team = new TeamId("t-test");
        app.send(SYSTEM, new FormTeam(team, "Field support", now));
        app.send(
                SYSTEM,
                new JoinPerson(person, "Somebody", email, "Team lead", team, "en-GB", ZoneId.of("Europe/London"), now));
        return person;
    }

    RestClient with(String token) {
        return app.rest().with("Authorization", "Bearer " + token);
    }

    RestClient person(String user, String... scopes) {
        return with(tokens.ofPerson(user, scopes));
    }

    RestClient program(String... scopes) {
        return with(tokens.ofService("waymark-service", scopes));
    }

    /** Gives the program these realm roles and no others. */
    void programHas(String... roles) {
        RoleScopeResource given = keycloak.realm()
                .users()
                .get(keycloak.client("waymark-service").getServiceAccountUser().getId())
                .roles()
                .realmLevel();
        List<RoleRepresentation> before = given.listAll().stream()
                .filter(role -> List.of("ld-admin", "sys-admin").contains(role.getName()))
                .toList();
        given.remove(before);
        given.add(Arrays.stream(roles)
                .map(role -> keycloak.realm().roles().get(role).toRepresentation())
                .toList());
    }

    @Override
    public void close() {
        programHas();
        app.close();
    }
}
