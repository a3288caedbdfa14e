package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.FindCommitment;
import io.waymark.accountability.api.FindCommitments;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.SignedIn;
import io.waymark.platform.web.Paging;
import io.waymark.platform.web.PathIds;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/commitments", produces = "application/json")
@Tag(name = "commitments", description = "What you commit to at the end of a pathway, and its check-ins.")
class CommitmentsController {

    private final Gateways gateways;
    private final SignedIn signedIn;
    private final Clock clock;

    CommitmentsController(Gateways gateways, SignedIn signedIn, Clock clock) {
        this.gateways = gateways;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "findMyCommitments",
            summary = "What I committed to",
            description = "The newest first." + Pages.PAGED)
    ResponseEntity<CommitmentsResponse> mine(
            @Parameter(description = "Which page, from 0.") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "How many on a page, 1 to 100.") @RequestParam(defaultValue = "20") int size,
            HttpServletRequest request) {
        Paging paging = Paging.of(page, size, Pages.LARGEST);
        return CommitmentsResponse.page(gateways.ask(new FindCommitments(signedIn.person())), paging, request);
    }

    @PostMapping(consumes = "application/json")
    @Operation(
            operationId = "makeCommitment",
            summary = "Commit to something",
            description =
                    "Out of a way through a pathway of one's own; three are open at most. Refused with too-many-open.")
    @ApiResponse(responseCode = "201", description = "Made; the header Location names it.")
    ResponseEntity<CommitmentResponse> make(@RequestBody CommitmentRequest body) {
        CommitmentId made = gateways.send(body.command(signedIn.person(), clock.instant()));
        return ResponseEntity.created(URI.create("/api/v1/commitments/" + made.value()))
                .body(find(made));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getMyCommitment", summary = "One of my commitments, with its check-ins")
    CommitmentResponse commitment(@Parameter(description = "The id of the commitment.") @PathVariable String id) {
        return find(PathIds.read(id, CommitmentId::new));
    }

    private CommitmentResponse find(CommitmentId id) {
        return CommitmentResponse.of(gateways.ask(new FindCommitment(id)));
    }
}
