package io.waymark.bench.due;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A collection that is looked through by whichever of its indexes says most about a filter; the filter itself decides as before. */
final class IndexedCollection extends MemoryCollection {

    private static final String ID = "_id";

    private final List<SortedIndex> sorted = new ArrayList<>();
    private @Nullable Index<Integer> byId;
    private boolean changing;

    /** A way through the collection, and how many parts of the question it answers by itself. */
    private record Way(Stream<Integer> positions, int answered, boolean inOrder) {}

    IndexedCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
    }

    @Override
    public void addIndex(Index<Integer> index) {
        boolean first = getNumIndexes() == 0;
        super.addIndex(index);
        if (index instanceof SortedIndex one
                && sorted.stream().noneMatch(there -> there.getName().equals(one.getName()))) {
            sorted.add(one);
        }
        if (first
                && index.getKeys().size() == 1
                && index.getKeys().getFirst().getKey().equals(ID)) {
            byId = index;
            addIndex(new SortedIndex("_id_sorted", List.of(new IndexKey(ID, true))));
        }
    }

    /** What is sent is a copy: it is sent while others may change what is here. */
    @Override
    public synchronized QueryResult handleQuery(QueryParameters parameters) {
        QueryResult found = super.handleQuery(parameters);
        if (changing) {
            return found;
        }
        List<Document> copies = StreamSupport.stream(found.spliterator(), false)
                .map(Document::cloneDeeply)
                .toList();
        return new QueryResult(copies, found.getCursorId());
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        changing = true;
        try {
            return super.findAndModify(query);
        } finally {
            changing = false;
        }
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        Question question = Question.of(query);
        Optional<Way> way = way(question, orderBy);
        if (way.isEmpty()) {
            return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
        }
        Stream<Document> documents = way.get().positions().map(this::getDocument);
        return matchDocumentsFromStream(
                query,
                documents,
                skip,
                limit,
                batchSize,
                way.get().inOrder() ? null : deriveComparator(orderBy),
                fields);
    }

    private Optional<Way> way(Question question, @Nullable Document orderBy) {
        Object id = question.value(ID);
        if (id != null && byId != null) {
            Iterable<Integer> positions = byId.getPositions(new Document(ID, id));
            return Optional.of(new Way(StreamSupport.stream(positions.spliterator(), false), 2, true));
        }
        return sorted.stream()
                .map(index -> way(index, question, orderBy))
                .filter(way -> way.answered() > 0)
                .max(Comparator.comparingInt(Way::answered).thenComparing(Way::inOrder));
    }

    private static Way way(SortedIndex index, Question question, @Nullable Document orderBy) {
        List<@Nullable Object> first = question.first(index.fields());
        List<String> left = index.fields().subList(first.size(), index.fields().size());
        Object from = left.isEmpty() ? null : question.from(left.getFirst());
        Object to = left.isEmpty() ? null : question.to(left.getFirst());
        List<String> order = orderBy == null ? List.of() : List.copyOf(orderBy.keySet());
        boolean inOrder = order.isEmpty()
                || (order.size() <= left.size() && left.subList(0, order.size()).equals(order));
        boolean descending = !order.isEmpty() && ((Number) orderBy.get(order.getFirst())).intValue() < 0;
        int answered = 2 * first.size() + (from == null && to == null ? 0 : 1);
        boolean sortsAlone = answered == 0
                && inOrder
                && !order.isEmpty()
                && question.fields().isEmpty();
        return new Way(index.between(first, from, to, descending), sortsAlone ? 1 : answered, inOrder);
    }
}
