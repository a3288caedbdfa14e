package io.waymark.accountability.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks whether one has a calendar address. */
@AllowedTo(Who.OWNER)
public record FindFeedAddress(PersonId person) implements Query<FeedAddressView>, AboutPerson {}
