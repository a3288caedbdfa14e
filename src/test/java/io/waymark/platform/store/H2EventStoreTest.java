package io.waymark.platform.store;

class H2EventStoreTest extends EventStoreContract {
    @Override
    StoreUnderTest store() {
        return new H2Store();
    }
}
