package io.waymark.platform.mongo;

import com.mongodb.MongoNamespace;
import java.util.BitSet;

/**
 * Spares the question for rows that cannot be there: one bit for each row there is, at a place made of its id. It is known only
 * for a collection that was empty when this process began to write to it. Should another process write there too, an insert of
 * ours fails by its {@code _id}, and all is forgotten.
 */
final class Absence {

    private static final int PLACES = 1 << 22;
    private static final int GOLDEN = 0x9E3779B9;
    private static final int SHIFT = Integer.SIZE - Integer.numberOfTrailingZeros(PLACES);

    private final MongoNamespace collection;
    private final BitSet perhaps = new BitSet();
    private boolean known;

    Absence(MongoNamespace collection, boolean known) {
        this.collection = collection;
        this.known = known;
    }

    MongoNamespace collection() {
        return collection;
    }

    /** Whether there is certainly no such row. */
    synchronized boolean of(String id) {
        return known && !perhaps.get(place(id));
    }

    /** There is such a row, or is going to be. */
    synchronized void end(String id) {
        perhaps.set(place(id));
    }

    synchronized void forget() {
        known = false;
    }

    private static int place(String id) {
        return (id.hashCode() * GOLDEN) >>> SHIFT;
    }
}
