package io.waymark.platform.mongodb;

import org.junit.jupiter.api.AfterAll;

/** On the stand-in, which passes over indexes and write concerns: what holds here holds by single documents alone. */
class StandInTest extends Contracts {

    private static final StandIn SERVER = new StandIn();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Override
    protected String address() {
        return SERVER.address();
    }
}
