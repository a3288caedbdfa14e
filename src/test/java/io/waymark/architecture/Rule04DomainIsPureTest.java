package io.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Rule04DomainIsPureTest {

    @Test
    void weKeepIt() {
        assertThat(Rule04DomainIsPure.findings(Code.ours())).isEmpty();
    }

    @Test
    void breakingItIsFound() {
        assertThat(Rule04DomainIsPure.findings(Code.breaking("rule04")))
                .containsExactlyInAnyOrder(
                        "not for a domain: pathways.domain.KnowsSpring -> org.springframework.web.client.RestClient",
                        "not for a domain: pathways.domain.KnowsPlatform -> io.waymark.platform.axon.Gateways",
                        "not for a domain: pathways.domain.KnowsOtherContext -> recognition.api.BadgeName",
                        "not for a domain: pathways.domain.PublicAggregate -> org.axonframework.spring.stereotype.Aggregate",
                        "clock or dice: pathways.domain.AsksClock calls Instant.now",
                        "clock or dice: pathways.domain.AsksClock calls Clock.systemUTC",
                        "clock or dice: pathways.domain.RollsDice calls UUID.randomUUID",
                        "clock or dice: pathways.domain.RollsDice calls Random.<init>",
                        "clock or dice: pathways.domain.RollsDice calls Math.random",
                        "clock or dice: pathways.api.CommandWithClock calls LocalDate.now",
                        "public: pathways.domain.PublicAggregate",
                        "decides while evolving: pathways.domain.DecidesLate.on calls AggregateLifecycle.apply",
                        "decides while evolving: pathways.domain.DecidesLate.on calls Rejection.conflict",
                        "evolves while deciding: pathways.domain.EvolvesEarly.start sets begun",
                        "evolves while deciding: pathways.domain.EvolvesEarly.start calls Map.put");
    }
}
