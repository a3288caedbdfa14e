package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;

/**
 * Begins to look what a full sync would change, without changing anything; {@link FindSyncPreview} then tells.
 *
 * <p>Refused with {@code sync-no-directory} or {@code sync-under-way}.
 */
@AllowedTo(Who.SYS_ADMIN)
public record PreviewSync() implements Command<Void> {}
