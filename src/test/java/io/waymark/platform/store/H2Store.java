package io.waymark.platform.store;

import io.waymark.platform.embedded.H2Parts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.util.FileSystemUtils;

/** Files of H2 in a folder of their own. The nodes are of one process, for which H2 opens the same files twice. */
final class H2Store implements StoreUnderTest {
    private final List<H2Parts> nodes = new ArrayList<>();
    private final Path folder;

    H2Store() {
        try {
            folder = Files.createTempDirectory("waymark-store");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public StoreNode open(Clock clock, Runnable beforeItIsSeen) {
        H2Parts parts = H2Parts.open(folder, Serializers.json(), transactions -> slowed(transactions, beforeItIsSeen));
        nodes.add(parts);
        return StoreNode.of(
                parts.engine(),
                parts.tokens(),
                parts.letters(),
                slowed(parts.transactions(), beforeItIsSeen),
                parts.figures());
    }

    @Override
    public void abandon(int places) {
        H2Parts node = nodes.getFirst();
        Transaction transaction = node.transactions().startTransaction();
        node.engine().appendEvents(Counted.of("abandoned", 0, places - 1));
        transaction.rollback();
    }

    @Override
    public void close() {
        nodes.forEach(node -> node.source().close());
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TransactionManager slowed(TransactionManager transactions, Runnable beforeItIsSeen) {
        return () -> {
            Transaction transaction = transactions.startTransaction();
            return new Transaction() {
                @Override
                public void commit() {
                    beforeItIsSeen.run();
                    transaction.commit();
                }

                @Override
                public void rollback() {
                    transaction.rollback();
                }
            };
        };
    }
}
