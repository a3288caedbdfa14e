package io.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A rule run over nothing finds nothing: what the rules are run over must really be our code. */
class CodeTest {

    @Test
    void allAreasAreRead() {
        assertThat(Code.ours()
                        .all()
                        .map(type -> Code.ours().placeOf(type).area())
                        .collect(Collectors.toSet()))
                .contains("", "shared", "platform", "people", "pathways", "recognition", "demo");
    }

    @Test
    void allLayersAreRead() {
        assertThat(Code.ours()
                        .at(Place::isContext)
                        .map(type -> Code.ours().placeOf(type).layer())
                        .collect(Collectors.toSet()))
                .contains("api", "domain", "projection", "policy", "ui");
    }
}
