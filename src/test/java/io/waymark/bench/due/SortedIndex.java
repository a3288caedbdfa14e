package io.waymark.bench.due;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An index in the order of its keys. Arrays are entered once for each of their elements, more often than by MongoDB, never less. */
final class SortedIndex extends EmptyIndex<Integer> {

    private static final String ID = "_id";
    private static final int BEFORE = -1;
    private static final int AFTER = Integer.MAX_VALUE;

    /** Where a document lies; of a bound, whether it is before all or after all that begin with its values. */
    private record Entry(List<@Nullable Object> values, int position) {}

    private static final Comparator<Entry> ORDER = (one, other) -> {
        Comparator<Object> byValue = ValueComparator.asc();
        int common = Math.min(one.values().size(), other.values().size());
        for (int i = 0; i < common; i++) {
            int difference = byValue.compare(one.values().get(i), other.values().get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.position(), other.position());
    };

    private final Map<Object, Integer> places = new HashMap<>();
    private final NavigableSet<Entry> entries = new TreeSet<>(ORDER);

    SortedIndex(String name, List<IndexKey> keys) {
        super(name, keys);
    }

    List<String> fields() {
        return keys();
    }

    /** Documents whose first values are these and whose next lies between, in the order of the index. */
    Stream<Integer> between(
            List<@Nullable Object> first, @Nullable Object from, @Nullable Object to, boolean descending) {
        Entry low = new Entry(with(first, from), BEFORE);
        Entry high = new Entry(with(first, to), AFTER);
        NavigableSet<Entry> range = entries.subSet(low, true, high, true);
        return (descending ? range.descendingSet() : range)
                .stream().map(Entry::position).distinct();
    }

    private static List<@Nullable Object> with(List<@Nullable Object> first, @Nullable Object next) {
        List<@Nullable Object> values = new ArrayList<>(first);
        if (next != null) {
            values.add(next);
        }
        return values;
    }

    @Override
    public void add(Document document, Integer position, MongoCollection<Integer> collection) {
        places.put(document.get(ID), position);
        getKeyValues(document).forEach(key -> entries.add(entry(key, position)));
    }

    @Override
    public void updateInPlace(Document before, Document after, Integer position, MongoCollection<Integer> collection) {
        if (!nullAwareEqualsKeys(before, after)) {
            getKeyValues(before).forEach(key -> entries.remove(entry(key, position)));
            add(after, position, collection);
        }
    }

    @Override
    public @Nullable Integer remove(Document document) {
        Integer position = places.remove(document.get(ID));
        if (position != null) {
            getKeyValues(document).forEach(key -> entries.remove(entry(key, position)));
        }
        return position;
    }

    private static Entry entry(KeyValue key, int position) {
        return new Entry(
                key.stream()
                        .map(value -> value instanceof Missing ? null : value)
                        .collect(ArrayList::new, ArrayList::add, ArrayList::addAll),
                position);
    }
}
