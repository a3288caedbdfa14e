package io.waymark.platform.mongodb;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.waymark.platform.time.Node;
import io.waymark.platform.time.Todo;
import io.waymark.platform.time.TodoHandler;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.bson.Document;

/** A node in a process of its own, which gets stuck in the middle of a certain to-do and is killed there. */
final class WorkingNode {

    static final String KIND = "effect";

    private WorkingNode() {}

    public static void main(String[] arguments) throws IOException {
        MongoDatabase database = MongoClients.create(arguments[0]).getDatabase(arguments[1]);
        new Node(new MongoSideState(database), Clock.systemUTC(), new Effects(database, arguments[2])).start();
        // Ends with the test that has started it, if that should die first.
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
    }

    /** Has an effect that lies in the store, once however often it is handled; counts how often that was. */
    record Effects(MongoDatabase database, String stuckAt) implements TodoHandler {

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void handle(Todo todo) {
            collection(database)
                    .updateOne(
                            Filters.eq("_id", todo.key()), Updates.inc("handled", 1), new UpdateOptions().upsert(true));
            while (todo.key().equals(stuckAt)) {
                Thread.onSpinWait();
                try {
                    Thread.sleep(1000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        static MongoCollection<Document> collection(MongoDatabase database) {
            return database.getCollection("effects");
        }

        /** How often each was handled, by their keys. */
        static List<Integer> handled(MongoDatabase database) {
            return collection(database)
                    .find()
                    .sort(new Document("_id", 1))
                    .map(effect -> effect.getInteger("handled"))
                    .into(new java.util.ArrayList<>());
        }
    }
}
