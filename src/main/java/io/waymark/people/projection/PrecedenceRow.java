package io.waymark.people.projection;

import io.waymark.people.api.RosterSource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which source of people leads, and since when. */
record PrecedenceRow(@Nullable RosterSource source, Instant since) {}
