package io.waymark.people.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.waymark.people.api.ApplyRoster;
import io.waymark.people.api.FindRoles;
import io.waymark.people.api.GrantRole;
import io.waymark.people.api.PersonRoles;
import io.waymark.people.api.PreviewRoster;
import io.waymark.people.api.RecordLeaving;
import io.waymark.people.api.RolesToldOf;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterEntry;
import io.waymark.people.api.RosterPlan;
import io.waymark.people.api.RosterSource;
import io.waymark.people.api.WithdrawRole;
import io.waymark.platform.security.Identities;
import io.waymark.platform.security.Identity;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import io.waymark.shared.RoleOrigin;
import io.waymark.support.AtOnce;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roles given here and taken away, and that a company never loses its last system admin by that. */
class RolesInAppTest {

    private static final Actor SYSTEM = Actor.system("test");
    private static final Actor ADMIN = Actor.person(new PersonId("p-any"), Set.of(Role.SYS_ADMIN));

    private EmbeddedApp app;
    private Company company;
    private Identities identities;

    @BeforeEach
    void start() {
        app = EmbeddedApp.start();
        company = new Company(app);
        identities = app.bean(Identities.class);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void theLastWhoCanSignInKeepsTheRole() {
        PersonId ada = signedInBefore("Ada Novak");
        PersonId ben = signedInBefore("Ben Osei");
        PersonId never = company.person("Cleo Marsh");
        List.of(ada, ben, never).forEach(one -> give(one, Role.SYS_ADMIN));

        withdraw(ben);
        TrackingToken before = app.head();
        assertThat(refusal(ada)).as("Cleo never came").isEqualTo("last-system-admin");
        assertThat(app.head()).isEqualTo(before);
        assertThat(roles(ada).granted()).containsExactly(Role.SYS_ADMIN);

        give(ben, Role.SYS_ADMIN);
        app.send(SYSTEM, new RecordLeaving(ben, LocalDate.EPOCH, app.clock().instant()));
        assertThat(refusal(ada)).as("Ben has left").isEqualTo("last-system-admin");

        identities.told(never, RoleOrigin.KEYCLOAK, Set.of(Role.SYS_ADMIN));
        withdraw(ada);
        assertThat(roles(ada).granted()).isEmpty();
    }

    @Test
    void noRosterTakesTheLastSystemAdminAway() {
        PersonId ada = signedInBefore("Ada Novak");
        give(ada, Role.SYS_ADMIN);
        apply(roster(false, ada));
        TrackingToken before = app.head();

        RosterPlan plan = app.ask(SYSTEM, new PreviewRoster(roster(true)));
        assertThat(plan.leavers()).containsExactly(ada);
        assertThat(plan.problems()).extracting(Problem::code).containsExactly("roster-last-admin");
        Rejection refused = catchThrowableOfType(Rejection.class, () -> apply(roster(true)));
        assertThat(refused.code()).isEqualTo("roster-last-admin");
        assertThat(app.head()).isEqualTo(before);

        PersonId ben = signedInBefore("Ben Osei");
        give(ben, Role.SYS_ADMIN);
        apply(roster(true));
        assertThat(roles(ada).active()).isFalse();
    }

    @Test
    void ofTwoWhoTakeItFromEachOtherAtOnceOneKeepsIt() {
        PersonId ada = signedInBefore("Ada Novak");
        PersonId ben = signedInBefore("Ben Osei");
        List.of(ada, ben).forEach(one -> give(one, Role.SYS_ADMIN));

        List<String> answers = AtOnce.times(2, number -> refusal(number == 0 ? ada : ben));

        assertThat(answers).containsExactlyInAnyOrder("", "last-system-admin");
    }

    @Test
    void whatComesFromOutsideIsToldAsOfWhenItWasHeard() {
        PersonId ada = company.person("Ada Novak");
        assertThat(roles(ada)).isEqualTo(new PersonRoles(ada, true, Set.of(), null));

        identities.told(ada, RoleOrigin.KEYCLOAK, Set.of(Role.LD_ADMIN));
        RolesToldOf first = Objects.requireNonNull(roles(ada).told());
        assertThat(first).isEqualTo(new RolesToldOf(RoleOrigin.KEYCLOAK, Set.of(Role.LD_ADMIN), first.at()));
        app.clock().forward(Duration.ofMinutes(5));
        identities.told(ada, RoleOrigin.KEYCLOAK, Set.of(Role.LD_ADMIN));
        assertThat(roles(ada).told()).as("no news").isEqualTo(first);
        app.clock().forward(Duration.ofHours(1));
        identities.told(ada, RoleOrigin.KEYCLOAK, Set.of(Role.LD_ADMIN));
        assertThat(Objects.requireNonNull(roles(ada).told()).at()).isAfter(first.at());
        identities.told(ada, RoleOrigin.KEYCLOAK, Set.of());
        assertThat(roles(ada).told()).isNull();
    }

    @Test
    void byRestTheyCountFromTheNextRequestOn() {
        RestClient tara = company.rest(company.person("Tara Finch", Role.SYS_ADMIN));
        PersonId ada = company.person("Ada Novak");
        RestClient asAda = company.rest(ada);
        String path = "/api/v1/people/" + ada.value() + "/roles";
        assertThat(asAda.get(path).status()).isEqualTo(404);
        assertThat(asAda.put(path + "/sys-admin", "").status()).isEqualTo(403);
        assertThat(app.rest().get(path).status()).isEqualTo(401);
        assertThat(tara.get("/api/v1/people/p-nobody/roles").status()).isEqualTo(404);
        assertThat(tara.put("/api/v1/people/p-nobody/roles/ld-admin", "").status())
                .isEqualTo(404);
        assertThat(tara.put(path + "/king", "").status()).isEqualTo(422);

        assertThat(tara.put(path + "/sys-admin", "").status()).isEqualTo(204);
        assertThat(tara.put(path + "/sys-admin", "").status()).isEqualTo(204);
        RestAnswer roles = asAda.get(path);
        assertThat(roles.status()).isEqualTo(200);
        assertThat(roles.at("/granted/0")).isEqualTo("sys-admin");

        assertThat(tara.delete(path + "/sys-admin").status()).isEqualTo(204);
        assertThat(asAda.get(path).status()).isEqualTo(404);
        assertThat(tara.get(path).body()).doesNotContain("sys-admin");
    }

    private PersonId signedInBefore(String name) {
        PersonId person = company.person(name);
        identities.whose(new Identity(
                "https://id.example.com/realms/company",
                Company.fresh("s"),
                person.value() + "@example.com",
                true,
                name));
        return person;
    }

    /** Of these, and of one who is in it whatever happens. */
    private static Roster roster(boolean complete, PersonId... some) {
        return new Roster(
                RosterSource.CSV,
                Stream.concat(Stream.of("zoe"), Stream.of(some).map(PersonId::value))
                        .map(key -> new RosterEntry(
                                1, key, key, key + "@example.com", null, null, null, null, null, null, null))
                        .toList(),
                complete);
    }

    private void apply(Roster roster) {
        RosterPlan plan = app.ask(SYSTEM, new PreviewRoster(roster));
        app.send(
                SYSTEM,
                new ApplyRoster(roster, plan.fingerprint(), true, app.clock().instant()));
    }

    private void give(PersonId person, Role role) {
        app.send(ADMIN, new GrantRole(person, role, app.clock().instant()));
    }

    private void withdraw(PersonId person) {
        app.send(ADMIN, new WithdrawRole(person, Role.SYS_ADMIN, app.clock().instant()));
    }

    private String refusal(PersonId person) {
        Rejection refused = catchThrowableOfType(Rejection.class, () -> withdraw(person));
        return refused == null ? "" : refused.code();
    }

    private PersonRoles roles(PersonId person) {
        return app.ask(ADMIN, new FindRoles(person));
    }
}
