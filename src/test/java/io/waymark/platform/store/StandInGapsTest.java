package io.waymark.platform.store;

class StandInGapsTest extends GapsContract {
    @Override
    StoreUnderTest store() {
        return StandIn.start();
    }
}
