package io.waymark.recognition.policy;

import io.waymark.pathways.api.CompletedStep;
import io.waymark.pathways.api.PathwayCompleted;
import io.waymark.pathways.api.StageCompleted;
import io.waymark.platform.axon.PolicyGateway;
import io.waymark.recognition.api.AwardBadge;
import io.waymark.recognition.api.AwardId;
import io.waymark.recognition.api.BadgeRule;
import io.waymark.recognition.api.BadgeRules;
import io.waymark.recognition.api.EarningFact;
import io.waymark.recognition.api.FindBadgeRules;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

@Component
@DisallowReplay
@ProcessingGroup("recognition.policy")
class WhenPathwayCompletedThenAwardBadges {

    private final PolicyGateway gateway;

    WhenPathwayCompletedThenAwardBadges(PolicyGateway gateway) {
        this.gateway = gateway;
    }

    @EventHandler
    void on(PathwayCompleted event, EventMessage<?> message) {
        EarningFact completion =
                new EarningFact(EarningFact.Kind.PATHWAY_COMPLETED, message.getIdentifier(), event.title(), event.at());
        award(
                new BadgeRule.PathwayCompletion(event.pathway()),
                event.learner(),
                facts(event.steps(), completion),
                event.at());
    }

    @EventHandler
    void on(StageCompleted event, EventMessage<?> message) {
        EarningFact completion =
                new EarningFact(EarningFact.Kind.STAGE_COMPLETED, message.getIdentifier(), event.title(), event.at());
        award(
                new BadgeRule.StageCompletion(event.pathway(), event.stage()),
                event.learner(),
                facts(event.steps(), completion),
                event.at());
    }

    private void award(BadgeRule earned, PersonId person, List<EarningFact> facts, Instant at) {
        for (BadgeRules.Entry entry :
                gateway.ask(this, new FindBadgeRules(earned.pathway())).badges()) {
            if (entry.rule().equals(earned)) {
                AwardId award = AwardId.of(entry.badge(), entry.ruleVersion(), person);
                gateway.send(this, new AwardBadge(award, entry.badge(), entry.ruleVersion(), person, facts, at));
            }
        }
    }

    private static List<EarningFact> facts(List<CompletedStep> steps, EarningFact completion) {
        return Stream.concat(
                        steps.stream()
                                .map(step -> new EarningFact(
                                        EarningFact.Kind.STEP_COMPLETED, step.event(), step.title(), step.at())),
                        Stream.of(completion))
                .toList();
    }
}
