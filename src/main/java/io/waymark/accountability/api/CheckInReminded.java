package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * Somebody was asked for a check-in.
 *
 * @param time the how-manieth of its times to be asked, from 1
 */
@Revision("1")
public record CheckInReminded(CommitmentId commitment, PersonId person, int day, int time, Instant at)
        implements AccountabilityEvent {}
