package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.accountability.api.FindFollowUps;
import io.waymark.accountability.api.FollowUpId;
import io.waymark.people.api.FindPerson;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.SignedIn;
import io.waymark.platform.web.Paging;
import io.waymark.platform.web.PathIds;
import io.waymark.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/people/{id}/follow-ups", produces = "application/json")
@Tag(name = "team")
class FollowUpsController {

    private final Gateways gateways;
    private final SignedIn signedIn;
    private final Clock clock;

    FollowUpsController(Gateways gateways, SignedIn signedIn, Clock clock) {
        this.gateways = gateways;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "findFollowUps",
            summary = "What was logged about somebody",
            description = "The same for them and for their manager; the newest first." + Pages.PAGED)
    ResponseEntity<FollowUpsResponse> followUps(
            @Parameter(description = "The id of the report.") @PathVariable String id,
            @Parameter(description = "Which page, from 0.") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "How many on a page, 1 to 100.") @RequestParam(defaultValue = "20") int size,
            HttpServletRequest request) {
        Paging paging = Paging.of(page, size, Pages.LARGEST);
        List<FollowUpResponse> all = gateways.ask(new FindFollowUps(read(id))).all().stream()
                .map(FollowUpResponse::of)
                .toList();
        return Pages.answer(
                all, paging, request, some -> new FollowUpsResponse(some, paging.page(), paging.size(), all.size()));
    }

    @PutMapping(path = "/{followUp}", consumes = "application/json")
    @Operation(
            operationId = "logFollowUp",
            summary = "Log what I saw of a report",
            description = "As their manager, under an id of your own: the same sent twice is one. The report reads it.",
            responses = @ApiResponse(responseCode = "204", description = "It is logged."))
    ResponseEntity<Void> log(
            @Parameter(description = "The id of the report.") @PathVariable String id,
            @Parameter(description = "A new id of your own.") @PathVariable String followUp,
            @RequestBody FollowUpRequest body) {
        FollowUpId named = PathIds.read(followUp, FollowUpId::new);
        Instant now = clock.instant();
        ZoneId zone = gateways.ask(new FindPerson(signedIn.person())).zone();
        gateways.send(body.command(named, read(id), signedIn.person(), LocalDate.ofInstant(now, zone), now));
        return ResponseEntity.noContent().build();
    }

    private static PersonId read(String id) {
        return PathIds.read(id, PersonId::new);
    }
}
