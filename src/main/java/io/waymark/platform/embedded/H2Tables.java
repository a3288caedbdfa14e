package io.waymark.platform.embedded;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.AbstractEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** Makes Axon's tables once, in H2's words. */
final class H2Tables extends AbstractEventTableFactory {

    private H2Tables() {}

    static void create(
            ConnectionProvider connections,
            TransactionManager transactions,
            JdbcEventStorageEngine engine,
            EventSchema schema) {
        transactions.executeInTransaction(() -> {
            if (!exists(connections, schema.domainEventTable())) {
                engine.createSchema(new H2Tables());
            }
        });
    }

    static void create(ConnectionProvider connections, TransactionManager transactions, TokenSchema schema) {
        transactions.executeInTransaction(() -> execute(
                connections,
                "create table if not exists " + schema.tokenTable() + " ("
                        + schema.processorNameColumn() + " varchar(255) not null, "
                        + schema.segmentColumn() + " integer not null, "
                        + schema.tokenColumn() + " blob, "
                        + schema.tokenTypeColumn() + " varchar(255), "
                        + schema.timestampColumn() + " varchar(255), "
                        + schema.ownerColumn() + " varchar(255), "
                        + "primary key (" + schema.processorNameColumn() + ", " + schema.segmentColumn() + "))"));
    }

    @Override
    protected String idColumnType() {
        return "BIGINT AUTO_INCREMENT";
    }

    @Override
    protected String payloadType() {
        return "BLOB";
    }

    static boolean exists(ConnectionProvider connections, String table) {
        try {
            Connection connection = connections.getConnection();
            DatabaseMetaData about = connection.getMetaData();
            try (ResultSet found = about.getTables(null, null, table.toUpperCase(java.util.Locale.ROOT), null)) {
                return found.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of the event store cannot be looked up", e);
        }
    }

    private static void execute(ConnectionProvider connections, String sql) {
        try (Statement statement = connections.getConnection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The table of the token store cannot be made", e);
        }
    }
}
