package io.waymark.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentMade;
import io.waymark.accountability.api.CommitmentReworded;
import io.waymark.accountability.api.ConfirmerAccepted;
import io.waymark.accountability.api.ConfirmerAsked;
import io.waymark.accountability.api.ConfirmerAssigned;
import io.waymark.accountability.api.ConfirmerDeclined;
import io.waymark.accountability.api.ConfirmerLeft;
import io.waymark.accountability.api.ConfirmerSilent;
import io.waymark.accountability.api.Grown;
import io.waymark.accountability.api.Origin;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.EnrolmentWithdrawn;
import io.waymark.pathways.api.PathwayId;
import io.waymark.shared.DomainEvent;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

/** Whose a thing is, and to whom it is entrusted, is read from what happened, also where a snapshot stands for most of it. */
class OwnersAndTrusteesTest {

    private static final PersonId ADA = new PersonId("p-ada");
    private static final PersonId BEN = new PersonId("p-ben");
    private static final PersonId CLEO = new PersonId("p-cleo");
    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");
    private static final CommitmentId ID = CommitmentId.of(ADA, 1);
    private static final CommitmentMade MADE = new CommitmentMade(
            ID,
            ADA,
            1,
            "form-1",
            new Origin(new EnrolmentId("e-1"), new PathwayId("first-steps"), "First steps"),
            "Ask first",
            "someone brings me a problem",
            "ask one question",
            new Grown("listening", "Listening"),
            3,
            BEN,
            AT,
            List.of(7),
            AT);
    private static final ConfirmerAccepted ACCEPTED = new ConfirmerAccepted(ID, ADA, BEN, AT);
    private static final CommitmentReworded REWORDED = new CommitmentReworded(ID, ADA, "A", "B", "C", AT);

    /** What is left of an aggregate says nothing of owners. */
    record Remembered(String words) {}

    private final EventStorageEngine engine = new InMemoryEventStorageEngine();
    private final EmbeddedEventStore events =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final Owners owners = new Owners(events);
    private final Trustees trustees = new Trustees(events);
    private long stored;

    private void happened(DomainEvent... those) {
        for (DomainEvent event : those) {
            engine.appendEvents(new GenericDomainEventMessage<>("Commitment", ID.value(), stored++, event));
        }
    }

    private void remembered() {
        engine.storeSnapshot(
                new GenericDomainEventMessage<>("Commitment", ID.value(), stored - 1, new Remembered("all of it")));
    }

    private void happenedAHundredTimes(DomainEvent event) {
        for (int i = 0; i < 100; i++) {
            happened(event);
        }
    }

    @Test
    void whoMadeItOwnsItAndWhoIsNamedHoldsIt() {
        assertThat(owners.of(ID)).isEmpty();
        assertThat(trustees.of(ID)).isEmpty();
        happened(MADE);
        assertThat(owners.of(ID)).contains(ADA);
        assertThat(trustees.of(ID)).contains(BEN);
        happened(ACCEPTED);
        assertThat(trustees.of(ID)).contains(BEN);
    }

    @Test
    void whoDeclinedWasSilentOrLeftHoldsItNoMore() {
        happened(MADE, new ConfirmerDeclined(ID, ADA, BEN, AT));
        assertThat(trustees.of(ID)).isEmpty();
        happened(new ConfirmerAsked(ID, ADA, CLEO, AT, AT));
        assertThat(trustees.of(ID)).contains(CLEO);
        happened(new ConfirmerSilent(ID, ADA, CLEO, AT));
        assertThat(trustees.of(ID)).isEmpty();
        happened(new ConfirmerAsked(ID, ADA, BEN, AT, AT), ACCEPTED, new ConfirmerLeft(ID, ADA, BEN, AT, AT));
        assertThat(trustees.of(ID)).isEmpty();
        happened(new ConfirmerAssigned(ID, ADA, CLEO, AT));
        assertThat(trustees.of(ID)).contains(CLEO);
        assertThat(owners.of(ID)).contains(ADA);
    }

    @Test
    void aSnapshotHidesNeither() {
        happened(MADE, ACCEPTED);
        happenedAHundredTimes(REWORDED);
        remembered();
        happened(REWORDED);
        assertThat(events.readEvents(ID.value()).next().getPayload()).isInstanceOf(Remembered.class);

        assertThat(owners.of(ID)).contains(ADA);
        assertThat(trustees.of(ID)).contains(BEN);
    }

    @Test
    void aSnapshotBringsNobodyBack() {
        happened(MADE, ACCEPTED, new ConfirmerDeclined(ID, ADA, BEN, AT));
        happenedAHundredTimes(REWORDED);
        remembered();
        assertThat(trustees.of(ID)).isEmpty();
        happened(new ConfirmerAsked(ID, ADA, CLEO, AT, AT));
        assertThat(trustees.of(ID)).contains(CLEO);
    }

    @Test
    void whatSaysNothingOfAnOwnerHasNone() {
        happened(new EnrolmentWithdrawn(new EnrolmentId("e-1"), ADA, new PathwayId("first-steps"), AT));
        assertThat(owners.of(ID)).isEmpty();
        assertThat(trustees.of(ID)).isEmpty();
    }
}
