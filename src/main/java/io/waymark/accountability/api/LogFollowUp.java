package io.waymark.accountability.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Logs what a manager saw of a report. The same follow-up sent twice is one.
 *
 * <p>Refused with {@code commitment-unknown}, {@code obstacle-missing}, {@code next-in-the-past}, or {@code text-too-long}.
 *
 * @param note at most 1,000 characters; the report reads it
 * @param today the manager's day, for the next one lies after it
 */
@AllowedTo(Who.MANAGER)
public record LogFollowUp(
        @TargetAggregateIdentifier FollowUpId followUp,
        PersonId person,
        PersonId manager,
        @Nullable CommitmentId commitment,
        Observed observed,
        @Nullable Obstacle obstacle,
        @Nullable String note,
        @Nullable LocalDate next,
        LocalDate today,
        Instant at)
        implements Command<Void>, AboutPerson {}
