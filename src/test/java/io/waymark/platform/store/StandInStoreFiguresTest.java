package io.waymark.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandInStoreFiguresTest extends StoreFiguresContract {
    @Override
    StoreUnderTest store() {
        return StandIn.start();
    }

    /** It keeps everything in memory: no size is better than one made up. */
    @Test
    void theSizeIsNotKnown() {
        StoreNode node = open();
        node.append("a", 0, 9);
        assertThat(node.figures().bytes()).isEmpty();
    }
}
