package io.waymark.platform.store;

class H2EventProcessingTest extends EventProcessingContract {
    @Override
    StoreUnderTest store() {
        return new H2Store();
    }
}
