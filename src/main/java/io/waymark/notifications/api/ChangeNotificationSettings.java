package io.waymark.notifications.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;

/**
 * Chooses how one wants to be told. It holds for what one is told from then on; mails of a kind that is left out now do not go out
 * any more, even if they were waiting. Refused with {@code quiet-hours-empty}, and with {@code mail-needed} for a kind that cannot be
 * left out.
 */
@AllowedTo(Who.OWNER)
public record ChangeNotificationSettings(PersonId person, NotificationSettings settings)
        implements Command<Void>, AboutPerson {}
