package io.waymark.pathways.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.CompleteStep;
import io.waymark.pathways.api.EnrolInPathway;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.StepId;
import io.waymark.pathways.api.WithdrawEnrolment;
import io.waymark.shared.Actor;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.SamplePathway;
import io.waymark.support.SharedApp;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An enrolment that has seen more than a hundred events is remembered whole, knows all it knew, and gives nothing away. */
@ExtendWith(SharedApp.class)
class SnapshotTest {
    private final EmbeddedApp app;
    private final Company company;

    SnapshotTest(EmbeddedApp app, Company company) {
        this.app = app;
        this.company = company;
    }

    @Test
    void whatAnEnrolmentKnowsSurvivesInASnapshot() {
        PersonId learner = company.person("Ada Quist");
        PathwayId pathway = new PathwayId(Company.fresh("way"));
        company.publish(SamplePathway.of(pathway, "Long way"));
        EnrolmentId enrolment = EnrolmentId.of(learner, pathway);
        EventStorageEngine engine = app.bean(EventStorageEngine.class);
        while (engine.lastSequenceNumberFor(enrolment.value()).orElse(-1L) < 93) {
            send(learner, EnrolInPathway.of(pathway, learner, app.clock().instant()));
            send(learner, new WithdrawEnrolment(enrolment, app.clock().instant()));
        }
        send(learner, EnrolInPathway.of(pathway, learner, app.clock().instant()));
        complete(learner, enrolment, "look", new Answer.Seen());
        complete(learner, enrolment, "think", new Answer.Reflection("That it is a long way to go, and I go it."));
        complete(learner, enrolment, "check", new Answer.Choices(1, Map.of("q1", Set.of("b"))));

        DomainEventMessage<?> snapshot = engine.readSnapshot(enrolment.value()).orElseThrow();
        assertThat(snapshot.getSequenceNumber()).isEqualTo(99);
        assertThat(snapshot.getPayload()).isInstanceOf(Enrolment.class);
        assertThat(stored(enrolment)).contains("chosen").doesNotContain("q1=b").doesNotContain("long way to go");
        long events = engine.lastSequenceNumberFor(enrolment.value()).orElseThrow();
        complete(learner, enrolment, "look", new Answer.Seen());
        assertThat(engine.lastSequenceNumberFor(enrolment.value())).contains(events);
        complete(learner, enrolment, "check", new Answer.Choices(1, Map.of("q1", Set.of("b"))));
        assertThat(engine.lastSequenceNumberFor(enrolment.value())).contains(events);
        complete(learner, enrolment, "check", new Answer.Choices(2, Map.of("q1", Set.of("a"))));
        assertThat(engine.lastSequenceNumberFor(enrolment.value()).orElseThrow())
                .isGreaterThan(events);
    }

    private void complete(PersonId learner, EnrolmentId enrolment, String step, Answer answer) {
        send(
                learner,
                new CompleteStep(
                        enrolment, new StepId(step), answer, app.clock().instant()));
    }

    private void send(PersonId learner, Command<?> command) {
        app.send(Actor.person(learner, Set.of()), command);
    }

    private String stored(EnrolmentId enrolment) {
        List<byte[]> payloads = app.bean(JdbcClient.class)
                .sql("select payload from SnapshotEventEntry where aggregateIdentifier = ?")
                .param(enrolment.value())
                .query((row, number) -> row.getBytes(1))
                .list();
        return new String(payloads.getFirst(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
