package io.waymark.accountability.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/**
 * Asks whose public holidays are known.
 *
 * @param language the BCP 47 tag of the language their names are wanted in
 */
@AllowedTo(Who.SIGNED_IN)
public record FindHolidayRegions(String language) implements Query<HolidayRegionNames> {}
