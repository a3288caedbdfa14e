package io.waymark.accountability.domain;

import io.waymark.accountability.api.AnswerCheckIn;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CheckInAnswered;
import io.waymark.accountability.api.CheckInReminded;
import io.waymark.accountability.api.CheckInsPlanned;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentMade;
import io.waymark.accountability.api.ConfirmerAccepted;
import io.waymark.accountability.api.Grown;
import io.waymark.accountability.api.LineFor;
import io.waymark.accountability.api.Origin;
import io.waymark.accountability.api.PlannedCheckIn;
import io.waymark.accountability.api.WakeCommitment;
import io.waymark.accountability.api.Way;
import io.waymark.accountability.api.Wording;
import io.waymark.accountability.api.WorkingTime;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayId;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** Ada's commitment out of a pathway she completed on Monday, 2 March 2026, which Ben confirms. All in London. */
final class Samples {

    static final PersonId ADA = new PersonId("p-ada");
    static final PersonId BEN = new PersonId("p-ben");
    static final PersonId CLEO = new PersonId("p-cleo");
    static final PersonId DAN = new PersonId("p-dan");

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final List<Integer> DAYS = List.of(7, 30, 60, 90);
    static final LocalDate DAY_ZERO = LocalDate.of(2026, 3, 2);
    static final Instant NOW = at("2026-03-02T10:00:00Z");
    static final CommitmentId ID = CommitmentId.of(ADA, 1);
    static final Wording WORDING =
            new Wording("Ask before I answer", "someone brings me a problem", "ask one question first");
    static final Origin ORIGIN = new Origin(new EnrolmentId("e-1"), new PathwayId("first-steps"), "First steps");
    static final Grown LISTENING = new Grown("listening", "Listening");

    static final CommitmentMade MADE = new CommitmentMade(
            ID,
            ADA,
            1,
            "form-1",
            ORIGIN,
            WORDING.title(),
            WORDING.when(),
            WORDING.then(),
            LISTENING,
            3,
            BEN,
            at("2026-03-10T00:00:00Z"),
            DAYS,
            NOW);
    static final ConfirmerAccepted ACCEPTED = new ConfirmerAccepted(ID, ADA, BEN, NOW);
    static final CheckInsPlanned PLANNED = planned(WorkingTime.in(LONDON), DAYS);

    private Samples() {}

    static Instant at(String instant) {
        return Instant.parse(instant);
    }

    static Way way(PersonId learner) {
        return new Way(learner, ORIGIN, DAYS, List.of(LISTENING), NOW);
    }

    static CheckInsPlanned planned(WorkingTime time, List<Integer> days) {
        return new CheckInsPlanned(ID, ADA, DAY_ZERO, time.zone(), new Schedule(time).plan(DAY_ZERO, days), NOW);
    }

    /** The plan of Ada's check-in on that day, as long as nothing changes it. */
    static PlannedCheckIn plan(int day) {
        return PLANNED.checkIns().stream()
                .filter(plan -> plan.day() == day)
                .findFirst()
                .orElseThrow();
    }

    static AggregateTestFixture<Commitment> fixture() {
        return fixture(new Ports());
    }

    static AggregateTestFixture<Commitment> fixture(Ports ports) {
        AggregateTestFixture<Commitment> fixture = new AggregateTestFixture<>(Commitment.class);
        fixture.registerInjectableResource(ports);
        fixture.registerAnnotatedCommandHandler(new CommitmentDesk(fixture.getRepository(), ports, ports, ports));
        return fixture;
    }

    static WakeCommitment wake(Instant at) {
        return new WakeCommitment(ID, at);
    }

    static WakeCommitment wake(String at) {
        return wake(at(at));
    }

    static CheckInReminded reminded(int day, int time, Instant at) {
        return new CheckInReminded(ID, ADA, day, time, at);
    }

    static AnswerCheckIn answer(int day, CheckInAnswer answer, Instant at) {
        return new AnswerCheckIn(ID, day, answer, null, null, null, at);
    }

    static AnswerCheckIn answer(int day, CheckInAnswer answer, @Nullable String line, Instant at) {
        return new AnswerCheckIn(ID, day, answer, line, null, null, at);
    }

    /** On time, and asked of Ben. */
    static CheckInAnswered answered(int day, CheckInAnswer answer, Instant at, Instant confirmBefore) {
        return new CheckInAnswered(
                ID, ADA, day, answer, null, LineFor.CONFIRMER_AND_MANAGER, null, false, BEN, confirmBefore, at);
    }

    /** On time, with nobody to confirm it. */
    static CheckInAnswered selfReported(int day, CheckInAnswer answer, Instant at) {
        return new CheckInAnswered(
                ID, ADA, day, answer, null, LineFor.CONFIRMER_AND_MANAGER, null, false, null, null, at);
    }

    static void refused(ResultValidator<?> result, String code) {
        result.expectNoEvents().expectException(rejection(code, null));
    }

    static void refused(ResultValidator<?> result, String code, String field) {
        result.expectNoEvents().expectException(rejection(code, field));
    }

    private static Matcher<Rejection> rejection(String code, @Nullable String field) {
        return new CustomTypeSafeMatcher<>("a rejection " + code + " at " + field) {
            @Override
            protected boolean matchesSafely(Rejection rejection) {
                return rejection.problems().stream()
                        .anyMatch(problem -> problem.code().equals(code) && isAt(problem, field));
            }
        };
    }

    private static boolean isAt(Problem problem, @Nullable String field) {
        return field == null ? problem.field() == null : field.equals(problem.field());
    }
}
