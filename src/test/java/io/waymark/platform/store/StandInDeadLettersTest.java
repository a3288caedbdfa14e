package io.waymark.platform.store;

class StandInDeadLettersTest extends DeadLettersContract {
    @Override
    StoreUnderTest store() {
        return StandIn.start();
    }
}
