package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;

/** Throws one's people file away. Doing it twice is the same as once. */
@AllowedTo(Who.SYS_ADMIN)
public record ForgetPeopleFile() implements Command<Void> {}
