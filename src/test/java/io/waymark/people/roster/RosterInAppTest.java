package io.waymark.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.waymark.people.api.ApplyRoster;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.FindReports;
import io.waymark.people.api.FormTeam;
import io.waymark.people.api.NoteSilence;
import io.waymark.people.api.PersonView;
import io.waymark.people.api.PreviewRoster;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterChange.Kind;
import io.waymark.people.api.RosterPlan;
import io.waymark.people.api.RosterSource;
import io.waymark.people.api.TeamId;
import io.waymark.people.sidestate.Deed;
import io.waymark.platform.axon.Together;
import io.waymark.platform.security.Acting;
import io.waymark.platform.time.Turn;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The importer behind the door that every source comes through, with a company of its own for it changes everybody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RosterInAppTest {

    private EmbeddedApp app;
    private Actor admin;

    @BeforeAll
    void start() {
        app = EmbeddedApp.start();
        admin = Actor.person(new Company(app).person("Hal Wren", Role.SYS_ADMIN), Set.of(Role.SYS_ADMIN));
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    @Tag("scenario-18")
    void aGoodRosterBringsEverybodyAndTheSameAgainChangesNothing() {
        Roster roster = partial(
                Row.of(2, "g-lead"),
                Row.of(3, "g-one").under("g-lead"),
                Row.of(4, "g-two").under("g-lead@EXAMPLE.com"));

        RosterPlan plan = apply(roster);

        assertThat(plan.count(Kind.JOIN)).isEqualTo(3);
        PersonId lead = person("g-lead");
        assertThat(app.ask(Actor.person(lead, Set.of()), new FindReports(lead)).people())
                .extracting(PersonView::name)
                .containsExactly("Name g-one", "Name g-two");
        TrackingToken before = app.head();

        RosterPlan again = apply(roster);

        assertThat(again.changes()).isEmpty();
        assertThat(app.head()).isEqualTo(before);
    }

    @Test
    @Tag("scenario-18")
    void whatIsWrongIsToldByRowAndColumnAndNothingIsDone() {
        apply(partial(Row.of(2, "w-boss"), Row.of(3, "w-below").under("w-boss")));
        TrackingToken before = app.head();
        Roster wrong = partial(
                Row.of(2, "w-good"),
                Row.of(3, "w-lost").under("nobody-there"),
                Row.of(4, "w-good").email("w-other@example.com"),
                Row.of(5, "w-third").email("W-GOOD@example.com"),
                Row.of(6, "w-self").under("w-self"),
                Row.of(7, "w-boss").under("w-below"),
                Row.of(8, "w-blank").named(" "));

        RosterPlan shown = app.ask(admin, new PreviewRoster(wrong));
        Rejection refused = catchThrowableOfType(
                Rejection.class,
                () -> app.send(
                        admin,
                        new ApplyRoster(
                                wrong, shown.fingerprint(), true, app.clock().instant())));

        assertThat(refused.problems()).isEqualTo(shown.problems());
        assertThat(shown.problems())
                .extracting(Problem::line, Problem::field, Problem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "manager", "roster-manager-unknown"),
                        org.assertj.core.groups.Tuple.tuple(4, "key", "roster-key-twice"),
                        org.assertj.core.groups.Tuple.tuple(5, "email", "roster-email-twice"),
                        org.assertj.core.groups.Tuple.tuple(6, "manager", "own-manager"),
                        org.assertj.core.groups.Tuple.tuple(7, "manager", "roster-circle"),
                        org.assertj.core.groups.Tuple.tuple(8, "name", "roster-name-missing"));
        assertThat(app.head()).isEqualTo(before);
    }

    @Test
    void aPlanIsCarriedOutOnlyWhileItIsStillThatPlan() {
        Roster one = partial(Row.of(2, "s-one"));
        Roster other = partial(Row.of(2, "s-one").titled("Lead"));
        String stale = app.ask(admin, new PreviewRoster(other)).fingerprint();
        apply(one);

        assertThatThrownBy(() -> app.send(
                        admin, new ApplyRoster(other, stale, false, app.clock().instant())))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.code()).isEqualTo("roster-changed"));
    }

    @Test
    void nobodyButASystemAdminAndTheSystemImports() {
        Actor other = Actor.person(new Company(app).person("Ivo Lang"), Set.of(Role.LD_ADMIN));

        assertThatThrownBy(() -> app.ask(other, new PreviewRoster(partial())))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.kind()).isEqualTo(Rejection.Kind.FORBIDDEN));
    }

    /** Several parts, the last of which is about somebody who is not there. */
    @Test
    void ofALargeRosterNothingIsStoredIfItsLastPartFails() {
        TrackingToken before = app.head();
        Deed broken = new Deed(
                new PersonId("p-nobody"),
                new NoteSilence(
                        new PersonId("p-nobody"),
                        RosterSource.CSV,
                        LocalDate.EPOCH,
                        app.clock().instant()));
        List<Deed> deeds = Stream.concat(
                        IntStream.range(0, 250)
                                .mapToObj(i -> new TeamId(Company.fresh("t")))
                                .map(team -> new Deed(
                                        null,
                                        new FormTeam(team, "Team", app.clock().instant()))),
                        Stream.of(broken))
                .toList();

        assertThatThrownBy(() -> app.bean(Acting.class).as(admin, "test", () -> {
                    app.bean(Together.class)
                            .run(() -> app.bean(Performance.class).of(deeds, Turn.ALWAYS));
                    return true;
                }))
                .isInstanceOf(Rejection.class);

        assertThat(app.head()).isEqualTo(before);
    }

    @Test
    void programsComeThroughTheSameDoor() {
        Company company = new Company(app);
        RestClient rest = company.rest(company.person("Rob Otter", Role.SYS_ADMIN));
        String people =
                "\"people\":[{\"key\":\"rest-1\",\"name\":\"Uma Field\",\"email\":\"uma@example.com\",\"team\":\"Field\"},"
                        + "{\"key\":\"rest-2\",\"name\":\"Vic Reed\",\"email\":\"vic@example.com\",\"manager\":\"rest-1\"}]";
        RestAnswer preview = rest.post("/api/v1/people/roster/preview", "{" + people + "}");
        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(preview.at("/changes/1/kind")).isEqualTo("join");
        String body = "{" + people + ",\"fingerprint\":\"" + preview.at("/fingerprint") + "\"}";

        RestAnswer applied = rest.withKey("import-1").post("/api/v1/people/roster", body);
        assertThat(applied.status()).as(applied.body()).isEqualTo(200);
        TrackingToken after = app.head();
        assertThat(rest.withKey("import-1").post("/api/v1/people/roster", body).body())
                .isEqualTo(applied.body());
        assertThat(rest.post("/api/v1/people/roster", body).at("/changes/0/kind"))
                .isEmpty();
        assertThat(app.head()).isEqualTo(after);

        String id = person("rest-2").value();
        RestAnswer sources = rest.get("/api/v1/people/" + id + "/sources");
        assertThat(sources.at("/fields/0/value")).isEqualTo("Vic Reed");
        assertThat(sources.at("/fields/0/source")).isEqualTo("csv");
        assertThat(sources.at("/line/0/name")).isEqualTo("Uma Field");

        RestClient other = company.rest(company.person("Ada", Role.LD_ADMIN));
        RestAnswer hidden = other.get("/api/v1/people/" + id + "/sources");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body())
                .isEqualTo(other.get("/api/v1/people/p-no-such-person/sources").body());
        assertThat(other.post("/api/v1/people/roster", body).status()).isEqualTo(403);
        RestAnswer wrong =
                rest.post("/api/v1/people/roster", body.replace("\"manager\":\"rest-1\"", "\"manager\":\"rest-9\""));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.at("/errors/0/code")).isEqualTo("roster-manager-unknown");
        assertThat(wrong.at("/errors/0/line")).isEqualTo("2");
    }

    @Test
    void moreThanATenthOfLeaversHasToBeMeant() {
        try (EmbeddedApp own = EmbeddedApp.start()) {
            Actor system = Actor.system("test");
            Row[] ten =
                    IntStream.range(0, 10).mapToObj(i -> Row.of(i + 2, "l" + i)).toArray(Row[]::new);
            Roster all =
                    new Roster(RosterSource.CSV, Stream.of(ten).map(Row::entry).toList(), true);
            Roster eight = new Roster(
                    RosterSource.CSV, Stream.of(ten).limit(8).map(Row::entry).toList(), true);
            own.send(
                    system,
                    new ApplyRoster(
                            all,
                            own.ask(system, new PreviewRoster(all)).fingerprint(),
                            false,
                            own.clock().instant()));
            String fingerprint = own.ask(system, new PreviewRoster(eight)).fingerprint();

            assertThatThrownBy(() -> own.send(
                            system,
                            new ApplyRoster(
                                    eight, fingerprint, false, own.clock().instant())))
                    .isInstanceOfSatisfying(
                            Rejection.class,
                            refused -> assertThat(refused.code()).isEqualTo("many-leavers"));
            assertThat(own.send(
                                    system,
                                    new ApplyRoster(
                                            eight,
                                            fingerprint,
                                            true,
                                            own.clock().instant()))
                            .count(Kind.LEAVE))
                    .isEqualTo(2);
        }
    }

    @Test
    void whileSomebodyImportsNobodyElseDoes() {
        try (Turn turn = app.bean(ImportTurn.class).take()) {
            assertThat(turn.isMine()).isTrue();
            Roster roster = partial(Row.of(2, "busy"));
            String fingerprint = app.ask(admin, new PreviewRoster(roster)).fingerprint();
            assertThatThrownBy(() -> app.send(
                            admin,
                            new ApplyRoster(
                                    roster, fingerprint, false, app.clock().instant())))
                    .isInstanceOfSatisfying(
                            Rejection.class,
                            refused -> assertThat(refused.code()).isEqualTo("roster-under-way"));
        }
        apply(partial(Row.of(2, "busy")));
    }

    @Test
    void whoLeavesAndReturnsIsTheSamePersonWithTheirHistory() {
        apply(partial(Row.of(2, "r-boss"), Row.of(3, "r-one").under("r-boss")));
        PersonId one = person("r-one");
        var today = LocalDate.ofInstant(app.clock().instant(), java.time.ZoneOffset.UTC);

        assertThat(apply(partial(Row.of(2, "r-one").under("r-boss").dates(null, today)))
                        .count(Kind.LEAVE))
                .isEqualTo(1);
        assertThat(view(one).isActive()).isFalse();
        assertThat(apply(partial(Row.of(2, "r-one").under("r-boss"))).count(Kind.RETURN))
                .isEqualTo(1);

        assertThat(person("r-one")).isEqualTo(one);
        assertThat(view(one).isActive()).isTrue();
        assertThat(view(one).reportingLine()).hasSize(1);
    }

    private Roster partial(Row... rows) {
        return new Roster(RosterSource.CSV, Stream.of(rows).map(Row::entry).toList(), false);
    }

    private RosterPlan apply(Roster roster) {
        RosterPlan plan = app.ask(admin, new PreviewRoster(roster));
        assertThat(plan.problems()).isEmpty();
        return app.send(
                admin,
                new ApplyRoster(roster, plan.fingerprint(), true, app.clock().instant()));
    }

    private PersonId person(String key) {
        List<PersonId> found = app.ask(Actor.system("test"), new io.waymark.people.api.FindStaff()).people().stream()
                .filter(one -> one.sayings()
                        .by(RosterSource.CSV)
                        .filter(said -> said.key().equals(key))
                        .isPresent())
                .map(io.waymark.people.api.KnownPerson::id)
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private PersonView view(PersonId person) {
        return app.ask(Actor.system("test"), new FindPerson(person));
    }
}
