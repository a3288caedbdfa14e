package io.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What REST and the views make of a refusal is checked where they are. */
class Rule07RefusalsAreTypedTest {

    @Test
    void weKeepIt() {
        assertThat(Rule07RefusalsAreTyped.findings(Code.ours())).isEmpty();
    }

    @Test
    void breakingItIsFound() {
        assertThat(Rule07RefusalsAreTyped.findings(Code.breaking("rule07")))
                .containsExactlyInAnyOrder(
                        "refuses with no rejection: pathways.domain.ThrowsState -> java.lang.IllegalStateException",
                        "bare: pathways.policy.ThrowsBare -> java.lang.RuntimeException",
                        "an exception of its own: pathways.api.StepLocked",
                        "code without a text: no-such-text in pathways/domain/NoText.java",
                        "code that is not in kebab-case: stepLocked in pathways/domain/OddCode.java");
    }
}
