package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;

/**
 * Keeps a people file for whoever sends it, in place of the one before, for a day. Nothing is imported yet.
 *
 * <p>Refused with {@code file-empty}, {@code file-too-large} or {@code csv-binary}.
 *
 * @param content at most {@link PeopleFile#LARGEST} bytes
 */
@AllowedTo(Who.SYS_ADMIN)
public record KeepPeopleFile(String name, byte[] content, Instant at) implements Command<Void> {}
