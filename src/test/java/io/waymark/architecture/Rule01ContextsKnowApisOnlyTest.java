package io.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Rule01ContextsKnowApisOnlyTest {

    @Test
    void weKeepIt() {
        assertThat(Rule01ContextsKnowApisOnly.findings(Code.ours())).isEmpty();
    }

    @Test
    void breakingItIsFound() {
        assertThat(Rule01ContextsKnowApisOnly.findings(Code.breaking("rule01")))
                .containsExactlyInAnyOrder(
                        "not in the layout: pathways.service.PathwayService",
                        "past the api: pathways.domain.KnowsPerson -> people.domain.Person",
                        "not to be known there: people.api.KnowsPromise -> accountability.api.Promise",
                        "not to be known there: platform.KnowsWay -> pathways.api.Way",
                        "not to be known there: pathways.domain.KnowsDemo -> demo.Demo",
                        "circle: pathways, recognition",
                        "sends another context's command: pathways.policy.WhenWayEndsThenNameBadge -> recognition.api.NameBadge",
                        "reacts outside a policy: pathways.domain.ReactsToBadge");
    }
}
