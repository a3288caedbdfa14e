package io.waymark.operations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.operations.api.DeadLetterPage;
import io.waymark.operations.api.DiscardDeadLetter;
import io.waymark.operations.api.FindDeadLetters;
import io.waymark.operations.api.FindDiscards;
import io.waymark.operations.api.RetryDeadLetter;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.web.Fields;
import io.waymark.platform.web.Paging;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/operations", produces = "application/json")
@Tag(name = "operations")
class DeadLettersController {
    private static final int LARGEST_PAGE = 100;

    private final Gateways gateways;

    DeadLettersController(Gateways gateways) {
        this.gateways = gateways;
    }

    @GetMapping("/dead-letters")
    @Operation(
            operationId = "findDeadLetters",
            summary = "What policies could not handle (sys-admin)",
            description =
                    "Of each aggregate the first event, which later ones wait behind; never what it says. By page; the"
                            + " header Link leads to the other pages (RFC 8288).")
    ResponseEntity<DeadLettersResponse> letters(
            @Parameter(description = "Which page, from 0.") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Dead letters on a page, 1 to 100.") @RequestParam(defaultValue = "50") int size,
            HttpServletRequest request) {
        Paging paging = Paging.of(page, size, LARGEST_PAGE);
        DeadLetterPage found = gateways.ask(new FindDeadLetters(paging.page(), paging.size()));
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, paging.links(request, found.total()))
                .body(DeadLettersResponse.of(found, paging));
    }

    @PostMapping("/dead-letters/{policy}/{event}/retries")
    @Operation(
            operationId = "retryDeadLetter",
            summary = "Have a policy try again what it failed at (sys-admin)",
            description = "At once, and with it what waits behind it. Waits up to 10 seconds for the outcome.")
    RetryResponse retry(
            @Parameter(description = "The policy.") @PathVariable String policy,
            @Parameter(description = "The identifier of the event.") @PathVariable String event) {
        return RetryResponse.of(gateways.sendOnly(new RetryDeadLetter(policy, event)));
    }

    @PostMapping("/dead-letters/{policy}/{event}/discard")
    @Operation(
            operationId = "discardDeadLetter",
            summary = "Throw away what a policy failed at (sys-admin)",
            description = "For good: what would have followed from the event does not happen. Later events of the same"
                    + " aggregate are tried next. Who did it, when and why is kept.",
            responses = @ApiResponse(responseCode = "204", description = "It is gone, and written down."))
    ResponseEntity<Void> discard(
            @Parameter(description = "The policy.") @PathVariable String policy,
            @Parameter(description = "The identifier of the event.") @PathVariable String event,
            @RequestBody DiscardRequest request) {
        gateways.sendOnly(new DiscardDeadLetter(policy, event, Fields.required("reason", request.reason())));
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/discards")
    @Operation(
            operationId = "findDiscards",
            summary = "Who discarded which dead letter, when and why (sys-admin)",
            description = "Those of the last 90 days, newest first, 50 at most.")
    DiscardsResponse discards() {
        return DiscardsResponse.of(gateways.ask(new FindDiscards()));
    }
}
