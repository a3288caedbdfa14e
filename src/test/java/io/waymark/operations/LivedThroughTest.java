package io.waymark.operations;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.accountability.api.CheckInMissed;
import io.waymark.accountability.api.CheckInReminded;
import io.waymark.accountability.api.CheckInToldOf;
import io.waymark.accountability.api.CheckInsPlanned;
import io.waymark.accountability.api.CommitmentClosed;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.PlannedCheckIn;
import io.waymark.accountability.support.Committing;
import io.waymark.platform.security.AuditLog;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.Refused;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who tries Waymark out lives through weeks in seconds: all that is due happens in its time, and nothing twice. */
class LivedThroughTest {
    private static final String CLOCK = "/api/v1/operations/clock";
    private static final Duration LATE = Duration.ofSeconds(20);

    private EmbeddedApp app;
    private Company company;
    private Committing committing;
    private PersonId operator;

    @BeforeEach
    void start() {
        app = EmbeddedApp.start();
        company = new Company(app);
        committing = new Committing(app);
        operator = company.person("Opal Reed", Role.SYS_ADMIN);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void ninetyDaysAreLivedThroughEachThingAtItsTime() {
        CommitmentId commitment = committing.commitAccepted(company.person("Mira Osei"), company.person("Daniel Kerr"));
        List<PlannedCheckIn> plan = history(commitment, CheckInsPlanned.class).stream()
                .map(event -> ((CheckInsPlanned) event.getPayload()).checkIns())
                .findFirst()
                .orElseThrow();
        assertThat(plan).hasSize(4);
        Instant before = committing.now();

        // Longer than 90 days: the last check-in is missed ten days after it, and more where a weekend lies before it.
        jump("{\"days\":110}");

        happenedAt(
                commitment,
                CheckInReminded.class,
                CheckInReminded::at,
                plan.stream().flatMap(one -> one.reminders().stream()).toList());
        happenedAt(
                commitment,
                CheckInToldOf.class,
                CheckInToldOf::at,
                plan.stream().flatMap(one -> Stream.ofNullable(one.tell())).toList());
        happenedAt(
                commitment,
                CheckInMissed.class,
                CheckInMissed::at,
                plan.stream().map(PlannedCheckIn::missedAt).toList());
        assertThat(history(commitment, CommitmentClosed.class)).hasSize(1);
        assertThat(committing.now())
                .isBetween(
                        before.plus(Duration.ofDays(110)),
                        before.plus(Duration.ofDays(110)).plusSeconds(120));
        assertThat(rest().get(CLOCK).at("/jump/state")).isEqualTo("arrived");
    }

    @Test
    void theClockStaysAheadAfterARestartAndGoesOn() {
        Instant before = committing.now();
        jump("{\"days\":34}");
        app.restart();
        assertThat(committing.now())
                .isBetween(
                        before.plus(Duration.ofDays(34)),
                        before.plus(Duration.ofDays(34)).plusSeconds(120));
        assertThat(Long.parseLong(rest().get(CLOCK).at("/aheadSeconds")))
                .isBetween(
                        Duration.ofDays(34).toSeconds() - LATE.toSeconds(),
                        Duration.ofDays(34).toSeconds());
        jump("{\"days\":1}");
        assertThat(committing.now()).isAfter(before.plus(Duration.ofDays(35)));
    }

    @Test
    void toWhatIsDueNextItGoesThereAndNoFurther() {
        PersonId mira = company.person("Mira Osei");
        CommitmentId commitment = committing.commit(mira, company.person("Daniel Kerr"));
        Instant due = Instant.parse(rest().get(CLOCK).at("/next/at"));
        assertThat(rest().get(CLOCK).at("/next/kind")).isIn("commitment", "mail");
        jump("{\"next\":true}");
        assertThat(committing.now()).isBetween(due, due.plus(LATE));
        assertThat(Duration.between(
                        committing.now(),
                        committing.checkIn(mira, commitment, 30).dueAt()))
                .isPositive();
    }

    @Test
    void whatIsNoWayAheadIsRefusedAndWhoJumpedIsWrittenDown() {
        Instant before = committing.now();
        Refused.with(post("{\"days\":0}"), 422, "jump-not-ahead").at("to");
        Refused.with(post("{\"to\":\"" + before.minusSeconds(60) + "\"}"), 422, "jump-not-ahead")
                .at("to");
        Refused.with(post("{\"days\":367}"), 422, "jump-too-far").at("days");
        Refused.with(post("{\"to\":\"" + before.plus(Duration.ofDays(400)) + "\"}"), 422, "jump-too-far")
                .at("to");
        Refused.with(post("{}"), 422, "field-missing").at("to");
        assertThat(app.bean(AuditLog.class).deedsSince(before, 10)).isEmpty();
        jump("{\"days\":2}");
        assertThat(app.bean(AuditLog.class).deedsSince(before, 10))
                .singleElement()
                .satisfies(deed -> {
                    assertThat(deed.actor()).isEqualTo("person:" + operator.value());
                    assertThat(deed.what()).isEqualTo("JumpAhead");
                    assertThat(deed.subject().split(" ")).hasSize(3);
                });
    }

    @Test
    void oneJumpAtATimeAndItCanBeStoppedOnTheWay() {
        // So many things due that the way takes a while.
        List<PersonId> people =
                Stream.generate(() -> company.person("Ada Novak")).limit(6).toList();
        people.forEach(one -> committing.commitAccepted(one, operator));
        assertThat(post("{\"days\":110}").status()).isEqualTo(202);
        Refused.with(post("{\"days\":1}"), 409, "jump-under-way");
        eventually("under way", () -> Integer.parseInt(rest().get(CLOCK).at("/jump/steps")) > 2);
        assertThat(rest().delete(CLOCK + "/jump").status()).isEqualTo(204);
        eventually("stopped", () -> rest().get(CLOCK).at("/jump/state").equals("stopped"));
        Instant stood = committing.now();
        assertThat(stood).isBefore(Instant.parse(rest().get(CLOCK).at("/jump/to")));
        assertThat(Duration.between(stood, committing.now())).isLessThan(Duration.ofMinutes(1));
        jump("{\"days\":1}");
    }

    @Test
    void aRestartOnTheWayLeavesTheClockAtTheLastStep() {
        List<PersonId> people =
                Stream.generate(() -> company.person("Ada Novak")).limit(6).toList();
        people.forEach(one -> committing.commitAccepted(one, operator));
        post("{\"days\":110}");
        eventually("under way", () -> Integer.parseInt(rest().get(CLOCK).at("/jump/steps")) > 2);
        app.restart();
        RestAnswer clock = rest().get(CLOCK);
        assertThat(clock.at("/jump/state")).isEqualTo("interrupted");
        assertThat(Instant.parse(clock.at("/jump/reached"))).isBefore(Instant.parse(clock.at("/jump/to")));
        assertThat(Duration.between(Instant.parse(clock.at("/jump/reached")), Instant.parse(clock.at("/now"))))
                .isBetween(Duration.ZERO, Duration.ofMinutes(1));
        assertThat(app.allEvents())
                .allSatisfy(event -> assertThat(event.getTimestamp()).isBeforeOrEqualTo(committing.now()));
    }

    @Test
    void nobodyElseMovesTheClock() {
        RestClient learner = company.rest(company.person("Mira Osei"));
        RestClient author = company.rest(company.person("Hanna Berg", Role.LD_ADMIN));
        Stream.of(learner, author).forEach(rest -> {
            assertThat(rest.get(CLOCK).status()).isEqualTo(403);
            assertThat(rest.post(CLOCK + "/jump", "{\"days\":1}").status()).isEqualTo(403);
            assertThat(rest.delete(CLOCK + "/jump").status()).isEqualTo(403);
        });
        assertThat(app.rest().get(CLOCK).status()).isEqualTo(401);
    }

    private void jump(String how) {
        RestAnswer answer = post(how);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        eventually("arrived", () -> rest().get(CLOCK).at("/jump/state").equals("arrived"));
    }

    private RestAnswer post(String how) {
        return rest().post(CLOCK + "/jump", how);
    }

    private RestClient rest() {
        return company.rest(operator);
    }

    private List<DomainEventMessage<?>> history(CommitmentId commitment, Class<?> kind) {
        return app.events(commitment.value()).stream()
                .filter(event -> kind.isInstance(event.getPayload()))
                .toList();
    }

    /** As often as planned, each just after its time, by what the event says and by when it was stored. */
    private <E> void happenedAt(
            CommitmentId commitment, Class<E> kind, Function<E, Instant> at, List<Instant> planned) {
        List<DomainEventMessage<?>> happened = history(commitment, kind);
        assertThat(happened).as(kind.getSimpleName()).hasSameSizeAs(planned).isNotEmpty();
        for (int i = 0; i < planned.size(); i++) {
            Instant due = planned.get(i);
            DomainEventMessage<?> event = happened.get(i);
            assertThat(at.apply(kind.cast(event.getPayload())))
                    .as("%s of %s", kind.getSimpleName(), LocalDate.ofInstant(due, java.time.ZoneOffset.UTC))
                    .isBetween(due, due.plus(LATE));
            assertThat(event.getTimestamp()).isBetween(due, due.plus(LATE));
        }
    }
}
