package io.waymark.platform.migration;

import io.waymark.platform.mongodb.ImportedPart;
import io.waymark.platform.mongodb.ImportedRow;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * One kind of what is carried over.
 *
 * @param inOrder whether the order of its rows is part of what must be the same
 * @param all everything in the source
 * @param missing what of it the target does not hold yet; all of it where writing twice does no harm
 * @param target asked for only when the target may be touched
 */
record Part(String name, boolean inOrder, SourceRows all, Supplier<SourceRows> missing, Supplier<ImportedPart> target) {
    private static final int ROWS_AT_ONCE = 200;
    private static final int BYTES_AT_ONCE = 4 << 20;

    Proof source() throws SQLException {
        Proof proof = new Proof(inOrder);
        all.read(proof::add);
        return proof;
    }

    Proof copy() {
        Proof proof = new Proof(inOrder);
        target.get().read(proof::add);
        return proof;
    }

    /** Copies what is missing, and says after each write how many rows that were. */
    void carryOver(LongConsumer progress) throws SQLException {
        ImportedPart to = target.get();
        List<ImportedRow> waiting = new ArrayList<>();
        long[] bytes = {0};
        missing.get().read(row -> {
            waiting.add(row);
            bytes[0] += size(row);
            if (waiting.size() == ROWS_AT_ONCE || bytes[0] > BYTES_AT_ONCE) {
                write(to, waiting, progress);
                bytes[0] = 0;
            }
        });
        write(to, waiting, progress);
    }

    private static void write(ImportedPart to, List<ImportedRow> waiting, LongConsumer progress) {
        if (!waiting.isEmpty()) {
            to.write(List.copyOf(waiting));
            progress.accept(waiting.size());
            waiting.clear();
        }
    }

    private static long size(ImportedRow row) {
        return row.cells().stream()
                .mapToLong(cell -> cell instanceof byte[] bytes ? bytes.length : 0)
                .sum();
    }
}
