package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;

/**
 * Begins a sync and answers the id of the run; {@link FindSync} then tells how it goes, and what it came to.
 *
 * <p>Refused with {@code sync-no-directory} or {@code sync-under-way}.
 *
 * @param meantLeavers {@link SyncRun#leavers} of a run that asked: exactly these may leave, however many they are; empty if nobody
 *     was asked
 */
@AllowedTo({Who.SYS_ADMIN, Who.SYSTEM})
public record RunSync(SyncKind kind, String meantLeavers) implements Command<String> {}
