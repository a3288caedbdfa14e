package io.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Rule05ProjectionsFollowPoliciesActTest {

    @Test
    void weKeepIt() {
        assertThat(Rule05ProjectionsFollowPoliciesAct.findings(Code.ours())).isEmpty();
    }

    @Test
    void breakingItIsFound() {
        assertThat(Rule05ProjectionsFollowPoliciesAct.findings(Code.breaking("rule05")))
                .containsExactlyInAnyOrder(
                        "follows events elsewhere than in a projection or policy: pathways.domain.FollowsInDomain",
                        "not in the group pathways.projection: pathways.projection.WrongGroup",
                        "not in the group pathways.policy: pathways.policy.WhenGroupIsMissingThenFail",
                        "cannot be reset: pathways.projection.NoReset",
                        "projection that acts: pathways.projection.SendsCommands calls Gateways.sendOnly",
                        "projection that acts: pathways.projection.SendsThroughAxon calls CommandGateway.send",
                        "projection that acts: pathways.projection.ActsAsPolicy calls PolicyGateway.send",
                        "writes past ReadModel: pathways.projection.WritesItself",
                        "passes over a missing row: pathways.projection.SkipsSilently calls Optional.ifPresent",
                        "replays its effects: pathways.policy.WhenReplayedThenActAgain",
                        "policy whose name is no sentence: pathways.policy.Notifier",
                        "policy that acts under another name: pathways.policy.WhenNamelessThenAct");
    }
}
