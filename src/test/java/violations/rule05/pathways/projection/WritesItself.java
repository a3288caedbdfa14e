package violations.rule05.pathways.projection;

import com.mongodb.client.MongoCollection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;

/** Would not notice an event it has seen before. */
@ProcessingGroup("pathways.projection")
class WritesItself {
    private final MongoCollection<Document> rows;

    WritesItself(MongoCollection<Document> rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(String event) {
        rows.insertOne(new Document("_id", event));
    }

    @ResetHandler
    void reset() {}
}
