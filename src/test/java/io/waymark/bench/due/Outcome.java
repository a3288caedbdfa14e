package io.waymark.bench.due;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What has come of the check-ins, as it lies in the database: nobody who did it is asked. */
final class Outcome implements AutoCloseable {

    private static final String ID = "_id";
    private static final String ASKED = "CheckInReminded";
    private static final long LATEST = 1L << 44;
    private static final int AT_IN_HEX = 11;

    private final MongoClient client;
    private final MongoDatabase database;
    private final Instant due;

    Outcome(String address, String name, Instant due) {
        client = MongoClients.create(address);
        database = client.getDatabase(name);
        this.due = due;
    }

    /** Whether to-dos of that minute are left. */
    boolean isLeft() {
        Document next = database.getCollection("side_state")
                .find(Filters.and(Filters.eq("shelf", "todo"), Filters.gte("due", Date.from(Instant.EPOCH))))
                .sort(Sorts.ascending("due", ID))
                .first();
        return next != null
                && next.getString(ID).startsWith("todo/commitment")
                && !next.getDate("due").toInstant().isAfter(due);
    }

    /** How many times people were told something from then on, and it was ticked off. */
    int told() {
        return perKey("notice-reasons", true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How often each was asked. */
    Map<String, Integer> asked() {
        Map<String, Integer> times = new HashMap<>();
        for (Document commit : database.getCollection("events")
                .find()
                .sort(Sorts.ascending(ID))
                .batchSize(1000)) {
            for (Document event : commit.getList("events", Document.class)) {
                if (event.getString("payloadType").endsWith(ASKED)) {
                    times.merge(event.getString("aggregate"), 1, Integer::sum);
                }
            }
        }
        return times;
    }

    /** How many notices each person has, from then on. */
    Map<String, Integer> notices() {
        return perKey("notices", false);
    }

    Map<String, Integer> mails() {
        return perKey("outbox", false);
    }

    /** Events that a policy could not handle. */
    long deadLetters() {
        return database.getCollection("deadLetters").countDocuments();
    }

    private Map<String, Integer> perKey(String shelf, boolean done) {
        Bson range = Filters.and(Filters.gte(ID, shelf + "/"), Filters.lt(ID, shelf + "0"));
        Map<String, Integer> counts = new HashMap<>();
        for (Document entry : database.getCollection("side_state").find(range).batchSize(1000)) {
            String[] parts = entry.getString(ID).split("/");
            String last = parts[parts.length - 1];
            if (done ? entry.getLong("version") > 1 : !at(last).isBefore(due)) {
                counts.merge(parts.length > 2 ? parts[1] : last, 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Names of notices and mails begin with when they arose, counted backwards. */
    private static Instant at(String name) {
        return Instant.ofEpochMilli(LATEST - Long.parseLong(name.substring(0, AT_IN_HEX), 16));
    }

    @Override
    public void close() {
        client.close();
    }
}
