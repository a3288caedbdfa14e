package io.waymark.platform.embedded;

import com.zaxxer.hikari.HikariDataSource;
import io.waymark.platform.WaymarkProperties;
import io.waymark.platform.axon.DeadLetters;
import io.waymark.platform.axon.StoreFigures;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;

/** The parts of the embedded profile that keep events and tokens, as its configuration makes them, on the files of a folder. */
public record H2Parts(
        HikariDataSource source,
        TransactionManager transactions,
        EventStorageEngine engine,
        TokenStore tokens,
        DeadLetters letters,
        StoreFigures figures) {

    public static H2Parts open(
            Path folder, Serializer serializer, UnaryOperator<TransactionManager> transactionsOfTheEngine) {
        H2Configuration files = new H2Configuration();
        H2EventStoreConfiguration store = new H2EventStoreConfiguration();
        DataFolder dataFolder =
                new DataFolder(new WaymarkProperties(folder, false, null, new WaymarkProperties.Mail(null, "Waymark")));
        HikariDataSource source = files.dataSource(dataFolder);
        ConnectionProvider connections = store.axonConnections(source);
        TransactionManager transactions = store.axonTransactions(files.transactionManager(source));
        Configuration configuration = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(any -> serializer)
                .buildConfiguration();
        EventStorageEngine engine = store.eventStorageEngine(
                connections,
                transactionsOfTheEngine.apply(transactions),
                store.duplicateKeys(),
                serializer,
                serializer,
                configuration);
        return new H2Parts(
                source,
                transactions,
                engine,
                store.tokenStore(connections, transactions, serializer),
                new H2DeadLetters(connections, transactions, serializer, serializer),
                store.storeFigures(engine, files.jdbcClient(source), dataFolder));
    }
}
