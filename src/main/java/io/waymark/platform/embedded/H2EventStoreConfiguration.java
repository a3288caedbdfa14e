package io.waymark.platform.embedded;

import io.waymark.platform.axon.Lookout;
import io.waymark.platform.axon.OneCommit;
import io.waymark.platform.axon.ProjectionTokens;
import io.waymark.platform.axon.StoreFigures;
import io.waymark.platform.axon.StoredTokens;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Axon's JDBC parts on the H2 file, written out because its auto-configuration does not find Boot 4's data source. Policies keep
 * their place durably; projections keep none, for the read models in memory are rebuilt from the first event at each start.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@Profile("embedded")
class H2EventStoreConfiguration {
    private static final String DUPLICATE_KEY = "23505";
    private static final long LOOK_MILLIS = 500;
    private static final int EVENTS_AT_ONCE = 1_000;

    /** A projection forgets places further back than this, and would miss what an import stores there while others store behind it. */
    private static final int EVENTS_IN_A_TRANSACTION = 1_000_000;

    @Bean
    ConnectionProvider axonConnections(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    TransactionManager axonTransactions(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    /**
     * Without it a second writer of the same sequence number would look like a broken store, not like a lost race. By the state and
     * not by the type of the exception, for events are written in batches, and those fail with a type of their own.
     */
    @Bean
    PersistenceExceptionResolver duplicateKeys() {
        return exception -> {
            for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && DUPLICATE_KEY.equals(sql.getSQLState())) {
                    return true;
                }
            }
            return false;
        };
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver duplicateKeys,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            @Qualifier("snapshotSerializer") Serializer snapshotSerializer,
            Configuration configuration) {
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .persistenceExceptionResolver(duplicateKeys)
                .snapshotSerializer(snapshotSerializer)
                .eventSerializer(eventSerializer)
                .upcasterChain(configuration.upcasterChain())
                .batchSize(EVENTS_AT_ONCE)
                .maxGapOffset(EVENTS_IN_A_TRANSACTION)
                .build();
        H2Tables.create(connections, transactions, engine, EventSchema.builder().build());
        return engine;
    }

    @Bean
    StoreFigures storeFigures(EventStorageEngine made, JdbcClient jdbc, DataFolder folder) {
        return new H2StoreFigures(jdbc, folder.path("waymark.mv.db"));
    }

    /** Claims are held in a name of its own: that of the process would be shared by two nodes in one. */
    @Bean
    TokenStore tokenStore(ConnectionProvider connections, TransactionManager transactions, Serializer serializer) {
        JdbcTokenStore store = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .nodeId(UUID.randomUUID().toString())
                .build();
        H2Tables.create(connections, transactions, TokenSchema.builder().build());
        return store;
    }

    @Bean
    OneCommit oneCommit() {
        return OneCommit.ANY;
    }

    /** This process is the only one. */
    @Bean
    Lookout lookout() {
        return new Lookout(LOOK_MILLIS);
    }

    @Bean
    StoredTokens storedTokens() {
        return processor -> List.of();
    }

    @Bean
    ProjectionTokens projectionTokens() {
        return new ProjectionTokens(new InMemoryTokenStore());
    }
}
