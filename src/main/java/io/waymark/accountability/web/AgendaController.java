package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.accountability.api.AddAgendaPoint;
import io.waymark.accountability.api.AgendaPointId;
import io.waymark.accountability.api.FindAgenda;
import io.waymark.accountability.api.FinishAgendaPoint;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.SignedIn;
import io.waymark.platform.web.PathIds;
import io.waymark.shared.PersonId;
import java.time.Clock;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
@Tag(name = "team")
class AgendaController {

    private final Gateways gateways;
    private final SignedIn signedIn;
    private final Clock clock;

    AgendaController(Gateways gateways, SignedIn signedIn, Clock clock) {
        this.gateways = gateways;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping("/people/{id}/agenda")
    @Operation(
            operationId = "getAgenda",
            summary = "What is worth a word when somebody and their manager meet next",
            description = "The very same for both: open commitments with their check-ins, new badges, and points.")
    AgendaResponse agenda(@Parameter(description = "The id of the report.") @PathVariable String id) {
        return AgendaResponse.of(gateways.ask(new FindAgenda(PathIds.read(id, PersonId::new))));
    }

    @PutMapping(path = "/people/{id}/agenda-points/{point}", consumes = "application/json")
    @Operation(
            operationId = "addAgendaPoint",
            summary = "Put a point on an agenda",
            description = "By either of the two, under an id of your own: the same sent twice is one.",
            responses = @ApiResponse(responseCode = "204", description = "It is on the agenda."))
    ResponseEntity<Void> add(
            @Parameter(description = "The id of the report.") @PathVariable String id,
            @Parameter(description = "A new id of your own.") @PathVariable String point,
            @RequestBody AgendaPointRequest body) {
        gateways.send(new AddAgendaPoint(
                PathIds.read(point, AgendaPointId::new),
                PathIds.read(id, PersonId::new),
                signedIn.person(),
                Objects.requireNonNullElse(body.text(), ""),
                clock.instant()));
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/agenda-points/{point}")
    @Operation(
            operationId = "finishAgendaPoint",
            summary = "Take a point off an agenda",
            description = "By either of the two. One that is off stays off.",
            responses = @ApiResponse(responseCode = "204", description = "It is off."))
    ResponseEntity<Void> finish(@Parameter(description = "The id of the point.") @PathVariable String point) {
        gateways.send(
                new FinishAgendaPoint(PathIds.read(point, AgendaPointId::new), signedIn.person(), clock.instant()));
        return ResponseEntity.noContent().build();
    }
}
