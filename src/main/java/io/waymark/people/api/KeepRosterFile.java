package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;

/**
 * Keeps a file of people for a day, for whoever sends it alone, and under their key. Nothing is imported by this.
 *
 * <p>Refused with {@code file-empty}, {@code file-too-large} over 8 MiB, {@code csv-spreadsheet} and {@code csv-binary}.
 */
@AllowedTo(Who.SYS_ADMIN)
public record KeepRosterFile(String fileName, byte[] content, Instant at) implements Command<RosterFileId> {

    /** The largest file, in bytes: some twenty thousand people with all there is to tell of them. */
    public static final int LARGEST = 8 * 1024 * 1024;
}
