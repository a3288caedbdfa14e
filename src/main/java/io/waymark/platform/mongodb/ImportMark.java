package io.waymark.platform.mongodb;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.waymark.platform.WrongSetting;
import java.util.Optional;
import org.bson.Document;

/**
 * What a migration leaves in its target, from before it writes anything: which source it was, and whether all of it is there.
 *
 * @param source the digest of everything in the source
 * @param done whether the target was found to be equal
 */
public record ImportMark(String source, boolean done) {
    static final String COLLECTION = "migration";
    private static final String ID = "embedded";

    static Optional<ImportMark> find(MongoDatabase database) {
        return Optional.ofNullable(database.getCollection(COLLECTION)
                        .find(Filters.eq(Commit.ID, ID))
                        .first())
                .map(found -> new ImportMark(found.getString("source"), found.getBoolean("done")));
    }

    void save(MongoDatabase database) {
        database.getCollection(COLLECTION)
                .replaceOne(
                        Filters.eq(Commit.ID, ID),
                        new Document(Commit.ID, ID).append("source", source).append("done", done),
                        new ReplaceOptions().upsert(true));
    }

    /** Nobody may go on from half of a past. */
    static void insistOnWhole(MongoDatabase database) {
        if (find(database).filter(mark -> !mark.done()).isPresent()) {
            throw new WrongSetting(
                    "The database " + database.getName() + " holds an unfinished migration.",
                    "Run ./run migrate again with the same data folder; it goes on where it stopped.");
        }
    }
}
