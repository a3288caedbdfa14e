package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.CompleteStep;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.StepId;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.web.PathIds;
import io.waymark.shared.Rejection;
import java.time.Clock;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/enrolments/{id}/steps/{stepId}", produces = "application/json")
@Tag(name = "enrolments")
class CompletionController {
    private final Gateways gateways;
    private final Answers answers;
    private final Clock clock;

    CompletionController(Gateways gateways, Answers answers, Clock clock) {
        this.gateways = gateways;
        this.answers = answers;
        this.clock = clock;
    }

    @PutMapping(path = "/completion", consumes = "application/json")
    @Operation(
            operationId = "completeStep",
            summary = "Complete a step, or try to",
            description = "Send {} for read and watch, text for reflect, evidence for do, attempt and choices for quiz."
                    + " Completing a step twice is the same as once, and answers the same.")
    CompletionResponse complete(
            @Parameter(description = "The id of the enrolment.") @PathVariable String id,
            @Parameter(description = "The id of the step.") @PathVariable String stepId,
            @RequestBody CompletionRequest request) {
        EnrolmentId enrolment = PathIds.read(id, EnrolmentId::new);
        StepId step = PathIds.read(stepId, StepId::new);
        try {
            Answer answer = answers.of(request, enrolment, step);
            return CompletionResponse.of(gateways.send(new CompleteStep(enrolment, step, answer, clock.instant())));
        } catch (Rejection rejection) {
            throw Answers.atFields(rejection, request);
        }
    }
}
