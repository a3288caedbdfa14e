package io.waymark.operations.engine;

import io.waymark.operations.api.FindStoreGrowth;
import io.waymark.operations.api.StoreGrowth;
import io.waymark.platform.axon.StoreFigures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Tells how the event store grows. */
@Component
class StoreDesk {

    private static final int DAYS = 30;

    private final StoreFigures figures;
    private final Clock clock;

    StoreDesk(StoreFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @QueryHandler
    StoreGrowth find(FindStoreGrowth query) {
        OptionalLong bytes = figures.bytes();
        return new StoreGrowth(
                figures.events(),
                figures.newest().orElse(null),
                days(query.zone()),
                bytes.isPresent() ? bytes.getAsLong() : null);
    }

    private List<StoreGrowth.Day> days(ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate first = today.minusDays(DAYS - 1L);
        Instant from = first.atStartOfDay(zone).toInstant();
        Map<LocalDate, Long> events = new HashMap<>();
        figures.perMinute(from)
                .forEach((minute, count) -> events.merge(LocalDate.ofInstant(minute, zone), count, Long::sum));
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(DAYS)
                .map(day -> new StoreGrowth.Day(day, events.getOrDefault(day, 0L)))
                .toList();
    }
}
