package io.waymark.people.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.time.LocalDate;
import java.time.ZoneId;

/** Asks what somebody's place in the company was at the end of a day, as that day is counted in a zone. */
@AllowedTo({Who.OWNER, Who.MANAGER, Who.LD_ADMIN, Who.SYSTEM})
public record FindPersonOn(PersonId person, LocalDate day, ZoneId zone) implements Query<PersonOn>, AboutPerson {}
