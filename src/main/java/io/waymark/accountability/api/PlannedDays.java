package io.waymark.accountability.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** When check-ins would be. */
public record PlannedDays(LocalDate dayZero, ZoneId zone, List<PlannedCheckIn> checkIns) {}
