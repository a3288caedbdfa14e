package io.waymark.people.sidestate;

import io.waymark.platform.json.Json;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The import that is being carried out in several commits, kept until the last of them: whoever finds it goes on where it stopped.
 * A part is done again if it is not known to have been done, which changes nothing then.
 */
@Component
public class UnfinishedImport {

    /**
     * How far it is.
     *
     * @param next the next part, from 0
     * @param parts how many there are
     * @param actor who asked for it
     * @param source through which door
     */
    public record Mark(int next, int parts, Actor actor, String source) {

        public boolean isDone() {
            return next == parts;
        }
    }

    private static final String SHELF = "people-import";
    private static final String MARK = "mark";
    private static final String PART = "part/";
    private static final int LISTED = 100;
    private static final JsonMapper JSON = Json.mapper();

    private final SideState sideState;
    private final SealedDeeds sealed;
    private final Clock clock;

    UnfinishedImport(SideState sideState, SealedDeeds sealed, Clock clock) {
        this.sideState = sideState;
        this.sealed = sealed;
        this.clock = clock;
    }

    /**
     * Keeps all parts, and then the mark: an import without one has not begun.
     *
     * @throws IllegalStateException if there is one already
     */
    public void begin(List<List<Deed>> parts, Actor actor, String source) {
        if (find().isPresent()) {
            throw new IllegalStateException("Another import is not finished");
        }
        forgetParts();
        for (int part = 0; part < parts.size(); part++) {
            sideState.put(SHELF, key(part), sealed.write(parts.get(part)));
        }
        byte[] mark = JSON.writeValueAsBytes(new Mark(0, parts.size(), actor, source));
        if (!sideState.putIfAbsent(SHELF, MARK, mark, null, clock.instant())) {
            throw new IllegalStateException("Another import is not finished");
        }
    }

    public Optional<Mark> find() {
        return sideState.find(SHELF, MARK).map(entry -> JSON.readValue(entry.value(), Mark.class));
    }

    /** The deeds of a part, but for those about people whose key was destroyed meanwhile. */
    public List<Deed> part(Mark mark) {
        return sealed.read(sideState.find(SHELF, key(mark.next())).orElseThrow().value());
    }

    /** Notes that the next part is done; gives how far it is now. */
    public Mark done(Mark mark) {
        Mark after = new Mark(mark.next() + 1, mark.parts(), mark.actor(), mark.source());
        sideState.put(SHELF, MARK, JSON.writeValueAsBytes(after));
        sideState.remove(SHELF, key(mark.next()));
        return after;
    }

    /** Forgets it, once it is done, and whatever is left of one that never began. */
    public void finish() {
        forgetParts();
        sideState.remove(SHELF, MARK);
    }

    private void forgetParts() {
        List<SideState.Entry> some = sideState.list(SHELF, PART, "", LISTED);
        while (!some.isEmpty()) {
            some.forEach(entry -> sideState.remove(SHELF, entry.key()));
            some = sideState.list(SHELF, PART, "", LISTED);
        }
    }

    private static String key(int part) {
        return PART + "%06d".formatted(part);
    }
}
