package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.ExcuseCheckIn;
import io.waymark.accountability.api.FindCommitment;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.web.PathIds;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/commitments/{id}/check-ins/{day}", produces = "application/json")
@Tag(name = "commitments")
class CheckInsController {

    private final Gateways gateways;
    private final Clock clock;

    CheckInsController(Gateways gateways, Clock clock) {
        this.gateways = gateways;
        this.clock = clock;
    }

    @PutMapping(path = "/answer", consumes = "application/json")
    @Operation(
            operationId = "answerCheckIn",
            summary = "Answer a check-in, or change the answer",
            description =
                    "From its due instant until it is missed; changed until the confirmer has said something. The same"
                            + " answer again is nothing. Refused with check-in-unknown, check-in-not-due, check-in-missed,"
                            + " check-in-excused, check-in-confirmed or commitment-closed.")
    CommitmentResponse answer(
            @Parameter(description = "The id of the commitment.") @PathVariable String id,
            @Parameter(description = "The day of the check-in.") @PathVariable int day,
            @RequestBody AnswerRequest body) {
        CommitmentId commitment = PathIds.read(id, CommitmentId::new);
        gateways.send(body.command(commitment, day, clock.instant()));
        return CommitmentResponse.of(gateways.ask(new FindCommitment(commitment)));
    }

    @PutMapping(path = "/excuse", consumes = "application/json")
    @Operation(
            operationId = "excuseCheckIn",
            summary = "Excuse a report from a check-in",
            description = "As their manager, with a reason that they read. Refused with check-in-settled.",
            responses = @ApiResponse(responseCode = "204", description = "It is asked no more."))
    ResponseEntity<Void> excuse(
            @Parameter(description = "The id of the commitment.") @PathVariable String id,
            @Parameter(description = "The day of the check-in.") @PathVariable int day,
            @RequestBody ExcuseRequest body) {
        gateways.send(new ExcuseCheckIn(PathIds.read(id, CommitmentId::new), day, body.reason(), clock.instant()));
        return ResponseEntity.noContent().build();
    }
}
