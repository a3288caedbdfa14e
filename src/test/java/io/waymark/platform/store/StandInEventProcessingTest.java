package io.waymark.platform.store;

class StandInEventProcessingTest extends EventProcessingContract {
    @Override
    StoreUnderTest store() {
        return StandIn.start();
    }
}
