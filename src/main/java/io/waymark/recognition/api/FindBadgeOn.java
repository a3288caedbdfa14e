package io.waymark.recognition.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.time.LocalDate;
import java.time.ZoneId;

/** Asks what a badge was at the end of a day, as that day is counted in a zone, and whether somebody held it then. */
@AllowedTo(Who.OWNER)
public record FindBadgeOn(PersonId person, BadgeId badge, LocalDate day, ZoneId zone)
        implements Query<BadgeOn>, AboutPerson {}
