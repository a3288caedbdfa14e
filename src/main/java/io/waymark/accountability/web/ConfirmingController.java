package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.accountability.api.AcceptConfirming;
import io.waymark.accountability.api.AskAboutCheckIn;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.ConfirmCheckIn;
import io.waymark.accountability.api.DeclineConfirming;
import io.waymark.accountability.api.FindConfirming;
import io.waymark.accountability.api.FindEntrusted;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.SignedIn;
import io.waymark.platform.web.Fields;
import io.waymark.platform.web.Paging;
import io.waymark.platform.web.PathIds;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/confirming", produces = "application/json")
@Tag(name = "confirming", description = "Commitments of others that you confirm, or are asked to.")
class ConfirmingController {

    private final Gateways gateways;
    private final SignedIn signedIn;
    private final Clock clock;

    ConfirmingController(Gateways gateways, SignedIn signedIn, Clock clock) {
        this.gateways = gateways;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "findConfirming",
            summary = "What I confirm, or am asked to",
            description = "Open or not, the newest first." + Pages.PAGED)
    ResponseEntity<CommitmentsResponse> confirming(
            @Parameter(description = "Which page, from 0.") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "How many on a page, 1 to 100.") @RequestParam(defaultValue = "20") int size,
            HttpServletRequest request) {
        Paging paging = Paging.of(page, size, Pages.LARGEST);
        return CommitmentsResponse.page(gateways.ask(new FindConfirming(signedIn.person())), paging, request);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getConfirming", summary = "A commitment that I confirm, or am asked to")
    CommitmentResponse one(@Parameter(description = "The id of the commitment.") @PathVariable String id) {
        return CommitmentResponse.of(gateways.ask(new FindEntrusted(read(id))));
    }

    @PostMapping("/{id}/acceptance")
    @Operation(
            operationId = "acceptConfirming",
            summary = "Accept to confirm",
            description = "Accepting twice is the same as once.",
            responses = @ApiResponse(responseCode = "204", description = "It is noted, and they are told."))
    ResponseEntity<Void> accept(@Parameter(description = "The id of the commitment.") @PathVariable String id) {
        gateways.send(new AcceptConfirming(read(id), signedIn.person(), clock.instant()));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/refusal")
    @Operation(
            operationId = "declineConfirming",
            summary = "Decline to confirm, or give it up",
            description = "The commitment is none of one's own from then on.",
            responses = @ApiResponse(responseCode = "204", description = "It is noted, and they are told."))
    ResponseEntity<Void> decline(@Parameter(description = "The id of the commitment.") @PathVariable String id) {
        gateways.send(new DeclineConfirming(read(id), signedIn.person(), clock.instant()));
        return ResponseEntity.noContent().build();
    }

    @PutMapping(path = "/{id}/check-ins/{day}/confirmation", consumes = "application/json")
    @Operation(
            operationId = "confirmCheckIn",
            summary = "Say whether I saw it",
            description = "Not seen yet may become seen later; seen stands. Refused with confirming-not-accepted,"
                    + " nothing-to-confirm, confirmation-lapsed or check-in-confirmed.")
    CommitmentResponse confirm(
            @Parameter(description = "The id of the commitment.") @PathVariable String id,
            @Parameter(description = "The day of the check-in.") @PathVariable int day,
            @RequestBody ConfirmationRequest body) {
        boolean seen = Fields.required("seen", body.seen());
        gateways.send(new ConfirmCheckIn(read(id), day, signedIn.person(), seen, body.line(), clock.instant()));
        return one(id);
    }

    @PostMapping(path = "/{id}/check-ins/{day}/questions", consumes = "application/json")
    @Operation(
            operationId = "askAboutCheckIn",
            summary = "Ask about an answer before saying whether I saw it",
            description = "They are told. Refused as a confirmation is.",
            responses = @ApiResponse(responseCode = "204", description = "It is asked."))
    ResponseEntity<Void> ask(
            @Parameter(description = "The id of the commitment.") @PathVariable String id,
            @Parameter(description = "The day of the check-in.") @PathVariable int day,
            @RequestBody QuestionRequest body) {
        gateways.send(new AskAboutCheckIn(
                read(id), day, signedIn.person(), Objects.requireNonNullElse(body.question(), ""), clock.instant()));
        return ResponseEntity.noContent().build();
    }

    private static CommitmentId read(String id) {
        return PathIds.read(id, CommitmentId::new);
    }
}
