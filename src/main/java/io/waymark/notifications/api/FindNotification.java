package io.waymark.notifications.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks for one thing somebody was told: theirs alone. */
@AllowedTo(Who.OWNER)
public record FindNotification(PersonId person, NotificationId notification)
        implements Query<NotificationView>, AboutPerson {}
