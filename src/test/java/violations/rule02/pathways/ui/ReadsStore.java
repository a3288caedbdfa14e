package violations.rule02.pathways.ui;

import com.mongodb.client.MongoDatabase;

/** Asks the database. */
record ReadsStore(MongoDatabase database) {}
