package io.waymark.platform.mongodb;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.waymark.platform.axon.DeadLetters;
import io.waymark.platform.axon.Lookout;
import io.waymark.platform.axon.OneCommit;
import io.waymark.platform.axon.ProjectionTokens;
import io.waymark.platform.axon.StoreFigures;
import io.waymark.platform.axon.StoredTokens;
import java.time.Clock;
import java.util.UUID;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

/** Our engine, with the token store and the dead letters of Axon's extension, whose Spring modules do not know Boot 4. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@Profile("mongodb")
class MongoEventStoreConfiguration {
    static final String TOKENS = "tokens";
    static final String DEAD_LETTERS = "deadLetters";
    private static final long LOOK_MILLIS = 100;
    private static final int EVENTS_IN_A_COMMIT = 500;

    /** What a unit of work stores is one document, which is all the transaction there is: what is written beside it stays. */
    @Bean
    TransactionManager axonTransactions() {
        return NoTransactionManager.instance();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            MongoDatabase database,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            @Qualifier("snapshotSerializer") Serializer snapshotSerializer,
            Configuration configuration,
            Clock clock,
            MongodbProperties properties) {
        return new MongoEventStorageEngine(
                database,
                eventSerializer,
                snapshotSerializer,
                configuration.upcasterChain(),
                clock,
                properties.gapTimeout());
    }

    @Bean
    StoreFigures storeFigures(MongoDatabase database, Clock clock) {
        return new MongoStoreFigures(database, clock);
    }

    @Bean
    MongoTemplate axonCollections(MongoClient client, MongoDatabase database) {
        return DefaultMongoTemplate.builder()
                .mongoDatabase(client, database.getName())
                .trackingTokensCollectionName(TOKENS)
                .deadLetterCollectionName(DEAD_LETTERS)
                .build();
    }

    /** Claims are held in a name of its own: that of the process would be shared by two nodes in one. */
    @Bean
    TokenStore tokenStore(MongoTemplate collections, Serializer serializer) {
        return MongoTokenStore.builder()
                .mongoTemplate(collections)
                .serializer(serializer)
                .nodeId(UUID.randomUUID().toString())
                .build();
    }

    @Bean
    StoredTokens storedTokens(MongoDatabase database, Serializer serializer) {
        return new MongoStoredTokens(database.getCollection(TOKENS), serializer);
    }

    /** A commit is one document, of 16 MB at most, and is read whole by whoever needs one event of it. */
    @Bean
    OneCommit oneCommit() {
        return new OneCommit(EVENTS_IN_A_COMMIT);
    }

    /** Other nodes store events too, and what they led to is to be seen here soon. */
    @Bean
    Lookout lookout() {
        return new Lookout(LOOK_MILLIS);
    }

    /** Read models are kept in the same database, and so is how far they have come. */
    @Bean
    ProjectionTokens projectionTokens(TokenStore tokens) {
        return new ProjectionTokens(tokens);
    }

    @Bean
    DeadLetters deadLetters(MongoTemplate collections, @Qualifier("eventSerializer") Serializer eventSerializer) {
        return group -> MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .mongoTemplate(collections)
                .serializer(eventSerializer)
                .build();
    }
}
