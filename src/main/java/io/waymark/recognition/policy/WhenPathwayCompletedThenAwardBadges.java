package io.waymark.recognition.policy;

import io.waymark.pathways.api.CompletedStep;
import io.waymark.pathways.api.PathwayCompleted;
import io.waymark.pathways.api.StageCompleted;
import io.waymark.recognition.api.BadgeRule;
import io.waymark.recognition.api.EarningFact;
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

    private final Awards awards;

    WhenPathwayCompletedThenAwardBadges(Awards awards) {
        this.awards = awards;
    }

    @EventHandler
    void on(PathwayCompleted event, EventMessage<?> message) {
        EarningFact completion = EarningFact.completed(
                EarningFact.Kind.PATHWAY_COMPLETED, message.getIdentifier(), event.title(), event.at());
        awards.award(
                this,
                new BadgeRule.PathwayCompletion(event.pathway()),
                event.learner(),
                facts(event.steps(), completion),
                event.at());
    }

    @EventHandler
    void on(StageCompleted event, EventMessage<?> message) {
        EarningFact completion = EarningFact.completed(
                EarningFact.Kind.STAGE_COMPLETED, message.getIdentifier(), event.title(), event.at());
        awards.award(
                this,
                new BadgeRule.StageCompletion(event.pathway(), event.stage()),
                event.learner(),
                facts(event.steps(), completion),
                event.at());
    }

    private static List<EarningFact> facts(List<CompletedStep> steps, EarningFact completion) {
        return Stream.concat(
                        steps.stream()
                                .map(step -> EarningFact.completed(
                                        EarningFact.Kind.STEP_COMPLETED, step.event(), step.title(), step.at())),
                        Stream.of(completion))
                .toList();
    }
}
