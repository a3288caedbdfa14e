package io.waymark.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.waymark.people.api.ApplyRoster;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.FindReports;
import io.waymark.people.api.PersonView;
import io.waymark.people.api.PreviewRoster;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterChange.Kind;
import io.waymark.people.api.RosterPlan;
import io.waymark.people.api.RosterSource;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import java.util.List;
import java.util.Set;
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

    @Test
    void whoLeavesAndReturnsIsTheSamePersonWithTheirHistory() {
        apply(partial(Row.of(2, "r-boss"), Row.of(3, "r-one").under("r-boss")));
        PersonId one = person("r-one");
        var today = java.time.LocalDate.ofInstant(app.clock().instant(), java.time.ZoneOffset.UTC);

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
