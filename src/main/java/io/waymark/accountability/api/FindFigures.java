package io.waymark.accountability.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks how the whole company follows through: numbers, never whose. Counted when asked, so it is followed by no window. */
@AllowedTo(Who.LD_ADMIN)
public record FindFigures() implements Query<CompanyFigures> {}
