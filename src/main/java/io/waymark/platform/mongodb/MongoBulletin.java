package io.waymark.platform.mongodb;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.waymark.platform.axon.Bulletin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * A collection of numbered notes, a few times a second at most, which all nodes read on from the last. A note with a lower number may
 * come later than one with a higher: each look goes back a little, and skips what it has seen.
 */
@Component
@Profile("mongodb")
class MongoBulletin implements Bulletin {

    private static final String ID = "_id";
    private static final String LAST = "last";
    private static final String FROM = "from";
    private static final String TOPICS = "topics";
    private static final long OVERLAP = 200;
    private static final long KEPT = 10_000;
    private static final int AT_ONCE = 1_000;
    private static final int POST_MILLIS = 50;
    private static final int LOOK_MILLIS = 150;

    private final MongoCollection<Document> notes;
    private final MongoCollection<Document> counters;
    private final String node = UUID.randomUUID().toString();
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();
    private final TreeSet<Long> seen = new TreeSet<>();

    MongoBulletin(MongoDatabase database) {
        notes = database.getCollection("bulletin");
        counters = database.getCollection("counters");
        Inserts.won(() -> counters.insertOne(new Document(ID, "bulletin").append(LAST, 0L)));
        Document counter = counters.find(Filters.eq(ID, "bulletin")).first();
        seen.add(counter == null ? 0 : counter.getLong(LAST));
        notes.find(Filters.gt(ID, seen.last() - OVERLAP)).forEach(note -> seen.add(note.getLong(ID)));
    }

    @Override
    public void post(Set<String> topics) {
        waiting.addAll(topics);
    }

    @Override
    public void listen(Consumer<Set<String>> listener) {
        listeners.add(listener);
    }

    @Scheduled(fixedDelay = POST_MILLIS, timeUnit = TimeUnit.MILLISECONDS)
    void post() {
        List<String> topics = new ArrayList<>(waiting);
        if (topics.isEmpty()) {
            return;
        }
        // Taken out first: what changes again from here on is told again.
        topics.forEach(waiting::remove);
        try {
            note(topics);
        } catch (MongoException e) {
            waiting.addAll(topics);
            throw e;
        }
    }

    private void note(List<String> topics) {
        Document before = counters.findOneAndUpdate(
                Filters.eq(ID, "bulletin"),
                Updates.inc(LAST, 1L),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.BEFORE));
        long number = before == null ? 1 : before.getLong(LAST) + 1;
        notes.insertOne(new Document(ID, number).append(FROM, node).append(TOPICS, topics));
        if (number % AT_ONCE == 0) {
            notes.deleteMany(Filters.lt(ID, number - KEPT));
        }
    }

    @Scheduled(fixedDelay = LOOK_MILLIS, timeUnit = TimeUnit.MILLISECONDS)
    void look() {
        Set<String> heard = new HashSet<>();
        notes.find(Filters.gt(ID, seen.last() - OVERLAP))
                .sort(Sorts.ascending(ID))
                .limit(AT_ONCE)
                .forEach(note -> {
                    if (seen.add(note.getLong(ID)) && !node.equals(note.getString(FROM))) {
                        heard.addAll(note.getList(TOPICS, String.class));
                    }
                });
        seen.headSet(seen.last() - OVERLAP).clear();
        if (!heard.isEmpty()) {
            listeners.forEach(listener -> listener.accept(Set.copyOf(heard)));
        }
    }
}
