package io.waymark.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.people.api.AcceptNewcomer;
import io.waymark.people.api.FindNewcomers;
import io.waymark.people.api.IdentityId;
import io.waymark.people.api.RefuseNewcomer;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.web.Fields;
import io.waymark.platform.web.PathIds;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who has signed in and is no person yet. */
@RestController
@RequestMapping(path = "/api/v1/people/newcomers", produces = "application/json")
@Tag(name = "people")
class NewcomersController {

    private final Gateways gateways;
    private final Clock clock;

    NewcomersController(Gateways gateways, Clock clock) {
        this.gateways = gateways;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "findNewcomers",
            summary = "Who has signed in and waits to be let in (sys-admin)",
            description = "The longest wait first, at most 100; the others follow once these are answered.")
    NewcomersResponse newcomers() {
        return NewcomersResponse.of(gateways.ask(new FindNewcomers()));
    }

    @PostMapping("/{id}/acceptance")
    @Operation(
            operationId = "acceptNewcomer",
            summary = "Say who a newcomer is, who gets in from then on (sys-admin)",
            description =
                    "Either somebody who is here already, or somebody new. Whoever is here and has another identity of the"
                            + " same provider loses that one. Refused with newcomer-settled if somebody has answered meanwhile.")
    NewcomerAcceptedResponse accept(
            @Parameter(description = "The id of the newcomer.") @PathVariable String id,
            @RequestBody AcceptanceRequest body) {
        return new NewcomerAcceptedResponse(
                gateways.send(new AcceptNewcomer(identity(id), body.acceptance(), clock.instant()))
                        .value());
    }

    @PostMapping("/{id}/refusal")
    @Operation(
            operationId = "refuseNewcomer",
            summary = "Do not take a newcomer in (sys-admin)",
            description =
                    "What the provider told of them becomes unreadable for good. The reason is kept in the audit, under the key"
                            + " of whoever gave it: so a program cannot do this (person-needed).",
            responses = @ApiResponse(responseCode = "204", description = "They wait no more."))
    ResponseEntity<Void> refuse(
            @Parameter(description = "The id of the newcomer.") @PathVariable String id,
            @RequestBody RefusalRequest body) {
        gateways.send(new RefuseNewcomer(identity(id), Fields.required("reason", body.reason()), clock.instant()));
        return ResponseEntity.noContent().build();
    }

    private static IdentityId identity(String id) {
        return PathIds.read(id, IdentityId::new);
    }
}
