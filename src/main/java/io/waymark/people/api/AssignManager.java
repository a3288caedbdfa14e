package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says whom somebody reports to from a day on; null for nobody.
 *
 * <p>Refused with {@code own-manager} if it is oneself, and with {@code reporting-line-backwards} if the day lies before the
 * one the present manager was assigned for.
 */
@AllowedTo({Who.SYS_ADMIN, Who.SYSTEM})
public record AssignManager(
        @TargetAggregateIdentifier PersonId person,
        @Nullable PersonId manager,
        LocalDate from,
        Instant at) implements Command<Void> {}
