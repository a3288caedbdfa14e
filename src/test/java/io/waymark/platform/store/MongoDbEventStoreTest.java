package io.waymark.platform.store;

import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(value = MongoDbContainer.IS_THERE, disabledReason = MongoDbContainer.IS_NOT)
class MongoDbEventStoreTest extends EventStoreContract {
    @Override
    StoreUnderTest store() {
        return MongoDbContainer.start();
    }
}
