package io.waymark.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class H2StoreFiguresTest extends StoreFiguresContract {
    @Override
    StoreUnderTest store() {
        return new H2Store();
    }

    @Test
    void theSizeIsThatOfTheFile() {
        assertThat(open().figures().bytes().orElse(0)).isPositive();
    }
}
