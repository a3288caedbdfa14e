package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Notes somebody who signed in and is no person yet. Once: again is nothing, even if something else is told then.
 *
 * @param person who they become if they are taken in as somebody new
 */
@AllowedTo(Who.SYSTEM)
public record NoticeNewcomer(
        @TargetAggregateIdentifier IdentityId identity,
        PersonId person,
        String issuer,
        String name,
        String email,
        NewcomerReason why,
        Instant at)
        implements Command<Void> {}
