package io.waymark.accountability.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says on which days somebody works and whose public holidays they keep. Refused with {@code workdays-missing} or
 * {@code region-unknown}.
 */
@AllowedTo(Who.OWNER)
public record ChooseWorkingWeek(
        @TargetAggregateIdentifier WorkingDaysId workingDays,
        PersonId person,
        Set<DayOfWeek> workdays,
        @Nullable String holidays,
        Instant at)
        implements Command<Void>, AboutPerson {}
