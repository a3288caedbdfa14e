package io.waymark.notifications.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;

/** Notes that somebody has read what they were told. Again it changes nothing. */
@AllowedTo(Who.OWNER)
public record ReadNotification(PersonId person, NotificationId notification) implements Command<Void>, AboutPerson {}
