package io.waymark.platform.mongodb;

import com.mongodb.client.MongoClient;
import io.waymark.platform.axon.DeadLetters;
import io.waymark.platform.axon.StoreFigures;
import java.time.Clock;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.serialization.Serializer;

/** The parts of the profile mongodb that keep events and tokens, as its configuration makes them, in one database. */
public record MongoParts(
        EventStorageEngine engine,
        TokenStore tokens,
        DeadLetters letters,
        TransactionManager transactions,
        StoreFigures figures) {

    public static MongoParts open(MongoClient client, String database, Serializer serializer, Clock clock) {
        MongoEventStoreConfiguration store = new MongoEventStoreConfiguration();
        Configuration configuration = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(any -> serializer)
                .buildConfiguration();
        MongoTemplate collections = store.axonCollections(client, client.getDatabase(database));
        return new MongoParts(
                store.eventStorageEngine(
                        client.getDatabase(database),
                        serializer,
                        serializer,
                        configuration,
                        clock,
                        new MongodbProperties(null, MongoEventStorageEngine.DEFAULT_GAP_TIMEOUT)),
                store.tokenStore(collections, serializer),
                store.deadLetters(collections, serializer),
                store.axonTransactions(),
                store.storeFigures(client.getDatabase(database), clock));
    }
}
