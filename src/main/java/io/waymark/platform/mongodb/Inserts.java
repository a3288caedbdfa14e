package io.waymark.platform.mongodb;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoServerException;

/** Insertions, of which one wins for whatever is unique. */
final class Inserts {

    private Inserts() {}

    /** Does it; false if it failed because it, or some of many, is there already. */
    static boolean won(Runnable insertion) {
        try {
            insertion.run();
            return true;
        } catch (MongoException e) {
            if (isDuplicate(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Whether an operation failed for something unique that is there already. */
    static boolean isDuplicate(Throwable failure) {
        return switch (failure) {
            case MongoBulkWriteException many ->
                !many.getWriteErrors().isEmpty()
                        && many.getWriteErrors().stream()
                                .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            case MongoServerException one -> ErrorCategory.fromErrorCode(one.getCode()) == ErrorCategory.DUPLICATE_KEY;
            default -> false;
        };
    }
}
