package io.waymark.accountability.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;

/** Takes one's calendar address back: it leads nowhere from then on. Without one it changes nothing. */
@AllowedTo(Who.OWNER)
public record RevokeFeedAddress(PersonId person) implements Command<Void>, AboutPerson {}
