package io.waymark.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.people.api.FindRoles;
import io.waymark.people.api.GrantRole;
import io.waymark.people.api.WithdrawRole;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.web.PathIds;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/people/{id}/roles", produces = "application/json")
@Tag(name = "people")
class RolesController {

    private final Gateways gateways;
    private final Clock clock;

    RolesController(Gateways gateways, Clock clock) {
        this.gateways = gateways;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "getRoles",
            summary = "Which roles somebody has, and from where (sys-admin)",
            description = "What is from outside is as of when that person was last heard of.")
    PersonRolesResponse roles(@Parameter(description = "The id of the person.") @PathVariable String id) {
        return PersonRolesResponse.of(gateways.ask(new FindRoles(person(id))));
    }

    @PutMapping("/{role}")
    @Operation(
            operationId = "grantRole",
            summary = "Give somebody a role here (sys-admin)",
            description = "It counts from their next request on. Given twice it is given once.",
            responses = @ApiResponse(responseCode = "204", description = "They have it."))
    ResponseEntity<Void> grant(
            @Parameter(description = "The id of the person.") @PathVariable String id,
            @Parameter(description = "ld-admin or sys-admin.") @PathVariable String role) {
        gateways.send(new GrantRole(person(id), role(role), clock.instant()));
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/{role}")
    @Operation(
            operationId = "withdrawRole",
            summary = "Take away a role that was given here (sys-admin)",
            description =
                    "What the identity provider gives stays. Refused with last-system-admin if no system admin would be left.",
            responses = @ApiResponse(responseCode = "204", description = "They do not have it from here."))
    ResponseEntity<Void> withdraw(
            @Parameter(description = "The id of the person.") @PathVariable String id,
            @Parameter(description = "ld-admin or sys-admin.") @PathVariable String role) {
        gateways.send(new WithdrawRole(person(id), role(role), clock.instant()));
        return ResponseEntity.noContent().build();
    }

    private static PersonId person(String id) {
        return PathIds.read(id, PersonId::new);
    }

    private static Role role(String code) {
        return Role.of(code)
                .orElseThrow(() -> Rejection.invalid(Problem.of("value-wrong").at("role")));
    }
}
