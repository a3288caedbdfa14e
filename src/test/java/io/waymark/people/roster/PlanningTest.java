package io.waymark.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.people.api.AssignManager;
import io.waymark.people.api.JoinPerson;
import io.waymark.people.api.KnownPerson;
import io.waymark.people.api.PersonField;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterChange;
import io.waymark.people.api.RosterChange.Kind;
import io.waymark.people.api.RosterPlan;
import io.waymark.people.api.RosterSource;
import io.waymark.people.api.TeamId;
import io.waymark.people.sidestate.Deed;
import io.waymark.shared.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanningTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final Simulated company = new Simulated();

    @Test
    void theSourceThatToldFirstIsBelievedAndTheOtherFillsWhatItDoesNotTell() {
        company.apply(csv(Row.of(2, "a").titled(null).in("Sales")));
        RosterPlan plan = company.apply(
                keycloak(Row.of(1, "k-a").email("A@example.com").titled("Lead").in("Support")));

        assertThat(plan.changes())
                .flatExtracting(RosterChange::fields)
                .extracting(RosterChange.FieldChange::field, RosterChange.FieldChange::after)
                .containsExactly(tuple("jobTitle", "Lead"));
        KnownPerson one = company.withEmail("a@example.com");
        assertThat(company.team(one)).isEqualTo("Sales");
        assertThat(one.sayings().conflicts()).containsExactly(PersonField.NAME, PersonField.TEAM);
    }

    @Test
    void aSourceThatLeadsIsBelievedWhoeverToldFirst() {
        company.apply(csv(Row.of(2, "a").named("Ada File").in("Sales").titled("Lead")));
        company.apply(keycloak(
                Row.of(1, "k-a").email("a@example.com").named("Ada Door").titled(null)));
        String before = company.plan(csv(Row.of(2, "a"))).shown().fingerprint();

        company.leads(RosterSource.KEYCLOAK);
        assertThat(company.plan(csv(Row.of(2, "a"))).shown().fingerprint())
                .as("what was previewed is not that plan any more")
                .isNotEqualTo(before);
        Roster again = keycloak(
                Row.of(1, "k-a").email("a@example.com").named("Ada Door").titled(null));
        RosterPlan plan = company.apply(again);

        assertThat(plan.changes()).hasSize(1);
        KnownPerson one = company.withEmail("a@example.com");
        assertThat(one.name()).isEqualTo("Ada Door");
        assertThat(one.jobTitle()).as("what the first does not tell").isEqualTo("Lead");
        assertThat(company.apply(again).changes()).isEmpty();

        company.leads(null);
        company.apply(again);
        assertThat(company.withEmail("a@example.com").name()).isEqualTo("Ada File");
    }

    @Test
    void whoLeadsDecidesWhoIsHere() {
        company.apply(csv(Row.of(2, "a"), Row.of(3, "b"), Row.of(4, "c")));
        company.apply(keycloak(Row.of(1, "a"), Row.of(2, "b")));
        company.leads(RosterSource.KEYCLOAK);

        assertThat(company.apply(complete(RosterSource.CSV, Row.of(2, "a"), Row.of(3, "c")))
                        .changes())
                .as("the file alone misses b")
                .noneMatch(change -> change.kind() == Kind.LEAVE);
        assertThat(company.apply(complete(RosterSource.KEYCLOAK, Row.of(1, "a")))
                        .changes())
                .filteredOn(change -> change.kind() == Kind.LEAVE)
                .as("b; c it never told of")
                .hasSize(1);
        assertThat(company.withEmail("b@example.com").isActive()).isFalse();
        assertThat(company.withEmail("c@example.com").isActive()).isTrue();

        assertThat(company.apply(keycloak(Row.of(1, "b"))).changes())
                .extracting(RosterChange::kind)
                .containsExactly(Kind.RETURN);
    }

    @Test
    void whatASourceSaysForTheFirstTimeIsNotedEvenIfNothingChanges() {
        company.apply(csv(Row.of(2, "a")));

        RosterPlan plan = company.apply(keycloak(Row.of(1, "a")));

        assertThat(plan.changes()).extracting(RosterChange::kind).containsExactly(Kind.NOTE);
    }

    @Test
    void whoIsMissingInACompleteRosterHasLeftIfItBroughtThem() {
        company.apply(csv(Row.of(2, "a"), Row.of(3, "b")));
        company.apply(keycloak(Row.of(1, "b"), Row.of(2, "c")));

        RosterPlan plan = company.apply(complete(RosterSource.CSV, Row.of(2, "a")));

        assertThat(plan.changes())
                .extracting(RosterChange::kind, RosterChange::name, RosterChange::row)
                .containsExactly(tuple(Kind.LEAVE, "Name b", null));
        RosterPlan other = company.apply(complete(RosterSource.KEYCLOAK, Row.of(1, "a")));
        assertThat(other.changes())
                .extracting(RosterChange::kind, RosterChange::name)
                .containsExactlyInAnyOrder(
                        tuple(Kind.NOTE, "Name a"), tuple(Kind.NOTE, "Name b"), tuple(Kind.LEAVE, "Name c"));
        assertThat(company.withEmail("b@example.com").isActive()).isFalse();
    }

    @Test
    void nobodyComesIntoWhatWasAnothersByAnAddressThatWasGivenAway() {
        company.apply(csv(Row.of(2, "old").email("info@example.com").dates(null, null)));
        company.apply(csv(Row.of(2, "old").email("info@example.com").dates(null, TODAY)));

        RosterPlan plan = company.apply(csv(Row.of(2, "new").email("info@example.com")));

        assertThat(plan.changes()).extracting(RosterChange::kind).containsExactly(Kind.JOIN);
        assertThat(company.staff().people()).hasSize(2);
    }

    @Test
    void whoTheOtherSourceKnowsByAddressReturnsWithIt() {
        company.apply(csv(Row.of(2, "a")));
        company.apply(csv(Row.of(2, "a").dates(null, TODAY)));

        assertThat(company.apply(csv(Row.of(2, "a"))).changes())
                .extracting(RosterChange::kind)
                .containsExactly(Kind.RETURN);
    }

    @Test
    void aLastDayStillToComeChangesNothingYet() {
        company.apply(csv(Row.of(2, "a")));

        assertThat(company.apply(csv(Row.of(2, "a").dates(null, TODAY.plusDays(1))))
                        .changes())
                .isEmpty();
        assertThat(company.apply(csv(Row.of(2, "a").dates(null, TODAY))).count(Kind.LEAVE))
                .isEqualTo(1);
    }

    @Test
    @Tag("scenario-18")
    void impossibleDatesAreRefused() {
        assertThat(problems(csv(
                        Row.of(2, "a").dates(TODAY.plusDays(2), null),
                        Row.of(3, "b").dates(TODAY, TODAY.minusDays(1)))))
                .containsExactly(
                        tuple(2, "from", "roster-starts-later"), tuple(3, "left", "roster-left-before-joined"));
    }

    @Test
    @Tag("scenario-18")
    void aCircleIsFoundAlsoThroughPeopleTheRosterDoesNotTellOf() {
        company.apply(
                csv(Row.of(2, "a"), Row.of(3, "b").under("a"), Row.of(4, "c").under("b")));

        RosterPlan plan =
                company.plan(csv(Row.of(9, "a").under("c@example.com"))).shown();

        assertThat(plan.problems()).hasSize(1);
        Problem circle = plan.problems().getFirst();
        assertThat(circle.line()).isEqualTo(9);
        assertThat(circle.code()).isEqualTo("roster-circle");
        assertThat(circle.args().getFirst().toString()).contains("Name a", "Name b", "Name c");
        assertThat(circle.args().get(1)).isEqualTo("9");
    }

    @Test
    void aManagerWhoLeavesWithTheSameRosterIsAProblemForThoseInIt() {
        company.apply(csv(Row.of(2, "boss"), Row.of(3, "a").under("boss")));

        assertThat(problems(complete(RosterSource.CSV, Row.of(2, "a").under("boss"))))
                .containsExactly(tuple(2, "manager", "roster-manager-left"));
        assertThat(problems(
                        csv(Row.of(2, "boss").dates(null, TODAY), Row.of(3, "a").under("boss"))))
                .containsExactly(tuple(3, "manager", "roster-manager-left"));
        assertThat(problems(csv(Row.of(2, "boss").dates(null, TODAY)))).isEmpty();
    }

    @Test
    void twoPeopleOfOneAddressAreNeverMade() {
        company.apply(csv(Row.of(2, "a"), Row.of(3, "b")));

        assertThat(problems(csv(Row.of(2, "a").email("B@example.com"))))
                .containsExactly(tuple(2, "email", "roster-email-taken"));
    }

    @Test
    void twoRowsThatTellOfOnePersonAreRefused() {
        company.apply(csv(Row.of(2, "a")));

        assertThat(problems(csv(
                        Row.of(2, "a").email("new@example.com"), Row.of(3, "b").email("a@example.com"))))
                .containsExactly(tuple(3, "email", "roster-person-twice"));
    }

    @Test
    void nobodyIsTakenForSomebodyErasedAndNothingBreaksOverThem() {
        company.apply(csv(Row.of(2, "a"), Row.of(3, "b").under("a")));
        company.erase(company.withEmail("a@example.com"));

        assertThat(problems(csv(Row.of(3, "b").under("a"))))
                .containsExactly(tuple(3, "manager", "roster-manager-unknown"));
        RosterPlan again = company.apply(csv(Row.of(2, "a"), Row.of(3, "b").under("a")));
        assertThat(again.changes()).extracting(RosterChange::kind).containsExactly(Kind.JOIN, Kind.MOVE);
        RosterPlan rest = company.apply(
                complete(RosterSource.CSV, Row.of(2, "a"), Row.of(3, "b").under("a")));
        assertThat(rest.count(Kind.LEAVE)).isEqualTo(1);
    }

    @Test
    void joinersAreOfTheDayTheyJoinedAndAMoveDoesNotRewriteWhoWasThereBefore() {
        LocalDate longAgo = LocalDate.of(2020, 1, 1);
        List<Deed> joining = company.plan(csv(
                        Row.of(2, "a"),
                        Row.of(3, "b"),
                        Row.of(4, "c").under("a").dates(longAgo, null)))
                .deeds();
        assertThat(joining)
                .extracting(Deed::command)
                .filteredOn(JoinPerson.class::isInstance)
                .last()
                .extracting(join -> ((JoinPerson) join).at())
                .isEqualTo(Instant.parse("2020-01-01T00:00:00Z"));
        company.apply(
                csv(Row.of(2, "a"), Row.of(3, "b"), Row.of(4, "c").under("a").dates(longAgo, null)));

        assertThat(from(csv(Row.of(4, "c").under("b").dates(longAgo, null)))).isEqualTo(TODAY);
        assertThat(from(csv(Row.of(4, "c").under("b").dates(LocalDate.of(2026, 11, 1), null))))
                .isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void idsAndTeamsTellNothingOfWhomTheyName() {
        RandomIds ids = new RandomIds();
        assertThat(ids.person().value()).matches("p-[0-9a-f-]{36}");
        assertThat(ids.team().value()).matches("t-[0-9a-f-]{36}");
        company.apply(csv(
                Row.of(2, "a").in(null),
                Row.of(3, "b").in("Support"),
                Row.of(4, "c").in(" SUPPORT ")));
        assertThat(company.withEmail("a@example.com").team()).isEqualTo(TeamId.NONE);
        assertThat(company.staff().teams()).hasSize(1);
    }

    private LocalDate from(Roster roster) {
        return company.plan(roster).deeds().stream()
                .map(Deed::command)
                .filter(AssignManager.class::isInstance)
                .map(assign -> ((AssignManager) assign).from())
                .findFirst()
                .orElseThrow();
    }

    private List<org.assertj.core.groups.Tuple> problems(Roster roster) {
        return company.plan(roster).shown().problems().stream()
                .map(problem -> tuple(problem.line(), problem.field(), problem.code()))
                .toList();
    }

    private static Roster csv(Row... rows) {
        return new Roster(RosterSource.CSV, Stream.of(rows).map(Row::entry).toList(), false);
    }

    private static Roster keycloak(Row... rows) {
        return new Roster(RosterSource.KEYCLOAK, Stream.of(rows).map(Row::entry).toList(), false);
    }

    private static Roster complete(RosterSource source, Row... rows) {
        return new Roster(source, Stream.of(rows).map(Row::entry).toList(), true);
    }
}
