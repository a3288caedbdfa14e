package io.waymark.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.platform.security.Visitor;
import io.waymark.platform.security.WaymarkUser;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class AdmissionTest {

    private final FakeIdentities identities = new FakeIdentities();
    private final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private final Admission admission = new Admission(
            identities,
            new KeycloakProperties(
                    "http://issuer",
                    "secret",
                    List.of("/waymark/ld-admins"),
                    List.of("/waymark/sys-admins", "/it/keepers"),
                    Duration.ofHours(4)),
            clock);

    @Test
    void realmRolesAndGroupsAreRoles() {
        assertThat(user("2", Map.of("realm_access", Map.of("roles", List.of("ld-admin", "offline_access"))))
                        .roles())
                .containsExactly(Role.LD_ADMIN);
        assertThat(user("2", Map.of("roles", List.of("sys-admin"))).roles()).containsExactly(Role.SYS_ADMIN);
        assertThat(user("2", Map.of("groups", List.of("/waymark/ld-admins", "/it/keepers")))
                        .roles())
                .containsExactlyInAnyOrder(Role.LD_ADMIN, Role.SYS_ADMIN);
        assertThat(user("2", Map.of("groups", List.of("ld-admins", "/other/waymark/ld-admins", "/waymark")))
                        .roles())
                .isEmpty();
        assertThat(user("2", Map.of("groups", "/waymark/ld-admins", "realm_access", "ld-admin"))
                        .roles())
                .as("of another shape")
                .isEmpty();
    }

    @Test
    void aSystemAdminIsOneAfterTheSecondFactor() {
        identities.granted = Set.of(Role.SYS_ADMIN);
        Map<String, Object> claims = Map.of("groups", List.of("/waymark/ld-admins"));
        for (String level : List.of("0", "1", "", "two", "99999")) {
            WaymarkUser user = user(level, claims);
            assertThat(user.roles()).as(level).containsExactly(Role.LD_ADMIN);
            assertThat(user.withheld()).as(level).containsExactly(Role.SYS_ADMIN);
        }
        assertThat(user("2", claims).roles()).containsExactlyInAnyOrder(Role.LD_ADMIN, Role.SYS_ADMIN);
        assertThat(user("2", claims).withheld()).isEmpty();
    }

    @Test
    void whatKeycloakGivesIsToldApartFromWhatCounts() {
        identities.granted = Set.of(Role.LD_ADMIN);
        user("1", Map.of("roles", List.of("sys-admin")));
        assertThat(identities.told).containsEntry(new PersonId("subject"), Set.of(Role.SYS_ADMIN));
    }

    @Test
    void rolesGivenOrTakenHereCountWithoutKeycloak() {
        KeycloakSession.Said before = said("1", Map.of("roles", List.of("ld-admin")));
        assertThat(admission.granted(before)).isSameAs(before);

        identities.granted = Set.of(Role.SYS_ADMIN);
        KeycloakSession.Said given = admission.granted(before);
        assertThat(((WaymarkUser) given.principal()).roles()).containsExactly(Role.LD_ADMIN);
        assertThat(((WaymarkUser) given.principal()).withheld()).containsExactly(Role.SYS_ADMIN);
        assertThat(given.refreshToken()).isEqualTo(before.refreshToken());

        identities.granted = Set.of();
        assertThat(admission.granted(given)).isEqualTo(before);
    }

    @Test
    void strangersAreVisitorsAndWhoHasLeftIsRefused() {
        identities.strangers.add("subject");
        assertThat(said("1", Map.of()).principal()).isInstanceOf(Visitor.class);
        identities.strangers.clear();
        identities.former.add("subject");
        assertThatThrownBy(() -> said("1", Map.of())).isInstanceOf(DisabledException.class);
    }

    @Test
    void nothingHoldsLongerThanFiveMinutes() {
        assertThat(admission
                        .of(token("1", Map.of()), "refresh", Duration.ofHours(1))
                        .until())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(5)));
        assertThat(admission
                        .of(token("1", Map.of()), "refresh", Duration.ofMinutes(1))
                        .until())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
    }

    private WaymarkUser user(String level, Map<String, Object> claims) {
        return (WaymarkUser) said(level, claims).principal();
    }

    private KeycloakSession.Said said(String level, Map<String, Object> claims) {
        return admission.of(token(level, claims), "refresh", Duration.ofMinutes(4));
    }

    private static OidcIdToken token(String level, Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(claims);
        all.put("iss", "http://issuer");
        all.put("sub", "subject");
        all.put("acr", level);
        return new OidcIdToken("value", Instant.EPOCH, Instant.EPOCH.plusSeconds(60), all);
    }
}
