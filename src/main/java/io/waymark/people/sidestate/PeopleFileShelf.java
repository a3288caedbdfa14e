package io.waymark.people.sidestate;

import io.waymark.people.api.DateForm;
import io.waymark.people.api.PeopleFileField;
import io.waymark.platform.json.Json;
import io.waymark.platform.privacy.PersonalCipher;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where files lie until they are imported, one for each who imports, sealed with the key of whoever sent it, for a day. How columns
 * were read is remembered for good, by the headings; those say nothing about anybody.
 */
@Component
public class PeopleFileShelf {

    private static final String FILES = "people-files";
    private static final String COLUMNS = "people-file-columns";
    private static final Duration KEPT = Duration.ofDays(1);

    /** How the columns of files with certain headings were read. */
    public record Remembered(
            Map<PeopleFileField, Integer> columns, @Nullable DateForm dates) {}

    private final SideState sideState;
    private final PersonalCipher cipher;
    private final Clock clock;
    private final JsonMapper json = Json.mapper();

    PeopleFileShelf(SideState sideState, PersonalCipher cipher, Clock clock) {
        this.sideState = sideState;
        this.cipher = cipher;
        this.clock = clock;
    }

    public void put(PersonId keeper, KeptFile file) {
        Instant now = clock.instant();
        byte[] sealed = cipher.seal(keeper, json.writeValueAsBytes(file));
        sideState.remove(FILES, keeper.value());
        sideState.putIfAbsent(FILES, keeper.value(), sealed, now.plus(KEPT), now);
    }

    public Optional<KeptFile> find(PersonId keeper) {
        Instant now = clock.instant();
        return sideState
                .find(FILES, keeper.value())
                .filter(entry -> entry.expires() == null || entry.expires().isAfter(now))
                .flatMap(entry -> cipher.open(keeper, entry.value()))
                .map(clear -> json.readValue(clear, KeptFile.class));
    }

    public void forget(PersonId keeper) {
        sideState.remove(FILES, keeper.value());
    }

    public void remember(List<String> headings, Remembered columns) {
        sideState.put(COLUMNS, key(headings), json.writeValueAsBytes(columns));
    }

    public Optional<Remembered> remembered(List<String> headings) {
        return sideState.find(COLUMNS, key(headings)).map(entry -> json.readValue(entry.value(), Remembered.class));
    }

    private static String key(List<String> headings) {
        String all = String.join(
                "\n",
                headings.stream()
                        .map(heading -> heading.strip().toLowerCase(Locale.ROOT))
                        .toList());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
