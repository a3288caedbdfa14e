package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A point was talked about, or need not be any more. */
@Revision("1")
public record AgendaPointDone(AgendaPointId point, PersonId person, PersonId by, Instant at)
        implements AccountabilityEvent {}
