package io.waymark.platform.time;

import io.waymark.platform.json.Json;
import io.waymark.platform.sidestate.SideState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The to-dos as they lie in the side state: one entry each, filed by kind and key. Each change is made to the version that was
 * seen: whoever was overtaken, by another node or by somebody who has moved or cancelled the to-do, changes nothing.
 */
@Component
class Todos {

    /** How long it is remembered that a to-do was done. */
    static final Duration REMEMBERED = Duration.ofDays(30);

    private static final String SHELF = "todo";

    /**
     * A to-do as it was seen.
     *
     * @param next when it is to be tried: when it is due, or later if it has failed
     */
    record Filed(Todo todo, long version, Instant next) {}

    /** What is stored. */
    private record Sheet(Todo todo, @Nullable Instant done) {}

    private final SideState sideState;
    private final JsonMapper json = Json.mapper();

    Todos(SideState sideState) {
        this.sideState = sideState;
    }

    /** Files it, over another of its kind and key, unless that is the same, be it done or not. Mostly there is none. */
    void file(Todo todo) {
        boolean settled = put(0, todo, todo.due());
        while (!settled) {
            Optional<SideState.Entry> there = sideState.find(SHELF, id(todo));
            settled = there.map(entry -> sheet(entry).todo().isSameAs(todo)).orElse(false)
                    || put(there.map(SideState.Entry::version).orElse(0L), todo, todo.due());
        }
    }

    void cancel(String kind, String key) {
        boolean settled;
        do {
            Optional<SideState.Entry> there =
                    sideState.find(SHELF, id(kind, key)).filter(Todos::isOpen);
            settled = there.map(entry -> sideState.remove(SHELF, entry.key(), entry.version()))
                    .orElse(true);
        } while (!settled);
    }

    Optional<Todo> find(String kind, String key) {
        return sideState
                .find(SHELF, id(kind, key))
                .filter(Todos::isOpen)
                .map(entry -> sheet(entry).todo());
    }

    /** The next to be tried, whether or not it is time. */
    List<Filed> next(int limit) {
        return sideState.soonest(SHELF, limit).stream().map(this::filed).toList();
    }

    /** Notes that it is being handled, so that nobody who saw it before can do so too; empty if somebody was faster. */
    Optional<Filed> begin(Filed seen) {
        Todo begun = seen.todo().begun();
        return put(seen.version(), begun, seen.next())
                ? Optional.of(new Filed(begun, seen.version() + 1, seen.next()))
                : Optional.empty();
    }

    /** False if it has been changed since it was begun: then it stays as it has become. */
    boolean done(Filed begun, Instant now) {
        byte[] content = json.writeValueAsBytes(new Sheet(begun.todo(), now));
        return sideState.replace(SHELF, id(begun.todo()), begun.version(), content, now.plus(REMEMBERED));
    }

    /** False if it has been changed since it was begun: then it stays as it has become. */
    boolean failed(Filed begun, String error, Instant again) {
        return put(begun.version(), begun.todo().failed(error), again);
    }

    private boolean put(long seen, Todo todo, Instant next) {
        return sideState.putDue(SHELF, id(todo), seen, json.writeValueAsBytes(new Sheet(todo, null)), next);
    }

    private Filed filed(SideState.Entry entry) {
        Todo todo = sheet(entry).todo();
        return new Filed(todo, entry.version(), entry.due() == null ? todo.due() : entry.due());
    }

    private Sheet sheet(SideState.Entry entry) {
        return json.readValue(entry.value(), Sheet.class);
    }

    private static boolean isOpen(SideState.Entry entry) {
        return entry.due() != null;
    }

    private static String id(Todo todo) {
        return id(todo.kind(), todo.key());
    }

    private static String id(String kind, String key) {
        return kind + "/" + key;
    }
}
