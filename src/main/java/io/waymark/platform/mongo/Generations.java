package io.waymark.platform.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A projection's collections exist once a generation: the live one is read, and another may be built beside it until it takes over.
 * Which is which stands in the database, where all nodes look; each remembers what it saw last.
 */
public class Generations {

    /** A node that was held up for so long asks before it believes what it saw. */
    private static final Duration BELIEVED = Duration.ofSeconds(5);

    private static final String ID = "_id";
    private static final String LIVE = "live";
    private static final String BUILDING = "building";
    private static final String NEWEST = "newest";
    private static final String BEGUN = "begun";
    private static final String WRITING = "waymark-generation";
    private static final Pattern NAME = Pattern.compile("(.+)_(\\d+)");

    /** What a look found, and when by {@link System#nanoTime}. */
    private record Look(State state, long at) {}

    /**
     * The generations of one projection, from 1 on.
     *
     * @param live that is read
     * @param building that is built beside it, or 0
     * @param newest the highest number ever given: none is given twice
     * @param begun when building began, or null if nothing is built
     */
    public record State(
            int live, int building, int newest, @Nullable Instant begun) {

        private boolean isBefore(State other) {
            return newest < other.newest || (newest == other.newest && live < other.live);
        }

        /** Whether it is read, or will be. */
        public boolean needs(int generation) {
            return generation == live || generation == building;
        }
    }

    private final MongoDatabase database;
    private final boolean soleWriter;
    private final MongoCollection<Document> states;
    private final Map<String, Look> seen = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> collections = new ConcurrentHashMap<>();

    /**
     * Over the collections of a database.
     *
     * @param soleWriter whether no other process writes there
     */
    public Generations(MongoDatabase database, boolean soleWriter) {
        this.database = database;
        this.soleWriter = soleWriter;
        this.states = database.getCollection("generations");
    }

    /** What this unit of work writes and reads, of the projection it is part of, belongs to a generation. */
    public static void in(int generation, UnitOfWork<?> unit) {
        unit.root().resources().put(WRITING, generation);
    }

    /** The state as it was seen last. */
    public State of(String projection) {
        Look known = seen.get(projection);
        return known != null && System.nanoTime() - known.at() < BELIEVED.toNanos() ? known.state() : look(projection);
    }

    /** Looks at the state in the database; begins with generation 1. */
    public State look(String projection) {
        Document stored = states.find(Filters.eq(ID, projection)).first();
        if (stored == null) {
            try {
                states.insertOne(new Document(ID, projection)
                        .append(LIVE, 1)
                        .append(BUILDING, 0)
                        .append(NEWEST, 1));
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
            }
            return look(projection);
        }
        Date begun = stored.getDate(BEGUN);
        State state = new State(
                stored.getInteger(LIVE),
                stored.getInteger(BUILDING),
                stored.getInteger(NEWEST),
                begun == null ? null : begun.toInstant());
        // A look that took longer may come back with what was before.
        Look look = new Look(state, System.nanoTime());
        seen.merge(projection, look, (before, now) -> now.state().isBefore(before.state()) ? before : now);
        return state;
    }

    /** Begins to build another generation, unless one is being built already. */
    public State begin(String projection, Instant now) {
        State state = look(projection);
        if (state.building() == 0) {
            int next = state.newest() + 1;
            change(
                    projection,
                    state,
                    Updates.combine(
                            Updates.set(BUILDING, next),
                            Updates.set(NEWEST, next),
                            Updates.set(BEGUN, Date.from(now))));
        }
        return look(projection);
    }

    /** Lets the generation that was built be the live one, if it is still being built. */
    public State swap(String projection, int built) {
        State state = look(projection);
        if (state.building() == built) {
            change(
                    projection,
                    state,
                    Updates.combine(Updates.set(LIVE, built), Updates.set(BUILDING, 0), Updates.unset(BEGUN)));
        }
        return look(projection);
    }

    /** Gives up the generation that is being built, if there is one. */
    public State cancel(String projection) {
        State state = look(projection);
        if (state.building() != 0) {
            change(projection, state, Updates.combine(Updates.set(BUILDING, 0), Updates.unset(BEGUN)));
        }
        return look(projection);
    }

    /** Deletes the collections of a generation that nobody reads or builds any more. */
    public void drop(String projection, int generation) {
        if (look(projection).needs(generation)) {
            throw new IllegalStateException("Generation " + generation + " of " + projection + " is in use");
        }
        collections
                .getOrDefault(projection, Set.of())
                .forEach(name -> database.getCollection(name(name, generation)).drop());
    }

    /** The generations of which there are collections, in use or not. */
    public Set<Integer> stored(String projection) {
        Set<String> names = collections.getOrDefault(projection, Set.of());
        Set<Integer> found = new TreeSet<>();
        for (String stored : database.listCollectionNames()) {
            Matcher parts = NAME.matcher(stored);
            if (parts.matches() && names.contains(parts.group(1))) {
                found.add(Integer.parseInt(parts.group(2)));
            }
        }
        return found;
    }

    /** Makes a collection known; gives its place among those of its projection, from 0. */
    int register(String projection, String collection) {
        Set<String> known = collections.computeIfAbsent(projection, key -> ConcurrentHashMap.newKeySet());
        known.add(collection);
        return known.size() - 1;
    }

    /** The collection in the generation of this unit of work; outside of the projection, in the live one. */
    MongoCollection<Document> collection(String projection, String collection) {
        int generation =
                CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getOrDefaultResource(WRITING, 0) : 0;
        return database.getCollection(
                name(collection, generation == 0 ? of(projection).live() : generation));
    }

    boolean isSoleWriter() {
        return soleWriter;
    }

    /** Whether a stored collection belongs to a generation that is read or built. */
    boolean inUse(String projection, String stored) {
        Matcher parts = NAME.matcher(stored);
        return parts.matches() && of(projection).needs(Integer.parseInt(parts.group(2)));
    }

    private void change(String projection, State from, Bson to) {
        states.updateOne(
                Filters.and(
                        Filters.eq(ID, projection),
                        Filters.eq(LIVE, from.live()),
                        Filters.eq(BUILDING, from.building()),
                        Filters.eq(NEWEST, from.newest())),
                to);
    }

    private static String name(String collection, int generation) {
        return collection + "_" + generation;
    }
}
