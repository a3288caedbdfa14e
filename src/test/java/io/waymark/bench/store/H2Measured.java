package io.waymark.bench.store;

import io.waymark.platform.axon.SealedEvents;
import io.waymark.platform.embedded.H2Parts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.util.FileSystemUtils;

/** The store of the embedded profile, in a file of its own in the folder for temporary files. */
final class H2Measured implements MeasuredStore {

    private static final String COLUMNS = "eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,"
            + " payloadType, payloadRevision, payload, metaData";
    private static final int WIDTH = 9;

    private final Path folder;
    private final H2Parts parts;
    private final EmbeddedEventStore events;

    H2Measured() {
        try {
            folder = Files.createTempDirectory("waymark-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts = H2Parts.open(folder, SealedEvents.serializer(), UnaryOperator.identity());
        events = EmbeddedEventStore.builder().storageEngine(parts.engine()).build();
    }

    @Override
    public String heading() {
        return "Embedded: H2 file, each commit handed to the operating system";
    }

    @Override
    public EventStorageEngine engine() {
        return parts.engine();
    }

    @Override
    public EmbeddedEventStore events() {
        return events;
    }

    @Override
    public TransactionManager transactions() {
        return parts.transactions();
    }

    @Override
    public void fill(List<List<DomainEventMessage<?>>> commits) {
        engine().appendEvents(commits.stream()
                .<DomainEventMessage<?>>flatMap(List::stream)
                .toList());
    }

    /**
     * Does meanwhile without the two indexes of random keys: each large transaction would write most of their pages anew, so that
     * filling a store with a million events would take a quarter of an hour and ten gigabytes.
     */
    @Override
    public void whileFilling(Runnable filling) {
        Map<String, String> keys = randomKeys();
        keys.keySet().forEach(name -> alter("drop constraint \"" + name + "\""));
        filling.run();
        keys.forEach((name, columns) -> alter("add constraint \"" + name + "\" unique (" + columns + ")"));
    }

    private Map<String, String> randomKeys() {
        Map<String, String> keys = new LinkedHashMap<>();
        withConnection(connection -> {
            try (Statement statement = connection.createStatement()) {
                ResultSet found = statement.executeQuery("select c.constraint_name, k.column_name"
                        + " from information_schema.table_constraints c join information_schema.key_column_usage k"
                        + " on k.constraint_name = c.constraint_name where upper(c.table_name) = 'DOMAINEVENTENTRY'"
                        + " and c.constraint_type = 'UNIQUE' order by c.constraint_name, k.ordinal_position");
                while (found.next()) {
                    keys.merge(found.getString(1), found.getString(2), (before, next) -> before + ", " + next);
                }
            }
        });
        return keys;
    }

    private void alter(String change) {
        withConnection(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("alter table DomainEventEntry " + change);
            }
        });
    }

    @Override
    public RawCommits newest(List<Integer> sizes) {
        int count = sizes.stream().mapToInt(Integer::intValue).sum();
        List<Object[]> rows = new ArrayList<>(count);
        withConnection(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table if not exists RawEvent (globalIndex bigint auto_increment primary key,"
                        + " eventIdentifier varchar(255) not null unique, aggregateIdentifier varchar(255) not null,"
                        + " sequenceNumber bigint not null, type varchar(255), timeStamp varchar(255) not null,"
                        + " payloadType varchar(255) not null, payloadRevision varchar(255), payload blob not null,"
                        + " metaData blob, unique (aggregateIdentifier, sequenceNumber))");
                ResultSet found = statement.executeQuery("select * from (select globalIndex, " + COLUMNS
                        + " from DomainEventEntry order by globalIndex desc limit " + count + ") order by globalIndex");
                while (found.next()) {
                    Object[] row = new Object[WIDTH];
                    for (int column = 0; column < WIDTH; column++) {
                        row[column] = column < WIDTH - 2 ? found.getObject(column + 2) : found.getBytes(column + 2);
                    }
                    rows.add(row);
                }
            }
        });
        return () -> withConnection(connection -> write(connection, rows, sizes));
    }

    private static void write(Connection connection, List<Object[]> rows, List<Integer> sizes) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into RawEvent (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int next = 0;
            for (int size : sizes) {
                for (Object[] row : rows.subList(next, next + size)) {
                    for (int column = 0; column < WIDTH; column++) {
                        insert.setObject(column + 1, row[column]);
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
                connection.commit();
                next += size;
            }
        } finally {
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void scan(BiConsumer<String, byte[]> payloads) {
        withConnection(connection -> {
            try (Statement statement = connection.createStatement()) {
                // Else H2 would lay the whole result out before the first row of it can be read.
                statement.execute("set lazy_query_execution true");
                ResultSet found = statement.executeQuery(
                        "select payloadType, payload from DomainEventEntry order by globalIndex");
                while (found.next()) {
                    payloads.accept(found.getString(1), found.getBytes(2));
                }
                found.close();
                statement.execute("set lazy_query_execution false");
            }
        });
    }

    @Override
    public void close() {
        events.shutDown();
        parts.source().close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void withConnection(Work work) {
        try (Connection connection = parts.source().getConnection()) {
            work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }
}
