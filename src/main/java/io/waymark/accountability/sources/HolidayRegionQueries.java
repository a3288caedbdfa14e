package io.waymark.accountability.sources;

import io.waymark.accountability.api.FindHolidayRegions;
import io.waymark.accountability.api.HolidayRegionNames;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Names the regions whose holidays are known. */
@Component
class HolidayRegionQueries {

    private final PublicHolidays holidays;
    private final Map<Locale, HolidayRegionNames> known = new ConcurrentHashMap<>();

    HolidayRegionQueries(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    @QueryHandler
    HolidayRegionNames find(FindHolidayRegions query) {
        return known.computeIfAbsent(Locale.forLanguageTag(query.language()), this::named);
    }

    private HolidayRegionNames named(Locale language) {
        return new HolidayRegionNames(holidays.regions(language).entrySet().stream()
                .map(one -> new HolidayRegionNames.Region(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(HolidayRegionNames.Region::name, Collator.getInstance(language)))
                .toList());
    }
}
