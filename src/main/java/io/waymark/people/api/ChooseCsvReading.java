package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;

/** Chooses how a kept file is read. Columns that are chosen are remembered for the next file with these headings. */
@AllowedTo(Who.SYS_ADMIN)
public record ChooseCsvReading(RosterFileId file, CsvChoices choices, Instant at) implements Command<Void> {}
