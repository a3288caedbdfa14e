package io.waymark.platform.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.waymark.platform.axon.StoredTokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;

/** Reads the documents of Axon's token store for MongoDB without claiming any: its names of fields are those of version 4.12. */
final class MongoStoredTokens implements StoredTokens {

    private final MongoCollection<Document> tokens;
    private final Serializer serializer;

    MongoStoredTokens(MongoCollection<Document> tokens, Serializer serializer) {
        this.tokens = tokens;
        this.serializer = serializer;
    }

    @Override
    public Collection<TrackingToken> of(String processor) {
        List<TrackingToken> found = new ArrayList<>();
        for (Document segment : tokens.find(Filters.eq("processorName", processor))) {
            Binary token = segment.get("token", Binary.class);
            if (token != null) {
                found.add(serializer.deserialize(new SimpleSerializedObject<>(
                        token.getData(), byte[].class, segment.getString("tokenType"), null)));
            }
        }
        return found;
    }
}
