package io.waymark.platform.migration;

import io.waymark.platform.WrongSetting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * The two files of the embedded profile, opened to be read alone: as long as they are, no other process gets them, and nothing in
 * them changes, not even to tidy up after a kill.
 */
final class DataFiles implements AutoCloseable {
    private static final int ALREADY_OPEN = 90020;
    private static final int NO_TABLE = 42102;
    private static final int NO_COLUMN = 42122;

    private final Connection data;
    private final Connection keys;

    private DataFiles(Connection data, Connection keys) {
        this.data = data;
        this.keys = keys;
    }

    static DataFiles open(Path folder) throws SQLException {
        for (String file : List.of("waymark.mv.db", "keys.mv.db")) {
            if (!Files.isRegularFile(folder.resolve(file))) {
                throw new WrongSetting(
                        "There is no " + file + " in " + folder + ".",
                        "Name the data folder of the embedded profile with --waymark.data-dir=...");
            }
        }
        Connection data = open(folder, "waymark");
        try {
            return new DataFiles(data, open(folder, "keys"));
        } catch (SQLException | WrongSetting e) {
            data.close();
            throw e;
        }
    }

    /** Place, id, aggregate, type, sequence, time, payload type, revision, payload, metadata, in the order of places after one. */
    SourceRows events(long after) {
        return new SourceRows(data, """
                select globalIndex, eventIdentifier, aggregateIdentifier, type, sequenceNumber, timeStamp, payloadType,
                       payloadRevision, payload, metaData
                from DomainEventEntry where globalIndex > %d order by globalIndex""".formatted(after));
    }

    SourceRows keys() {
        return new SourceRows(keys, "select person, secret from person_key");
    }

    /** All shelves but that of the leases, which belong to processes that have ended. */
    SourceRows sideState() {
        return new SourceRows(
                data, "select shelf, entry_key, version, content, expires, due from side_state where shelf <> 'lease'");
    }

    /** How far policies have come; the store's own identifier stays with the store. */
    SourceRows tokens() {
        return new SourceRows(
                data,
                "select processorName, segment, token, tokenType from TokenEntry where processorName <> '__config'");
    }

    SourceRows deadLetters() {
        return new SourceRows(data, """
                select deadLetterIdentifier, processingGroup, sequenceIdentifier, sequenceIndex, messageType,
                       eventIdentifier, "TIMESTAMP", payloadType, payloadRevision, payload, metaData, type,
                       aggregateIdentifier, sequenceNumber, tokenType, token,
                       enqueuedAt, lastTouched, causeType, causeMessage, diagnostics
                from DeadLetterEntry""");
    }

    /** Whether somebody has moved the clock on which this was written, which no other profile can do. */
    boolean clockWasMoved() throws SQLException {
        boolean[] found = {false};
        new SourceRows(data, "select version from side_state where shelf = 'clock' and entry_key = 'ahead'")
                .read(row -> found[0] = true);
        return found[0];
    }

    @Override
    public void close() throws SQLException {
        try (keys) {
            data.close();
        }
    }

    /** What a failure to read means for whoever runs this. */
    static WrongSetting explained(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case NO_TABLE, NO_COLUMN ->
                new WrongSetting(
                        "The data folder was written by an older Waymark.",
                        "Start this one once with the embedded profile on it and stop it again, then repeat this.");
            default ->
                new WrongSetting(
                        "The data folder cannot be read: " + failure.getMessage(),
                        "Start Waymark once with the embedded profile on it and stop it again, then repeat this.");
        };
    }

    private static Connection open(Path folder, String name) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve(name)
                + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;LAZY_QUERY_EXECUTION=1;DB_CLOSE_ON_EXIT=FALSE";
        try {
            return DriverManager.getConnection(url, "waymark", "");
        } catch (SQLException e) {
            if (e.getErrorCode() == ALREADY_OPEN) {
                throw new WrongSetting(
                        "The data folder " + folder + " is in use.", "Stop Waymark, then run this again.");
            }
            throw e;
        }
    }
}
