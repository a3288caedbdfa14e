package io.waymark.operations.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.time.ZoneId;

/**
 * Asks how the event store has grown in the last 30 days.
 *
 * @param zone whose days they are
 */
@AllowedTo(Who.SYS_ADMIN)
public record FindStoreGrowth(ZoneId zone) implements Query<StoreGrowth> {}
