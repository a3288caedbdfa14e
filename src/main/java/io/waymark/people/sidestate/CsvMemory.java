package io.waymark.people.sidestate;

import io.waymark.people.api.CsvChoices;
import io.waymark.people.api.CsvColumn;
import io.waymark.people.api.DateForm;
import io.waymark.platform.json.Json;
import io.waymark.platform.sidestate.SideState;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the columns of a file held, by its headings in whatever order: so that the same export is read the same way next time, whoever
 * sends it. Headings are kept as a fingerprint and by their places alone, for a file without any has people there.
 */
@Component
public class CsvMemory {

    /**
     * What is kept.
     *
     * @param columns the place of each among the headings in their alphabetical order, from 0
     */
    record Remembered(
            Map<CsvColumn, Integer> columns,
            Map<CsvColumn, DateForm> dates,
            @Nullable String locale,
            @Nullable ZoneId zone) {}

    private static final String SHELF = "csv-columns";

    private final SideState sideState;
    private final JsonMapper json = Json.mapper();

    CsvMemory(SideState sideState) {
        this.sideState = sideState;
    }

    public void remember(List<String> headings, CsvChoices choices) {
        List<String> sorted = sorted(headings);
        Map<CsvColumn, Integer> places = new EnumMap<>(CsvColumn.class);
        Objects.requireNonNullElse(choices.columns(), Map.<CsvColumn, String>of())
                .forEach((column, heading) -> {
                    if (sorted.contains(heading)) {
                        places.put(column, sorted.indexOf(heading));
                    }
                });
        Map<CsvColumn, DateForm> dates = Objects.requireNonNullElse(choices.dates(), Map.of());
        sideState.put(
                SHELF,
                fingerprint(sorted),
                json.writeValueAsBytes(new Remembered(places, dates, choices.locale(), choices.zone())));
    }

    /** What was chosen for a file with these headings. */
    public Optional<CsvChoices> find(List<String> headings) {
        List<String> sorted = sorted(headings);
        return sideState
                .find(SHELF, fingerprint(sorted))
                .map(entry -> json.readValue(entry.value(), Remembered.class))
                .map(remembered -> {
                    Map<CsvColumn, String> columns = new EnumMap<>(CsvColumn.class);
                    remembered.columns().forEach((column, place) -> columns.put(column, sorted.get(place)));
                    return new CsvChoices(
                            null, null, columns, remembered.dates(), remembered.locale(), remembered.zone());
                });
    }

    private static List<String> sorted(List<String> headings) {
        return headings.stream()
                .sorted(Comparator.comparing((String heading) -> heading.toLowerCase(Locale.ROOT))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static String fingerprint(List<String> sorted) {
        try {
            byte[] all = String.join("\n", sorted).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
