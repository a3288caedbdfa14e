package io.waymark.platform.mongodb;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;

/** Insertions, of which one wins for each {@code _id}. */
final class Inserts {

    private Inserts() {}

    /** Does it; false if it failed because there is one of that {@code _id} already. */
    static boolean won(Runnable insertion) {
        try {
            insertion.run();
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
