package io.waymark.platform.store;

import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(value = MongoDbContainer.IS_THERE, disabledReason = MongoDbContainer.IS_NOT)
class MongoDbStoreFiguresTest extends StoreFiguresContract {
    @Override
    StoreUnderTest store() {
        return MongoDbContainer.start();
    }
}
