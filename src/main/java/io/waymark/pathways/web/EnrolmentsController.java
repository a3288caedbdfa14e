package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.pathways.api.EnrolInPathway;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.FindEnrolment;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.WithdrawEnrolment;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.SignedIn;
import io.waymark.platform.web.Fields;
import io.waymark.platform.web.PathIds;
import java.net.URI;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/enrolments", produces = "application/json")
@Tag(name = "enrolments", description = "Ways through pathways.")
class EnrolmentsController {
    private final Gateways gateways;
    private final SignedIn signedIn;
    private final Clock clock;

    EnrolmentsController(Gateways gateways, SignedIn signedIn, Clock clock) {
        this.gateways = gateways;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @PostMapping(consumes = "application/json")
    @Operation(
            operationId = "enrol",
            summary = "Set out on a pathway",
            description =
                    "On its newest version, and for oneself alone. Whoever left may set out again, from the start.")
    @ApiResponse(responseCode = "201", description = "Set out; the header Location names the enrolment.")
    ResponseEntity<EnrolmentResponse> enrol(@RequestBody EnrolmentRequest request) {
        PathwayId pathway = Fields.id("pathway", request.pathway(), PathwayId::new);
        EnrolInPathway command = EnrolInPathway.of(pathway, signedIn.person(), clock.instant());
        gateways.send(command);
        return ResponseEntity.created(
                        URI.create("/api/v1/enrolments/" + command.enrolment().value()))
                .body(find(command.enrolment()));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getEnrolment",
            summary = "How far somebody has come",
            description = "For the learner, their line manager and ld-admins.")
    EnrolmentResponse enrolment(@Parameter(description = "The id of the enrolment.") @PathVariable String id) {
        return find(PathIds.read(id, EnrolmentId::new));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "withdraw",
            summary = "Leave a pathway",
            description = "What was done stays in the history. Leaving twice is the same as once.")
    void withdraw(@Parameter(description = "The id of the enrolment.") @PathVariable String id) {
        gateways.send(new WithdrawEnrolment(PathIds.read(id, EnrolmentId::new), clock.instant()));
    }

    private EnrolmentResponse find(EnrolmentId id) {
        return EnrolmentResponse.of(gateways.ask(new FindEnrolment(id)));
    }
}
