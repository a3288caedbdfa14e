package io.waymark.pathways.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.time.LocalDate;
import java.time.ZoneId;

/** Asks how a pathway stood at the end of a day, as that day is counted in a zone. */
@AllowedTo({Who.LD_ADMIN, Who.SYSTEM})
public record FindPathwayOn(PathwayId pathway, LocalDate day, ZoneId zone) implements Query<PathwayOn> {}
