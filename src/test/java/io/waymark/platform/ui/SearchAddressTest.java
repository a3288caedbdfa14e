package io.waymark.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchAddressTest {

    private enum Show {
        ALL_OF_THEM,
        SOME
    }

    private final SearchAddress<Show> address = new SearchAddress<>("things", "show", Show.class, Show.ALL_OF_THEM);

    @Test
    void whatIsLookedForStandsInTheAddressAndIsReadBack() {
        String found = address.of(" two words ", Show.SOME).getPathWithQueryParameters();
        assertThat(found).isEqualTo("things?q=two%20words&show=some");
        QueryParameters parameters = QueryParameters.fromString("q=two%20words&show=some");
        assertThat(address.text(parameters)).isEqualTo("two words");
        assertThat(address.choice(parameters)).isEqualTo(Show.SOME);
    }

    @Test
    void whatIsSoAnywayDoesNotStandThere() {
        assertThat(address.of("  ", Show.ALL_OF_THEM).getPathWithQueryParameters())
                .isEqualTo("things");
        assertThat(address.of("", null).getPathWithQueryParameters()).isEqualTo("things");
        assertThat(address.choice(QueryParameters.empty())).isEqualTo(Show.ALL_OF_THEM);
        assertThat(new SearchAddress<>("things", "show", Show.class, null).choice(QueryParameters.empty()))
                .isNull();
        assertThat(SearchAddress.slug(Show.ALL_OF_THEM)).isEqualTo("all-of-them");
    }

    @Test
    void whatMeansNothingIsLeftOut() {
        assertThat(address.choice(QueryParameters.simple(Map.of("show", "everything"))))
                .isEqualTo(Show.ALL_OF_THEM);
        assertThat(address.text(QueryParameters.simple(Map.of("q", "x".repeat(500)))))
                .hasSize(100);
    }
}
