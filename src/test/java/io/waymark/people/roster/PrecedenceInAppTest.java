package io.waymark.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.waymark.people.api.ApplyRoster;
import io.waymark.people.api.FindPersonSources;
import io.waymark.people.api.FindPrecedence;
import io.waymark.people.api.FindPrecedenceHistory;
import io.waymark.people.api.FindStaff;
import io.waymark.people.api.PersonField;
import io.waymark.people.api.PersonSources;
import io.waymark.people.api.Precedence;
import io.waymark.people.api.PreviewRoster;
import io.waymark.people.api.PutSourceFirst;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterEntry;
import io.waymark.people.api.RosterPlan;
import io.waymark.people.api.RosterSource;
import io.waymark.shared.Actor;
import io.waymark.shared.History;
import io.waymark.shared.HistoryActor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.Refused;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company that began with a file and wants Keycloak to lead, or back. */
class PrecedenceInAppTest {

    private static final Actor SYSTEM = Actor.system("test");
    private static final String PATH = "/api/v1/people/leading-source";

    private EmbeddedApp app;
    private Actor admin;
    private RestClient rest;

    @BeforeEach
    void start() {
        app = EmbeddedApp.start();
        Company company = new Company(app);
        PersonId tara = company.person("Tara Finch", Role.SYS_ADMIN);
        admin = Actor.person(tara, Set.of(Role.SYS_ADMIN));
        rest = company.rest(tara);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void theChoiceIsObeyedByTheNextImportAndSurvivesARestart() {
        tell(RosterSource.CSV, "Ada File");
        tell(RosterSource.KEYCLOAK, "Ada Door");
        assertThat(name().value()).isEqualTo("Ada File");
        RosterPlan seen = app.ask(SYSTEM, new PreviewRoster(roster(RosterSource.KEYCLOAK, "Ada Lock")));

        put(RosterSource.KEYCLOAK);

        assertThat(name()).satisfies(field -> {
            assertThat(field.value()).as("nobody changes by the choice alone").isEqualTo("Ada File");
            assertThat(field.believed()).isEqualTo(RosterSource.CSV);
            assertThat(field.waits()).isTrue();
        });
        assertThat(catchThrowableOfType(
                                Rejection.class,
                                () -> app.send(
                                        SYSTEM,
                                        new ApplyRoster(
                                                roster(RosterSource.KEYCLOAK, "Ada Lock"),
                                                seen.fingerprint(),
                                                false,
                                                app.clock().instant())))
                        .code())
                .isEqualTo("roster-changed");
        app.restart();
        tell(RosterSource.KEYCLOAK, "Ada Door");
        assertThat(name()).satisfies(field -> {
            assertThat(field.value()).isEqualTo("Ada Door");
            assertThat(field.believed()).isEqualTo(RosterSource.KEYCLOAK);
            assertThat(field.waits()).isFalse();
            assertThat(field.conflict()).isTrue();
        });

        put(null);
        tell(RosterSource.CSV, "Ada File");
        assertThat(name().value()).isEqualTo("Ada File");
    }

    @Test
    void whoChoseWhatWhenIsKept() {
        assertThat(app.ask(admin, new FindPrecedence())).isEqualTo(Precedence.AS_THEY_CAME);
        TrackingToken before = app.head();
        put(null);
        assertThat(app.head()).as("it is so already").isEqualTo(before);
        put(RosterSource.KEYCLOAK);
        put(RosterSource.KEYCLOAK);
        put(null);

        assertThat(app.ask(admin, new FindPrecedence()).since())
                .isCloseTo(app.clock().instant(), within(1, ChronoUnit.MINUTES));
        History history = app.ask(admin, new FindPrecedenceHistory(0, 10));
        assertThat(history.entries())
                .extracting(entry -> entry.what().args(), entry -> entry.by().kind())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(List.of(0), HistoryActor.Kind.YOU),
                        org.assertj.core.groups.Tuple.tuple(List.of(2), HistoryActor.Kind.YOU));
    }

    @Test
    void byRestForSystemAdminsAlone() {
        Company company = new Company(app);
        RestClient other = company.rest(company.person("Hanna Brandt", Role.LD_ADMIN));
        Refused.with(other.get(PATH), 403, "role-missing");
        Refused.with(other.put(PATH, "{\"source\": \"csv\"}"), 403, "role-missing");
        assertThat(rest.get(PATH).body()).isEqualTo("{\"source\":\"none\"}");
        Refused.with(rest.put(PATH, "{\"source\": \"oracle\"}"), 422, "value-wrong");
        Refused.with(rest.put(PATH, "{}"), 422, "field-missing");

        RestAnswer put = rest.put(PATH, "{\"source\": \"keycloak\"}");

        assertThat(put.at("/source")).isEqualTo("keycloak");
        assertThat(app.ask(admin, new FindPrecedence()).source()).isEqualTo(RosterSource.KEYCLOAK);
        assertThat(rest.put(PATH, "{\"source\": \"none\"}").at("/source")).isEqualTo("none");
    }

    private void put(@Nullable RosterSource source) {
        app.send(admin, PutSourceFirst.of(source, app.clock().instant()));
    }

    private PersonSources.Field name() {
        PersonId ada = app.ask(SYSTEM, new FindStaff()).people().stream()
                .filter(one -> one.email().equals("ada@lead.example"))
                .findFirst()
                .orElseThrow()
                .id();
        return app.ask(admin, new FindPersonSources(ada)).fields().stream()
                .filter(field -> field.field() == PersonField.NAME)
                .findFirst()
                .orElseThrow();
    }

    private void tell(RosterSource source, String name) {
        Roster roster = roster(source, name);
        RosterPlan plan = app.ask(SYSTEM, new PreviewRoster(roster));
        assertThat(plan.problems()).isEmpty();
        app.send(
                SYSTEM,
                new ApplyRoster(roster, plan.fingerprint(), false, app.clock().instant()));
    }

    private static Roster roster(RosterSource source, String name) {
        return new Roster(
                source,
                List.of(new RosterEntry(
                        1, source + "-1", name, "ada@lead.example", null, null, null, null, null, null, null)),
                false);
    }
}
