package io.waymark.notifications.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;

/** Has a mail that was given up tried again, for two more days. {@code mail-not-dead} if it was not given up. */
@AllowedTo(Who.SYS_ADMIN)
public record ResendMail(MailId mail, Instant at) implements Command<Void> {}
