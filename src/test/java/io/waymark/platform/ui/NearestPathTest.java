package io.waymark.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestPathTest {

    private static final List<String> PLACES = List.of("", "people", "people/sync", "pathways");

    @Test
    void theNearestPlaceAboveAPage() {
        assertThat(NearestPath.of("people/sync", PLACES)).contains("people/sync");
        assertThat(NearestPath.of("people/p-1", PLACES)).contains("people");
        assertThat(NearestPath.of("people/sync/past", PLACES)).contains("people/sync");
        assertThat(NearestPath.of("", PLACES)).contains("");
    }

    @Test
    void aPlaceThatOnlyBeginsAlikeIsNotAbove() {
        assertThat(NearestPath.of("people/syncs", PLACES)).contains("people");
        assertThat(NearestPath.of("peoples", PLACES)).isEmpty();
        assertThat(NearestPath.of("account", PLACES)).isEmpty();
    }
}
