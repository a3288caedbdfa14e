package io.waymark.platform.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.CompleteStep;
import io.waymark.pathways.api.DraftPathway;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.EvidenceKind;
import io.waymark.pathways.api.FindEnrolmentHistory;
import io.waymark.pathways.api.FindPathwayHistory;
import io.waymark.pathways.api.FindPathwayOn;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.PathwayOn;
import io.waymark.pathways.api.PublishPathway;
import io.waymark.pathways.api.StepId;
import io.waymark.people.api.FindPersonHistory;
import io.waymark.people.api.FindPersonOn;
import io.waymark.people.api.PersonOn;
import io.waymark.people.api.RecordLeaving;
import io.waymark.platform.privacy.KeyVault;
import io.waymark.platform.security.AuditLog;
import io.waymark.recognition.api.BadgeId;
import io.waymark.recognition.api.BadgeOn;
import io.waymark.recognition.api.FindBadgeHistory;
import io.waymark.recognition.api.FindBadgeOn;
import io.waymark.shared.Actor;
import io.waymark.shared.History;
import io.waymark.shared.HistoryActor;
import io.waymark.shared.HistoryEntry;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.RestAnswer;
import io.waymark.support.SamplePathway;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Histories of pathways, awards and people on the running application, over days, for all kinds of readers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryInAppTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final EmbeddedApp app = EmbeddedApp.start();
    private final Company company = new Company(app);

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    void anAwardNamesItsRuleAndTheEventItReactedTo() {
        PathwayId pathway = new PathwayId(Company.fresh("way"));
        company.publish(SamplePathway.of(pathway, "Trying it"));
        PersonId learner = company.person("Ada");
        EnrolmentId enrolment = company.enrol(learner, pathway);
        completeAll(learner, enrolment);
        BadgeId badge = new BadgeId(pathway.value() + ".done");
        Actor oneself = oneself(learner);
        EmbeddedApp.eventually("the badge is awarded", () -> holds(oneself, badge));

        HistoryEntry entry = app.ask(oneself, new FindBadgeHistory(learner, badge, 0, 10))
                .entries()
                .getFirst();
        HistoryEntry completed = app.ask(oneself, new FindEnrolmentHistory(enrolment, 0, 1))
                .entries()
                .getFirst();
        assertThat(entry.what().event()).isEqualTo("BadgeAwarded");
        assertThat(entry.what().args()).containsExactly("Tried it all", 1, 5L);
        assertThat(entry.by())
                .isEqualTo(new HistoryActor(HistoryActor.Kind.POLICY, null, "WhenPathwayCompletedThenAwardBadges"));
        assertThat(entry.why().source()).isEqualTo("policy");
        assertThat(entry.why().command()).isEqualTo("AwardBadge");
        assertThat(entry.why().trigger()).isEqualTo("PathwayCompleted");
        assertThat(entry.why().triggerOf()).isEqualTo(enrolment.value());
        assertThat(entry.why().correlation())
                .as("One chain, from the last answer on")
                .isEqualTo(completed.why().correlation())
                .isEqualTo(completed.why().cause());

        RestAnswer rest = company.rest(learner).get("/api/v1/me/badges/" + badge.value() + "/history");
        assertThat(rest.at("/entries/0/by/name")).startsWith("Waymark, by the rule");
        assertThat(rest.at("/entries/0/why/text")).isEqualTo("the pathway was completed");
        PersonId other = company.person("Bo");
        assertThat(company.rest(other)
                        .get("/api/v1/me/badges/" + badge.value() + "/history")
                        .status())
                .isEqualTo(404);
        assertHiddenAndAudited(
                other,
                learner,
                "FindBadgeHistory",
                () -> app.ask(oneself(other), new FindBadgeHistory(learner, badge, 0, 10)));
    }

    @Test
    void aBadgeShowsOnEachDayWhatItWasAndWhetherItWasHeld() {
        PathwayId pathway = new PathwayId(Company.fresh("way"));
        BadgeId badge = new BadgeId(pathway.value() + ".done");
        LocalDate first = today();
        company.publish(SamplePathway.of(pathway, "Trying it"));
        PersonId learner = company.person("Ada");
        nextDay();
        completeAll(learner, company.enrol(learner, pathway));
        EmbeddedApp.eventually("the badge is awarded", () -> holds(oneself(learner), badge));

        assertThat(on(learner, badge, first.minusDays(1)).badge()).isNull();
        BadgeOn.Standing defined =
                Objects.requireNonNull(on(learner, badge, first).badge());
        assertThat(defined.face().title()).isEqualTo("Tried it all");
        assertThat(defined.held()).isNull();
        BadgeOn.Holding held = Objects.requireNonNull(
                Objects.requireNonNull(on(learner, badge, first.plusDays(1)).badge())
                        .held());
        assertThat(held.ruleVersion()).isEqualTo(1);
        assertThat(held.steps()).isEqualTo(5);

        String path = "/api/v1/me/badges/" + badge.value() + "/history?on=";
        assertThat(company.rest(learner).get(path + first).at("/then/title")).isEqualTo("Tried it all");
        assertThat(company.rest(learner).get(path + first).body()).doesNotContain("heldSince");
        assertThat(company.rest(learner).get(path + first.plusDays(1)).body()).contains("heldSince");
        PersonId other = company.person("Bo");
        assertHiddenAndAudited(
                other,
                learner,
                "FindBadgeOn",
                () -> app.ask(oneself(other), new FindBadgeOn(learner, badge, first, LONDON)));
    }

    private BadgeOn on(PersonId person, BadgeId badge, LocalDate day) {
        return app.ask(oneself(person), new FindBadgeOn(person, badge, day, LONDON));
    }

    @Test
    void aPathwayShowsWhichVersionWasPublishedOnEachDay() {
        PersonId hanna = company.person("Hanna", Role.LD_ADMIN);
        Actor author = Actor.person(hanna, Set.of(Role.LD_ADMIN));
        PathwayId pathway = new PathwayId(Company.fresh("way"));
        LocalDate first = today();
        draft(author, pathway, "First title");
        nextDay();
        publish(author, pathway, 1);
        nextDay();
        app.send(author, new DraftPathway(pathway, SamplePathway.changed(pathway, "Second title"), now()));
        nextDay();
        publish(author, pathway, 2);

        assertThat(on(author, pathway, first.minusDays(1)).existed()).isFalse();
        PathwayOn drafted = on(author, pathway, first);
        assertThat(drafted.published()).isNull();
        assertThat(Objects.requireNonNull(drafted.draft()).version()).isEqualTo(1);
        PathwayOn published = on(author, pathway, first.plusDays(1));
        assertThat(Objects.requireNonNull(published.published()).content().title())
                .isEqualTo("First title");
        assertThat(published.draft()).isNull();
        PathwayOn both = on(author, pathway, first.plusDays(2));
        assertThat(Objects.requireNonNull(both.published()).version()).isEqualTo(1);
        assertThat(Objects.requireNonNull(both.draft()).content().title()).isEqualTo("Second title");
        PathwayOn second = on(author, pathway, first.plusDays(3));
        assertThat(Objects.requireNonNull(second.published()).content())
                .isEqualTo(SamplePathway.changed(pathway, "Second title"));

        PersonId colleague = company.person("Cleo", Role.LD_ADMIN);
        History all = app.ask(Actor.person(colleague, Set.of(Role.LD_ADMIN)), new FindPathwayHistory(pathway, 0, 10));
        assertThat(all.entries())
                .extracting(entry -> entry.what().event())
                .containsExactly("PathwayPublished", "PathwayDrafted", "PathwayPublished", "PathwayDrafted");
        assertThat(all.entries())
                .allSatisfy(entry ->
                        assertThat(entry.by()).isEqualTo(new HistoryActor(HistoryActor.Kind.PERSON, hanna, "Hanna")));
        RestAnswer rest =
                company.rest(colleague).get("/api/v1/pathways/" + pathway.value() + "/history?on=" + first.plusDays(2));
        assertThat(rest.at("/then/published/title")).isEqualTo("First title");
        assertThat(rest.at("/then/draft/title")).isEqualTo("Second title");
        assertThat(company.rest(colleague)
                        .get("/api/v1/pathways/no-such-pathway/history")
                        .status())
                .isEqualTo(404);
        assertThat(company.rest(company.person("Dan"))
                        .get("/api/v1/pathways/" + pathway.value() + "/history")
                        .status())
                .isEqualTo(403);
    }

    /** An id of one kind of thing says nothing about things of another kind. */
    @Test
    void anIdOfSomethingElseIsNoPathwayAndNoEnrolment() {
        PersonId person = company.person("Ada");
        PersonId admin = company.person("Hanna", Role.LD_ADMIN);
        for (String place : new String[] {"pathways", "enrolments"}) {
            assertThat(company.rest(admin)
                            .get("/api/v1/" + place + "/" + person.value() + "/history")
                            .status())
                    .as(place)
                    .isEqualTo(404);
        }
    }

    @Test
    void aPersonsPlaceIsWhatItWasOnEachDay() {
        PersonId ada = company.person("Ada");
        PersonId ben = company.person("Ben");
        PersonId cleo = company.person("Cleo");
        LocalDate first = today();
        nextDay();
        company.reportsTo(ada, ben);
        nextDay();
        company.reportsTo(ada, cleo);
        nextDay();
        app.send(Actor.system("test"), new RecordLeaving(ada, today(), now()));

        Actor oneself = oneself(ada);
        assertThat(app.ask(oneself, new FindPersonOn(ada, first.minusDays(1), LONDON))
                        .place())
                .isNull();
        PersonOn.Standing joined = place(oneself, ada, first);
        assertThat(joined.teamName()).isEqualTo("Field support");
        assertThat(joined.jobTitle()).isEqualTo("Team lead");
        assertThat(joined.managed()).isFalse();
        assertThat(place(oneself, ada, first.plusDays(1)).manager()).isEqualTo("Ben");
        assertThat(place(oneself, ada, first.plusDays(2)).manager()).isEqualTo("Cleo");
        assertThat(place(oneself, ada, first.plusDays(2)).left()).isNull();
        assertThat(place(oneself, ada, first.plusDays(3)).left()).isEqualTo(first.plusDays(3));

        PersonOn.Standing seenByCleo = place(oneself(cleo), ada, first.plusDays(1));
        assertThat(seenByCleo.managed()).isTrue();
        assertThat(seenByCleo.manager()).as("Cleo may not look Ben up").isNull();
        History all = app.ask(oneself(cleo), new FindPersonHistory(ada, 0, 10));
        assertThat(all.entries())
                .extracting(entry -> entry.what().event())
                .containsExactly("PersonLeft", "ManagerAssigned", "ManagerAssigned", "PersonJoined");
        assertThat(all.toString()).doesNotContain("Ben", ben.value());
        assertHiddenAndAudited(
                ben, ada, "FindPersonHistory", () -> app.ask(oneself(ben), new FindPersonHistory(ada, 0, 10)));
        assertHiddenAndAudited(
                ben, ada, "FindPersonOn", () -> app.ask(oneself(ben), new FindPersonOn(ada, first, LONDON)));
        assertThat(company.rest(ben)
                        .get("/api/v1/people/" + ada.value() + "/history")
                        .body())
                .isEqualTo(company.rest(ben)
                        .get("/api/v1/people/" + Company.fresh("p") + "/history")
                        .body());
    }

    /** Cleo reads that Ada reported to somebody else, whom Cleo may not look up: to be told so is no attempt, and is not on record. */
    @Test
    void namingPeopleIsNoAttemptToLookThemUp() {
        PersonId ada = company.person("Ada");
        PersonId cleo = company.person("Cleo");
        company.reportsTo(ada, company.person("Ben"));
        company.reportsTo(ada, cleo);
        Instant start = now();
        assertThat(app.ask(oneself(cleo), new FindPersonHistory(ada, 0, 10)).total())
                .isEqualTo(3);
        assertThat(app.bean(AuditLog.class).since(start, 1_000))
                .noneMatch(entry -> entry.actor().equals("person:" + cleo.value()));
    }

    @Test
    void whatIsErasedLeavesItsPlaceBlank() {
        PathwayId pathway = new PathwayId(Company.fresh("way"));
        company.publish(SamplePathway.of(pathway, "Trying it"));
        PersonId learner = company.person("Ada Zwartbrook");
        PersonId admin = company.person("Hanna", Role.LD_ADMIN);
        EnrolmentId enrolment = company.enrol(learner, pathway);
        completeAll(learner, enrolment);
        LocalDate day = today();
        app.bean(KeyVault.class).destroy(learner);
        app.restart();

        History own = app.ask(oneself(learner), new FindEnrolmentHistory(enrolment, 0, 100));
        assertThat(own.total()).isEqualTo(12);
        assertThat(own.entries()).extracting(HistoryEntry::quote).containsOnlyNulls();
        Actor reader = Actor.person(admin, Set.of(Role.LD_ADMIN));
        assertThat(app.ask(reader, new FindEnrolmentHistory(enrolment, 0, 1))
                        .entries()
                        .getFirst()
                        .by())
                .isEqualTo(new HistoryActor(HistoryActor.Kind.ERASED, learner, ""));
        assertThat(app.ask(reader, new FindPersonHistory(learner, 0, 10)).toString())
                .doesNotContain("Zwartbrook", "Team lead");
        assertThat(place(reader, learner, day).jobTitle()).isEmpty();
    }

    private void completeAll(PersonId learner, EnrolmentId enrolment) {
        complete(learner, enrolment, "look", new Answer.Seen());
        complete(learner, enrolment, "think", new Answer.Reflection("A thought"));
        complete(learner, enrolment, "film", new Answer.Seen());
        complete(learner, enrolment, "check", new Answer.Choices(1, Map.of("q1", Set.of("a"))));
        complete(learner, enrolment, "act", new Answer.Evidence(EvidenceKind.TEXT, "A deed", null));
    }

    private void complete(PersonId learner, EnrolmentId enrolment, String step, Answer answer) {
        app.send(oneself(learner), new CompleteStep(enrolment, new StepId(step), answer, now()));
    }

    private boolean holds(Actor oneself, BadgeId badge) {
        try {
            PersonId person = Objects.requireNonNull(oneself.person());
            return app.ask(oneself, new FindBadgeHistory(person, badge, 0, 1)).total() == 1;
        } catch (Rejection e) {
            return false;
        }
    }

    private void assertHiddenAndAudited(PersonId reader, PersonId subject, String query, Runnable ask) {
        Instant start = now().minusMillis(1);
        assertThatThrownBy(ask::run)
                .isInstanceOfSatisfying(
                        Rejection.class, refusal -> assertThat(refusal.kind()).isEqualTo(Rejection.Kind.NOTHING_HERE));
        assertThat(app.bean(AuditLog.class).since(start, 1_000)).anySatisfy(entry -> {
            assertThat(entry.actor()).isEqualTo("person:" + reader.value());
            assertThat(entry.what()).isEqualTo(query);
            assertThat(entry.subject()).isEqualTo(subject.value());
        });
    }

    private void draft(Actor author, PathwayId pathway, String title) {
        app.send(author, new DraftPathway(pathway, SamplePathway.of(pathway, title), now()));
    }

    private void publish(Actor author, PathwayId pathway, int version) {
        app.send(author, new PublishPathway(pathway, version, now()));
    }

    private PathwayOn on(Actor reader, PathwayId pathway, LocalDate day) {
        return app.ask(reader, new FindPathwayOn(pathway, day, LONDON));
    }

    private PersonOn.Standing place(Actor reader, PersonId person, LocalDate day) {
        return Objects.requireNonNull(
                app.ask(reader, new FindPersonOn(person, day, LONDON)).place());
    }

    private static Actor oneself(PersonId person) {
        return Actor.person(person, Set.of());
    }

    private void nextDay() {
        app.clock().forward(Duration.ofDays(1));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), LONDON);
    }

    private Instant now() {
        return app.clock().instant();
    }
}
