package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.accountability.api.FindCommitmentDraft;
import io.waymark.accountability.api.FindPlannedDays;
import io.waymark.accountability.api.KeepCommitmentDraft;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.SignedIn;
import io.waymark.platform.web.PathIds;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What comes before a commitment is made. */
@RestController
@RequestMapping(path = "/api/v1/enrolments/{id}", produces = "application/json")
@Tag(name = "commitments")
class PlannedCommitmentController {

    private final Gateways gateways;
    private final SignedIn signedIn;
    private final Clock clock;

    PlannedCommitmentController(Gateways gateways, SignedIn signedIn, Clock clock) {
        this.gateways = gateways;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping("/commitment-draft")
    @Operation(
            operationId = "getCommitmentDraft",
            summary = "What I have written of a commitment and not sent",
            description = "Empty texts if nothing.")
    DraftBody draft(@Parameter(description = "The id of the enrolment.") @PathVariable String id) {
        return DraftBody.of(gateways.ask(new FindCommitmentDraft(signedIn.person(), read(id))));
    }

    @PutMapping(path = "/commitment-draft", consumes = "application/json")
    @Operation(
            operationId = "keepCommitmentDraft",
            summary = "Keep what I have written of a commitment",
            description = "Without checking it; nobody else reads it.")
    DraftBody keep(
            @Parameter(description = "The id of the enrolment.") @PathVariable String id, @RequestBody DraftBody body) {
        gateways.send(new KeepCommitmentDraft(signedIn.person(), read(id), body.draft()));
        return draft(id);
    }

    @GetMapping("/planned-check-ins")
    @Operation(operationId = "getPlannedCheckIns", summary = "When I would be asked, were I to commit now")
    PlannedDaysResponse planned(@Parameter(description = "The id of the enrolment.") @PathVariable String id) {
        return PlannedDaysResponse.of(gateways.ask(new FindPlannedDays(signedIn.person(), read(id), clock.instant())));
    }

    private static EnrolmentId read(String id) {
        return PathIds.read(id, EnrolmentId::new);
    }
}
