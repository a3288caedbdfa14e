package io.waymark.people.csv;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Zones by their names of the IANA database, in capitals or not. */
final class Zones {

    private static final Map<String, String> NAMES = ZoneId.getAvailableZoneIds().stream()
            .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), Function.identity(), (one, other) -> one));

    private Zones() {}

    static Optional<ZoneId> find(String name) {
        return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT))).map(ZoneId::of);
    }
}
