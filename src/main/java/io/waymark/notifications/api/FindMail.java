package io.waymark.notifications.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks what a mail says: on a trial without a mail server only, elsewhere {@code nothing-here}, as it is its reader's alone. */
@AllowedTo(Who.SYS_ADMIN)
public record FindMail(MailId mail) implements Query<MailText> {}
