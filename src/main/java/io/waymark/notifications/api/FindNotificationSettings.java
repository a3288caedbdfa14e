package io.waymark.notifications.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks how somebody wants to be told: theirs alone. */
@AllowedTo(Who.OWNER)
public record FindNotificationSettings(PersonId person) implements Query<NotificationSettings>, AboutPerson {}
