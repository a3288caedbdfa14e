package io.waymark.notifications.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;

/** Notes that somebody has read all they were told up to now. */
@AllowedTo(Who.OWNER)
public record ReadAllNotifications(PersonId person) implements Command<Void>, AboutPerson {}
