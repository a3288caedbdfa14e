package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that whoever signs in with an identity is this person. The same again is nothing.
 *
 * <p>Refused with {@code identity-taken} if they have another identity of the same provider, unless that is meant to go.
 *
 * @param issuer the identity provider
 * @param replacing whether another identity of the same provider is to be theirs no more
 */
@AllowedTo({Who.SYS_ADMIN, Who.SYSTEM})
public record LinkIdentity(
        @TargetAggregateIdentifier PersonId person, IdentityId identity, String issuer, boolean replacing, Instant at)
        implements Command<Void> {}
