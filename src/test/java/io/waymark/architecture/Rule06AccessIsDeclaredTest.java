package io.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the declarations come to is checked by {@code AccessMatrixTest}, through the real buses. */
class Rule06AccessIsDeclaredTest {

    @Test
    void weKeepIt() {
        assertThat(Rule06AccessIsDeclared.findings(Code.ours())).isEmpty();
    }

    @Test
    void breakingItIsFound() {
        assertThat(Rule06AccessIsDeclared.findings(Code.breaking("rule06")))
                .containsExactlyInAnyOrder(
                        "nobody said who may: pathways.api.Undeclared",
                        "nobody said who may: pathways.api.AllowedToNobody",
                        "whose is it: pathways.api.OwnerOfNothing",
                        "whose is it: pathways.api.ManagerOfNothing",
                        "message that is no record: pathways.api.ClassCommand",
                        "message outside an api: pathways.domain.HiddenQuery",
                        "past the gate: pathways.ui.SendsPastTheGate -> org.axonframework.commandhandling.gateway.CommandGateway",
                        "past the gate: pathways.ui.AsksPastTheGate -> org.axonframework.queryhandling.QueryBus",
                        "takes what is no message: pathways.domain.TakesText.on");
    }
}
