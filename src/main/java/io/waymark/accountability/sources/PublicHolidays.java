package io.waymark.accountability.sources;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.waymark.accountability.api.HolidayRegions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Public holidays by region, as {@code gb} or {@code gb-eng}, from a library that is kept up to date. */
@Component
class PublicHolidays implements HolidayRegions {

    private static final int COUNTRY = 2;

    private final Set<String> countries = HolidayManager.getSupportedCalendarCodes().stream()
            .filter(code -> code.length() == COUNTRY)
            .map(code -> code.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private final Map<String, HolidayManager> known = new ConcurrentHashMap<>();

    @Override
    public boolean isKnown(String region) {
        String[] parts = region.split("-", -1);
        if (!countries.contains(parts[0])) {
            return false;
        }
        CalendarHierarchy at = manager(parts[0]).getCalendarHierarchy();
        for (int i = 1; i < parts.length && at != null; i++) {
            at = at.getChildren().get(parts[i]);
        }
        return at != null;
    }

    /** All that are known, by code, with their names: a part of a country stands behind its country's. */
    Map<String, String> regions(Locale language) {
        Map<String, String> regions = new LinkedHashMap<>();
        for (String country : countries) {
            String name = Locale.of("", country).getDisplayCountry(language);
            regions.put(country, name);
            put(regions, country, name, manager(country).getCalendarHierarchy(), language);
        }
        return regions;
    }

    private static void put(
            Map<String, String> regions, String code, String name, CalendarHierarchy at, Locale language) {
        at.getChildren().forEach((part, child) -> {
            String childName = name + ", " + child.getDescription(language);
            regions.put(code + "-" + part, childName);
            put(regions, code + "-" + part, childName, child, language);
        });
    }

    /** Both days counted. */
    Set<LocalDate> between(String region, LocalDate first, LocalDate last) {
        String[] parts = region.split("-", -1);
        String[] within = Arrays.copyOfRange(parts, 1, parts.length);
        return manager(parts[0]).getHolidays(first, last, within).stream()
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    private HolidayManager manager(String country) {
        return known.computeIfAbsent(country, code -> HolidayManager.getInstance(ManagerParameters.create(code)));
    }
}
