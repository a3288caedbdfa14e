package io.waymark.platform.store;

class StandInEventStoreTest extends EventStoreContract {
    @Override
    StoreUnderTest store() {
        return StandIn.start();
    }
}
