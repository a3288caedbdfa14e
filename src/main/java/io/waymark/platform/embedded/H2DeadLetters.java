package io.waymark.platform.embedded;

import io.waymark.platform.axon.DeadLetters;
import java.sql.SQLException;
import java.sql.Statement;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.GenericDeadLetterTableFactory;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Dead letters beside the events, in the same file and sealed like them. */
@Component
@Profile("embedded")
class H2DeadLetters implements DeadLetters {
    private static final DeadLetterSchema SCHEMA = DeadLetterSchema.defaultSchema();

    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final Serializer serializer;
    private final Serializer eventSerializer;

    H2DeadLetters(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer) {
        this.connections = connections;
        this.transactions = transactions;
        this.serializer = serializer;
        this.eventSerializer = eventSerializer;
        transactions.executeInTransaction(this::createTable);
    }

    @Override
    public SequencedDeadLetterQueue<EventMessage<?>> queueOf(String group) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(SCHEMA)
                .genericSerializer(serializer)
                .eventSerializer(eventSerializer)
                .build();
    }

    private void createTable() {
        if (H2Tables.exists(connections, SCHEMA.deadLetterTable())) {
            return;
        }
        try (Statement table =
                new GenericDeadLetterTableFactory().createTableStatement(connections.getConnection(), SCHEMA)) {
            table.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The table of dead letters cannot be made", e);
        }
    }
}
