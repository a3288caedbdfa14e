package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whom somebody reported to from a day on, until the next period begins; null for nobody. */
public record ReportingPeriod(@Nullable PersonId manager, LocalDate from) {}
