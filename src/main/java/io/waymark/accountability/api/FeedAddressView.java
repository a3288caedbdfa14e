package io.waymark.accountability.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody has a calendar address; the address itself nobody knows but whoever was told it.
 *
 * @param since when it was made; null if there is none
 */
public record FeedAddressView(@Nullable Instant since) {}
