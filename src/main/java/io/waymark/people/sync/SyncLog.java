package io.waymark.people.sync;

import io.waymark.people.api.SyncKind;
import io.waymark.people.api.SyncOutcome;
import io.waymark.people.api.SyncProgress;
import io.waymark.people.api.SyncRun;
import io.waymark.people.api.SyncState;
import io.waymark.platform.axon.Announcer;
import io.waymark.platform.json.Json;
import io.waymark.platform.sidestate.SideState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is known of syncs on all nodes: the one that is going on, and those that are over. One entry in the side state. */
@Component
class SyncLog {

    private static final String SHELF = "people-sync";
    private static final String KEY = "log";

    /**
     * What is stored.
     *
     * @param reached from when on changes in the directory are not known here; null until a sync has succeeded
     */
    record Page(
            @Nullable SyncProgress running,
            List<SyncRun> runs,
            @Nullable Instant reached) {}

    private static final Page EMPTY = new Page(null, List.of(), null);

    private final SideState sideState;
    private final Announcer announcer;
    private final JsonMapper json = Json.mapper();

    SyncLog(SideState sideState, Announcer announcer) {
        this.sideState = sideState;
        this.announcer = announcer;
    }

    Page read() {
        return sideState
                .find(SHELF, KEY)
                .map(entry -> json.readValue(entry.value(), Page.class))
                .orElse(EMPTY);
    }

    /** Notes that a sync begins. To be called by whoever's turn it is: what was going on before is not any more. */
    void begin(SyncProgress progress) {
        change(page -> new Page(progress, interrupted(page, progress.begun()), page.reached()));
    }

    /** Notes that what was going on is so no more, as nobody goes on with it; answers what that was. */
    Optional<SyncProgress> giveUp(Instant now) {
        Optional<SyncProgress> running = Optional.ofNullable(read().running());
        running.ifPresent(any -> change(page -> new Page(null, interrupted(page, now), page.reached())));
        return running;
    }

    /** Notes how far it has come; false if it was taken for dead meanwhile, and must not go on. */
    boolean progress(SyncProgress progress) {
        return change(page -> isGoing(page, progress.id()) ? new Page(progress, page.runs(), page.reached()) : page);
    }

    /** Notes what it came to. */
    void end(SyncRun run) {
        change(page -> isGoing(page, run.id())
                ? new Page(null, with(run, page.runs()), run.outcome().isGood() ? run.begun() : page.reached())
                : page);
    }

    /** Notes that somebody has looked, of which nothing is kept. */
    void forget(String id) {
        change(page -> isGoing(page, id) ? new Page(null, page.runs(), page.reached()) : page);
    }

    /** Whether anything was changed. */
    private boolean change(UnaryOperator<Page> change) {
        boolean settled;
        Page before;
        Page after;
        do {
            Optional<SideState.Entry> entry = sideState.find(SHELF, KEY);
            before = entry.map(there -> json.readValue(there.value(), Page.class))
                    .orElse(EMPTY);
            after = change.apply(before);
            byte[] value = json.writeValueAsBytes(after);
            settled = after.equals(before)
                    || (entry.isPresent()
                            ? sideState.replace(SHELF, KEY, entry.get().version(), value, null)
                            : sideState.putIfAbsent(SHELF, KEY, value, null, Instant.EPOCH));
        } while (!settled);
        announcer.changed(SHELF);
        return !after.equals(before);
    }

    private static boolean isGoing(Page page, String id) {
        return page.running() != null && page.running().id().equals(id);
    }

    private static List<SyncRun> interrupted(Page page, Instant now) {
        SyncProgress running = page.running();
        return running == null || running.preview()
                ? page.runs()
                : with(
                        new SyncRun(
                                running.id(),
                                running.kind(),
                                running.by(),
                                running.begun(),
                                now,
                                SyncOutcome.INTERRUPTED,
                                running.told(),
                                false,
                                Map.of(),
                                0,
                                0,
                                List.of(),
                                0,
                                "",
                                null),
                        page.runs());
    }

    /** Of hours in which nothing changed the last is enough: they would push out what is worth reading. */
    private static List<SyncRun> with(SyncRun newest, List<SyncRun> others) {
        boolean again = isQuiet(newest) && others.stream().limit(1).allMatch(SyncLog::isQuiet);
        return Stream.concat(Stream.of(newest), others.stream().skip(again ? 1 : 0))
                .limit(SyncState.MOST_RUNS)
                .toList();
    }

    private static boolean isQuiet(SyncRun run) {
        return run.kind() == SyncKind.INCREMENTAL && run.by() == null && run.outcome() == SyncOutcome.UNCHANGED;
    }
}
