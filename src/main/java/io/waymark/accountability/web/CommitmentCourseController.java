package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.accountability.api.BlockCommitment;
import io.waymark.accountability.api.ChooseConfirmer;
import io.waymark.accountability.api.CloseCommitment;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.FindCommitment;
import io.waymark.accountability.api.Obstacle;
import io.waymark.accountability.api.Outcome;
import io.waymark.accountability.api.RewordCommitment;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.web.Fields;
import io.waymark.platform.web.PathIds;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import java.time.Clock;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/commitments/{id}", produces = "application/json")
@Tag(name = "commitments")
class CommitmentCourseController {

    private final Gateways gateways;
    private final Clock clock;

    CommitmentCourseController(Gateways gateways, Clock clock) {
        this.gateways = gateways;
        this.clock = clock;
    }

    @PutMapping(path = "/wording", consumes = "application/json")
    @Operation(
            operationId = "rewordCommitment",
            summary = "Reword a commitment",
            description = "Twice at most, while it is open. Refused with reworded-twice or commitment-closed.")
    CommitmentResponse reword(
            @Parameter(description = "The id of the commitment.") @PathVariable String id,
            @RequestBody WordingRequest body) {
        return done(id, new RewordCommitment(read(id), body.wording(), clock.instant()));
    }

    @PutMapping(path = "/obstacle", consumes = "application/json")
    @Operation(
            operationId = "blockCommitment",
            summary = "Say what stands in the way",
            description = "The manager reads it on their board.")
    CommitmentResponse block(
            @Parameter(description = "The id of the commitment.") @PathVariable String id,
            @RequestBody ObstacleRequest body) {
        Obstacle kind = Constants.required("kind", body.kind(), Obstacle.class);
        return done(id, new BlockCommitment(read(id), kind, body.line(), clock.instant()));
    }

    @DeleteMapping("/obstacle")
    @Operation(operationId = "unblockCommitment", summary = "Say that nothing stands in the way any more")
    CommitmentResponse unblock(@Parameter(description = "The id of the commitment.") @PathVariable String id) {
        return done(id, new BlockCommitment(read(id), null, null, clock.instant()));
    }

    @PutMapping(path = "/closing", consumes = "application/json")
    @Operation(
            operationId = "closeCommitment",
            summary = "Close a commitment",
            description = "Kept, lapsed, or dropped with a reason. One that is closed stays as it is.")
    CommitmentResponse close(
            @Parameter(description = "The id of the commitment.") @PathVariable String id,
            @RequestBody ClosingRequest body) {
        Outcome outcome = Constants.required("outcome", body.outcome(), Outcome.class);
        return done(id, new CloseCommitment(read(id), outcome, body.reason(), clock.instant()));
    }

    @PutMapping(path = "/confirmer", consumes = "application/json")
    @Operation(
            operationId = "chooseConfirmer",
            summary = "Ask somebody else to confirm",
            description = "Any active colleague but oneself; they accept or decline.")
    CommitmentResponse choose(
            @Parameter(description = "The id of the commitment.") @PathVariable String id,
            @RequestBody ConfirmerRequest body) {
        PersonId confirmer = Fields.id("confirmer", body.confirmer(), PersonId::new);
        return done(id, new ChooseConfirmer(read(id), confirmer, clock.instant()));
    }

    private CommitmentResponse done(String id, Command<Void> command) {
        gateways.send(command);
        return CommitmentResponse.of(gateways.ask(new FindCommitment(read(id))));
    }

    private static CommitmentId read(String id) {
        return PathIds.read(id, CommitmentId::new);
    }
}
