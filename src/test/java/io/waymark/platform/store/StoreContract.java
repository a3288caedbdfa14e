package io.waymark.platform.store;

import io.waymark.support.MovableClock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Opens a store for each test, with a clock that both engines go by. */
abstract class StoreContract {

    final MovableClock clock = new MovableClock();
    private final List<StoreNode> nodes = new ArrayList<>();
    private StoreUnderTest store;

    /** A store of its own, empty. */
    abstract StoreUnderTest store();

    @BeforeEach
    void begin() {
        GenericEventMessage.clock = clock;
        Quiet.please();
        store = store();
    }

    @AfterEach
    void end() {
        GenericEventMessage.clock = java.time.Clock.systemUTC();
        nodes.forEach(node -> node.events().shutDown());
        if (store != null) {
            store.close();
        }
    }

    StoreNode open() {
        return open(() -> {});
    }

    StoreNode open(Runnable beforeItIsSeen) {
        StoreNode node = store.open(clock, beforeItIsSeen);
        nodes.add(node);
        return node;
    }

    void abandon(int places) {
        store.abandon(places);
    }
}
