package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;

/** Says how one's people file is to be read. Refused with {@code people-file-gone} if there is none. */
@AllowedTo(Who.SYS_ADMIN)
public record ChooseForPeopleFile(PeopleFileChoices choices) implements Command<Void> {}
