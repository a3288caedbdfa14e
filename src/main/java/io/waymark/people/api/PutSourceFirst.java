package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Has one source of people lead. Nobody changes by this: the next import or sync follows it, and its preview shows what it would do.
 * The same again is nothing.
 *
 * @param source null for none: then each is believed in the order in which they first told of somebody
 */
@AllowedTo(Who.SYS_ADMIN)
public record PutSourceFirst(
        @TargetAggregateIdentifier PrecedenceId precedence,
        @Nullable RosterSource source,
        Instant at) implements Command<Void> {

    public static PutSourceFirst of(@Nullable RosterSource source, Instant at) {
        return new PutSourceFirst(PrecedenceId.COMPANY, source, at);
    }
}
