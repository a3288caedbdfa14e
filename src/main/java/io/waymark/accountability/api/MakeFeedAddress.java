package io.waymark.accountability.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;

/**
 * Makes a new secret address at which a calendar program reads one's dates; one made before leads nowhere from then on. The answer is
 * the one time it is told: what is kept does not lead back to it.
 */
@AllowedTo(Who.OWNER)
public record MakeFeedAddress(PersonId person, Instant at) implements Command<FeedAddress>, AboutPerson {}
