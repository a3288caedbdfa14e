package io.waymark.platform.store;

class H2DeadLettersTest extends DeadLettersContract {
    @Override
    StoreUnderTest store() {
        return new H2Store();
    }
}
