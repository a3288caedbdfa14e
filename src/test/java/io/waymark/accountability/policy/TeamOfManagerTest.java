package io.waymark.accountability.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.accountability.api.AddAgendaPoint;
import io.waymark.accountability.api.Agenda;
import io.waymark.accountability.api.AgendaPointAdded;
import io.waymark.accountability.api.AgendaPointId;
import io.waymark.accountability.api.AnswerCheckIn;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CheckInTally;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.ConfirmCheckIn;
import io.waymark.accountability.api.ExcuseCheckIn;
import io.waymark.accountability.api.FindAgenda;
import io.waymark.accountability.api.FindFigures;
import io.waymark.accountability.api.FindFollowUps;
import io.waymark.accountability.api.FindReportCommitments;
import io.waymark.accountability.api.FindTeamBoard;
import io.waymark.accountability.api.FindTeamFigures;
import io.waymark.accountability.api.FinishAgendaPoint;
import io.waymark.accountability.api.FollowUpId;
import io.waymark.accountability.api.LineFor;
import io.waymark.accountability.api.LogFollowUp;
import io.waymark.accountability.api.Observed;
import io.waymark.accountability.api.TeamBoard;
import io.waymark.accountability.support.Committing;
import io.waymark.platform.security.AuditLog;
import io.waymark.shared.Actor;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Proportion;
import io.waymark.shared.Query;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a manager sees of a team, what the report sees of the same, and what nobody else does; on the whole application. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeamOfManagerTest {

    private EmbeddedApp app;
    private Committing committing;
    private PersonId head;
    private PersonId manager;
    private PersonId report;
    private PersonId confirmer;
    private PersonId stranger;
    private CommitmentId commitment;

    @BeforeAll
    void anAnsweredCommitment() {
        app = EmbeddedApp.start();
        Company company = new Company(app);
        committing = new Committing(app);
        head = company.person("Head");
        manager = company.person("Manager");
        report = company.person("Report");
        confirmer = company.person("Confirmer");
        stranger = company.person("Stranger");
        company.reportsTo(report, manager);
        company.reportsTo(manager, head);
        company.reportsTo(confirmer, stranger);
        commitment = committing.commitAccepted(report, confirmer);
        committing.goTo(committing.checkIn(report, commitment, 7).dueAt());
        committing.as(
                report,
                new AnswerCheckIn(
                        commitment,
                        7,
                        CheckInAnswer.YES,
                        "Only between us",
                        LineFor.CONFIRMER_ONLY,
                        8,
                        committing.now()));
        committing.as(confirmer, new ConfirmCheckIn(commitment, 7, confirmer, true, "As you wrote", committing.now()));
    }

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void whatIsForTheConfirmerAloneReachesNoManagerInAnyAnswer() {
        for (Query<?> query : List.<Query<?>>of(
                new FindReportCommitments(report), new FindAgenda(report), new FindTeamBoard(manager))) {
            assertThat(ask(manager, query).toString())
                    .doesNotContain("Only between us")
                    .doesNotContain("As you wrote");
        }
        assertThat(committing.view(report, commitment).toString()).contains("Only between us", "As you wrote");
    }

    @Test
    void bothSidesPutPointsOnTheSameAgendaAndTakeThemOff() {
        AgendaPointId theirs = new AgendaPointId(Company.fresh("ap"));
        AgendaPointId ours = new AgendaPointId(Company.fresh("ap"));
        AddAgendaPoint add = new AddAgendaPoint(theirs, report, report, " Who takes Mondays ", committing.now());
        committing.as(report, add);
        committing.as(report, add);
        committing.as(manager, new AddAgendaPoint(ours, report, manager, "Holidays", committing.now()));

        Agenda agenda = ask(manager, new FindAgenda(report));
        assertThat(agenda.manager()).isEqualTo(manager);
        assertThat(agenda).isEqualTo(ask(report, new FindAgenda(report)));
        assertThat(agenda.points()).extracting(Agenda.Point::text).containsSubsequence("Who takes Mondays", "Holidays");
        assertThat(app.events(theirs.value()))
                .singleElement()
                .satisfies(event -> assertThat(event.getPayload()).isInstanceOf(AgendaPointAdded.class));

        committing.as(manager, new FinishAgendaPoint(theirs, manager, committing.now()));
        committing.as(report, new FinishAgendaPoint(ours, report, committing.now()));
        committing.as(report, new FinishAgendaPoint(ours, report, committing.now()));
        assertThat(ask(report, new FindAgenda(report)).points())
                .extracting(Agenda.Point::id)
                .doesNotContain(theirs, ours);
        assertThat(app.events(ours.value())).hasSize(2);
        assertThatThrownBy(() -> committing.as(
                        report,
                        new AddAgendaPoint(
                                new AgendaPointId(Company.fresh("ap")), report, report, "  ", committing.now())))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.code()).isEqualTo("agenda-point-missing"));
    }

    @Test
    void theAgendaNamesTheBadgesSinceTheyTalkedLast() {
        Company company = new Company(app);
        PersonId lead = company.person("Lead");
        PersonId earner = company.person("Earner");
        company.reportsTo(earner, lead);
        committing.commit(earner, report);
        EmbeddedApp.eventually(
                "the badge is on the agenda",
                () -> !ask(lead, new FindAgenda(earner)).badges().isEmpty());
        assertThat(ask(earner, new FindAgenda(earner)).badges())
                .extracting(Agenda.Badge::title)
                .containsExactly("Tried it all");

        app.clock().forward(java.time.Duration.ofSeconds(1));
        committing.as(
                lead,
                new LogFollowUp(
                        new FollowUpId(Company.fresh("f")),
                        earner,
                        lead,
                        null,
                        Observed.SEEN,
                        null,
                        null,
                        null,
                        LocalDate.ofInstant(committing.now(), ZoneOffset.UTC),
                        committing.now()));
        assertThat(ask(lead, new FindAgenda(earner)).badges()).isEmpty();
    }

    @Test
    void aHeadAndLearningAndDevelopmentSeeNumbersAlone() {
        CheckInTally tally = ask(head, new FindTeamFigures(manager)).figures().on(7);
        assertThat(tally.followThrough()).isEqualTo(new Proportion(1, 1));
        assertThat(tally.transfer()).isEqualTo(new Proportion(1, 1));
        assertThat(ask(manager, new FindTeamFigures(manager)).people()).isEqualTo(1);
        Actor admin = Actor.person(stranger, Set.of(Role.LD_ADMIN));
        String figures = app.ask(admin, new FindFigures()).toString();
        assertThat(figures).contains("Ask first").doesNotContain(report.value()).doesNotContain(commitment.value());
    }

    @Test
    @Tag("scenario-11")
    void toEverybodyElseThereIsNothingHereAndTheAuditKnows() {
        AgendaPointId point = new AgendaPointId(Company.fresh("ap"));
        committing.as(report, new AddAgendaPoint(point, report, report, "Mine", committing.now()));
        Instant start = committing.now();
        for (PersonId other : List.of(stranger, head)) {
            assertNothingHere(() -> ask(other, new FindReportCommitments(report)));
            assertNothingHere(() -> ask(other, new FindFollowUps(report)));
            assertNothingHere(() -> ask(other, new FindAgenda(report)));
            assertNothingHere(() -> ask(other, new FindTeamBoard(manager)));
            assertNothingHere(() -> send(other, new FinishAgendaPoint(point, other, start)));
            assertNothingHere(
                    () -> send(other, new AddAgendaPoint(new AgendaPointId("ap-x"), report, other, "Theirs", start)));
            assertNothingHere(() -> send(other, new ExcuseCheckIn(commitment, 30, "Because", start)));
            assertNothingHere(() -> send(other, followUp(other)));
        }
        assertNothingHere(() -> ask(stranger, new FindTeamFigures(manager)));
        assertThat(app.bean(AuditLog.class).since(start, 1000).stream()
                        .filter(entry -> report.value().equals(entry.subject()))
                        .filter(entry -> entry.actor().equals("person:" + stranger.value())))
                .extracting(AuditLog.Entry::what)
                .contains(
                        "FindReportCommitments",
                        "FindFollowUps",
                        "FindAgenda",
                        "FinishAgendaPoint",
                        "AddAgendaPoint",
                        "ExcuseCheckIn",
                        "LogFollowUp");
        assertNothingHere(() -> ask(stranger, new FindAgenda(new PersonId("p-nobody"))));
    }

    /** The board of 21 people with three commitments each is read in a handful of queries: it must not grow with every row. */
    @Test
    void aBoardOfTwentyOneIsReadAtOnce() {
        Company company = new Company(app);
        PersonId lead = company.person("Lead of many");
        List<PersonId> many = java.util.stream.IntStream.rangeClosed(1, 21)
                .mapToObj(i -> company.person("Many " + i))
                .toList();
        many.forEach(one -> {
            company.reportsTo(one, lead);
            committing.commit(one, lead);
            committing.as(
                    lead,
                    new LogFollowUp(
                            new FollowUpId(Company.fresh("f")),
                            one,
                            lead,
                            null,
                            Observed.SEEN,
                            null,
                            "Noted",
                            null,
                            LocalDate.ofInstant(committing.now(), ZoneOffset.UTC),
                            committing.now()));
        });
        TeamBoard board = ask(lead, new FindTeamBoard(lead));
        assertThat(board.rows()).hasSize(21).allSatisfy(row -> {
            assertThat(row.commitments()).hasSize(1);
            assertThat(row.last()).isNotNull();
        });
        for (int i = 0; i < 20; i++) {
            ask(lead, new FindTeamBoard(lead));
        }
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            ask(lead, new FindTeamBoard(lead));
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(300));
    }

    private LogFollowUp followUp(PersonId by) {
        return new LogFollowUp(
                new FollowUpId(Company.fresh("f")),
                report,
                by,
                null,
                Observed.SEEN,
                null,
                null,
                null,
                LocalDate.ofInstant(committing.now(), ZoneOffset.UTC),
                committing.now());
    }

    private <R> R ask(PersonId who, Query<R> query) {
        return app.ask(Actor.person(who, Set.of()), query);
    }

    private void send(PersonId who, Command<?> command) {
        app.send(Actor.person(who, Set.of()), command);
    }

    private static void assertNothingHere(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.kind()).isEqualTo(Rejection.Kind.NOTHING_HERE));
    }
}
