package io.waymark.pathways.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.CompleteStep;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.EnrolmentOn;
import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.EvidenceKind;
import io.waymark.pathways.api.FindEnrolment;
import io.waymark.pathways.api.FindEnrolmentHistory;
import io.waymark.pathways.api.FindEnrolmentOn;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.StepId;
import io.waymark.pathways.api.WithdrawEnrolment;
import io.waymark.shared.Actor;
import io.waymark.shared.History;
import io.waymark.shared.HistoryActor;
import io.waymark.shared.HistoryEntry;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.RestAnswer;
import io.waymark.support.SamplePathway;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What happened on a way over some days, as its learner reads it, as others do, and as it stood on each day. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnrolmentHistoryTest {

    private static final String THOUGHT = "I spoke first again.";
    private static final String DEED = "I let the others speak.";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final EmbeddedApp app = EmbeddedApp.start();
    private final Company company = new Company(app);
    private final PathwayId pathway = new PathwayId("way");
    private PersonId learner;
    private PersonId manager;
    private PersonId admin;
    private EnrolmentId enrolment;
    private LocalDate first;

    /** Four days: published and set out; two steps; a try that failed, and the rest; then the next version, which changes nothing. */
    @BeforeAll
    void live() {
        learner = company.person("Ada");
        manager = company.person("Ben");
        admin = company.person("Cleo", Role.LD_ADMIN);
        company.reportsTo(learner, manager);
        company.publish(SamplePathway.of(pathway, "The way"));
        enrolment = company.enrol(learner, pathway);
        first = today();
        nextDay();
        complete("look", new Answer.Seen());
        complete("think", new Answer.Reflection(THOUGHT));
        nextDay();
        complete("check", new Answer.Choices(1, Map.of("q1", Set.of("b"))));
        complete("check", new Answer.Choices(2, Map.of("q1", Set.of("a"))));
        complete("film", new Answer.Seen());
        complete("act", new Answer.Evidence(EvidenceKind.TEXT, DEED, null));
        nextDay();
        company.publish(SamplePathway.changed(pathway, "The way"));
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    void itsLearnerReadsAllOfItNewestFirst() {
        History all = page(Actor.person(learner, Set.of()), 0, 100);
        assertThat(all.entries())
                .extracting(entry -> entry.what().event())
                .containsExactly(
                        "PathwayCompleted",
                        "StageCompleted",
                        "StepCompleted",
                        "EvidenceGiven",
                        "StepCompleted",
                        "StepCompleted",
                        "QuizAttempted",
                        "QuizAttempted",
                        "StageCompleted",
                        "StepCompleted",
                        "ReflectionWritten",
                        "StepCompleted",
                        "EnrolmentStarted");
        assertThat(all.entries()).extracting(HistoryEntry::quote).contains(THOUGHT, DEED);
        assertThat(all.entries())
                .allSatisfy(entry -> assertThat(entry.by().kind()).isEqualTo(HistoryActor.Kind.YOU));
        assertThat(all.entries().getLast().what().args()).containsExactly("The way", 1);
        assertThat(all.entries().getFirst().why().command()).isEqualTo("CompleteStep");
        assertThat(all.entries().getFirst().why().cause())
                .as("One command led to both")
                .isEqualTo(all.entries().get(1).why().cause());
        assertThat(all.entries().getFirst().why().follows())
                .isEqualTo(all.entries().get(1).what());
        assertThat(all.entries().getLast().why().follows()).isNull();
    }

    /** Neither a word nor a gap: how often somebody tried is theirs. */
    @Test
    void othersReadOfTheStepsAloneAndSeeNoGap() {
        for (Actor reader : List.of(Actor.person(manager, Set.of()), Actor.person(admin, Set.of(Role.LD_ADMIN)))) {
            History all = page(reader, 0, 100);
            assertThat(all.total()).isEqualTo(9);
            assertThat(all.entries())
                    .extracting(HistoryEntry::number)
                    .containsExactly(9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
            assertThat(all.entries())
                    .extracting(entry -> entry.what().event())
                    .doesNotContain("ReflectionWritten", "EvidenceGiven", "QuizAttempted");
            assertThat(all.entries()).allSatisfy(entry -> {
                assertThat(entry.quote()).isNull();
                assertThat(entry.by()).isEqualTo(new HistoryActor(HistoryActor.Kind.PERSON, learner, "Ada"));
            });
            assertThat(all.toString()).doesNotContain(THOUGHT, DEED);
        }
    }

    @Test
    void pagesFollowEachOtherWithoutOverlap() {
        Actor reader = Actor.person(manager, Set.of());
        History newest = page(reader, 0, 4);
        History middle = page(reader, 1, 4);
        History oldest = page(reader, 2, 4);
        assertThat(newest.entries()).extracting(HistoryEntry::number).containsExactly(9L, 8L, 7L, 6L);
        assertThat(middle.entries()).extracting(HistoryEntry::number).containsExactly(5L, 4L, 3L, 2L);
        assertThat(oldest.entries()).extracting(HistoryEntry::number).containsExactly(1L);
        assertThat(middle.hasEarlier()).isTrue();
        assertThat(oldest.hasEarlier()).isFalse();
        assertThat(page(reader, 3, 4).entries()).isEmpty();
    }

    @Test
    void eachDayShowsHowItStoodAtItsEnd() {
        assertThat(on(first.minusDays(1)).enrolment()).isNull();
        EnrolmentView start = there(on(first));
        assertThat(start.progress().done()).isZero();
        assertThat(start.status()).isEqualTo(EnrolmentStatus.ACTIVE);
        EnrolmentView second = there(on(first.plusDays(1)));
        assertThat(second.done()).extracting(step -> step.step().value()).containsExactly("look", "think");
        assertThat(second.newestVersion()).isEqualTo(1);
        EnrolmentView third = there(on(first.plusDays(2)));
        assertThat(third.status()).isEqualTo(EnrolmentStatus.COMPLETED);
        assertThat(third.newestVersion()).isEqualTo(1);
        EnrolmentView fourth = there(on(first.plusDays(3)));
        assertThat(fourth.version()).isEqualTo(1);
        assertThat(fourth.newestVersion()).isEqualTo(2);
        assertThat(fourth)
                .as("Today it is what the read model says")
                .isEqualTo(app.ask(Actor.person(learner, Set.of()), new FindEnrolment(enrolment)));
    }

    /** The day ends where its reader lives. */
    @Test
    void aDayIsCountedInTheZoneThatIsAskedFor() {
        Instant started = there(on(first)).startedAt();
        ZoneId far = ZoneOffset.ofHours(14);
        LocalDate there = LocalDate.ofInstant(started, far);
        assertThat(on(there, far).enrolment()).isNotNull();
        assertThat(on(there.minusDays(1), far).enrolment()).isNull();
        assertThat(on(LocalDate.MAX, far).enrolment()).isNotNull();
        assertThat(on(LocalDate.MIN, far).enrolment()).isNull();
    }

    @Test
    void leavingAndSettingOutAgainAreBothInIt() {
        PersonId other = company.person("Dan");
        EnrolmentId way = company.enrol(other, pathway);
        Actor oneself = Actor.person(other, Set.of());
        app.send(oneself, new WithdrawEnrolment(way, app.clock().instant()));
        company.enrol(other, pathway);
        assertThat(app.ask(oneself, new FindEnrolmentHistory(way, 0, 10)).entries())
                .extracting(entry -> entry.what().event())
                .containsExactly("EnrolmentStarted", "EnrolmentWithdrawn", "EnrolmentStarted");
    }

    @Test
    void restSaysTheSameInWords() {
        RestAnswer mine = company.rest(learner)
                .get("/api/v1/enrolments/" + enrolment.value() + "/history?size=4&on=" + first.plusDays(1));
        assertThat(mine.status()).as(mine.body()).isEqualTo(200);
        assertThat(mine.at("/total")).isEqualTo("13");
        assertThat(mine.at("/entries/0/event")).isEqualTo("pathway-completed");
        assertThat(mine.at("/entries/0/text")).isEqualTo("Completed the pathway \u201cThe way\u201d");
        assertThat(mine.at("/entries/0/by/kind")).isEqualTo("you");
        assertThat(mine.at("/entries/0/why/text")).isEqualTo("Completed the stage \u201cStage second\u201d");
        assertThat(mine.at("/entries/0/why/command")).isEqualTo("complete-step");
        assertThat(mine.at("/entries/3/quote")).isEqualTo(DEED);
        assertThat(mine.at("/on")).isEqualTo(first.plusDays(1).toString());
        assertThat(mine.at("/then/progress/done")).isEqualTo("2");
        assertThat(mine.header("Link")).contains("page=3>; rel=\"last\"", "rel=\"next\"");

        RestAnswer managers = company.rest(manager)
                .get("/api/v1/enrolments/" + enrolment.value() + "/history?on=" + first.minusDays(1));
        assertThat(managers.at("/total")).isEqualTo("9");
        assertThat(managers.body()).doesNotContain("\"then\"", "quiz", "reflection", "quote", THOUGHT, DEED);
        assertThat(company.rest(learner)
                        .get("/api/v1/enrolments/" + enrolment.value() + "/history?on=yesterday")
                        .status())
                .isEqualTo(400);
    }

    private History page(Actor reader, int page, int size) {
        return app.ask(reader, new FindEnrolmentHistory(enrolment, page, size));
    }

    private EnrolmentOn on(LocalDate day) {
        return on(day, LONDON);
    }

    private EnrolmentOn on(LocalDate day, ZoneId zone) {
        return app.ask(Actor.person(manager, Set.of()), new FindEnrolmentOn(enrolment, day, zone));
    }

    private static EnrolmentView there(EnrolmentOn on) {
        return Objects.requireNonNull(on.enrolment());
    }

    private void complete(String step, Answer answer) {
        app.send(
                Actor.person(learner, Set.of()),
                new CompleteStep(
                        enrolment, new StepId(step), answer, app.clock().instant()));
    }

    private void nextDay() {
        app.clock().forward(Duration.ofDays(1));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(app.clock().instant(), LONDON);
    }
}
