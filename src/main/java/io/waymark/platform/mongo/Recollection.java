package io.waymark.platform.mongo;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What this process knows of a collection, from one batch to the next, so that a projection need not ask for rows it has just
 * written, nor for such as cannot be there. The first is a few rows as they were last read or written. The second is one bit for
 * each row there is, at a place made of its id; that is known only if the collection was empty when this began. Should somebody
 * else write there too, a write of ours fails, for it says what it believes to be there, and then all is forgotten.
 */
final class Recollection<T> {

    private static final int ROWS = 500;
    private static final int PLACES = 1 << 22;
    private static final int GOLDEN = 0x9E3779B9;
    private static final int SHIFT = Integer.SIZE - Integer.numberOfTrailingZeros(PLACES);

    private final BitSet perhaps = new BitSet();
    private final Map<String, Row<T>> rows = new LinkedHashMap<>(ROWS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Row<T>> eldest) {
            return size() > ROWS;
        }
    };
    private boolean all;

    /** Of a collection that is empty now, or of one that is not. */
    Recollection(boolean empty) {
        this.all = empty;
    }

    /** The row, none if there certainly is none, or null if that must be asked. */
    synchronized @Nullable Row<T> row(String id) {
        Row<T> known = rows.get(id);
        return known == null && all && !perhaps.get(place(id)) ? Row.none() : known;
    }

    /** Some are going to be written: nobody may believe any more that they are not there. */
    synchronized void expect(Iterable<String> ids) {
        ids.forEach(id -> perhaps.set(place(id)));
    }

    synchronized void remember(Map<String, Row<T>> written) {
        rows.putAll(written);
    }

    synchronized void forget(String id) {
        rows.remove(id);
    }

    synchronized void forget() {
        all = false;
        rows.clear();
    }

    private static int place(String id) {
        return (id.hashCode() * GOLDEN) >>> SHIFT;
    }
}
