package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;

/**
 * Says who a newcomer is, who gets in from then on. Answers their id.
 *
 * <p>Refused with {@code newcomer-settled} if they are not waiting any more; {@code person-not-active} at {@code person} or
 * {@code manager}; {@code roster-name-missing} at {@code name}; {@code roster-email-missing} or {@code email-known} at {@code email};
 * what has not the form of an address or a language, or is too long, at its field.
 */
@AllowedTo(Who.SYS_ADMIN)
public record AcceptNewcomer(IdentityId identity, Acceptance as, Instant at) implements Command<PersonId> {}
