package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The confirmer asked about an answer before saying whether they saw it. */
@Revision("1")
public record CheckInQuestioned(
        CommitmentId commitment,
        PersonId person,
        int day,
        PersonId confirmer,
        @PersonalData(of = "person") String question,
        Instant at)
        implements AccountabilityEvent {}
