package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks what a sync would change, as somebody on this node has seen it last. */
@AllowedTo(Who.SYS_ADMIN)
public record FindSyncPreview() implements Query<SyncPreview> {}
