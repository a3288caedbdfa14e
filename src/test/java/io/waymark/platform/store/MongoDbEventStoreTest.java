package io.waymark.platform.store;

class MongoDbEventStoreTest extends EventStoreContract {
    @Override
    StoreUnderTest store() {
        return MongoDbContainer.start();
    }
}
