package io.waymark.operations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.operations.api.ClockView;
import io.waymark.operations.api.FindClock;
import io.waymark.operations.api.JumpAhead;
import io.waymark.operations.api.StopJump;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.time.ClockCanBeMoved;
import io.waymark.platform.web.Fields;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ClockCanBeMoved
@RequestMapping(path = "/api/v1/operations/clock", produces = "application/json")
@Tag(name = "operations")
class ClockController {

    private final Gateways gateways;

    ClockController(Gateways gateways) {
        this.gateways = gateways;
    }

    @GetMapping
    @Operation(
            operationId = "getClock",
            summary = "How far the clock of this trial is ahead (sys-admin)",
            description = "With what is due next, and how the last jump went. Only where the clock can be moved.")
    ClockResponse clock() {
        return ClockResponse.of(gateways.ask(new FindClock()));
    }

    @PostMapping("/jump")
    @Operation(
            operationId = "jumpAhead",
            summary = "Have the clock go on (sys-admin)",
            description =
                    "From one thing that is due to the next, so that all of it happens in its time. By days, to an"
                            + " instant, or to what is due next: one of the three. One jump at a time. There is no way back.",
            responses = @ApiResponse(responseCode = "202", description = "It has begun."))
    ResponseEntity<Void> jump(@RequestBody JumpRequest request) {
        gateways.sendOnly(new JumpAhead(to(request, gateways.ask(new FindClock()))));
        return ResponseEntity.accepted().build();
    }

    @DeleteMapping("/jump")
    @Operation(
            operationId = "stopJump",
            summary = "Have the clock stand where the next step leads (sys-admin)",
            responses = @ApiResponse(responseCode = "204", description = "It stops, or was not being moved."))
    ResponseEntity<Void> stop() {
        gateways.sendOnly(new StopJump());
        return ResponseEntity.noContent().build();
    }

    private static Instant to(JumpRequest request, ClockView clock) {
        if (request.days() != null) {
            if (Math.abs((long) request.days()) > JumpAhead.MOST_DAYS) {
                throw Rejection.invalid(
                        Problem.of("jump-too-far", JumpAhead.MOST_DAYS).at("days"));
            }
            return clock.now().plus(Duration.ofDays(request.days()));
        }
        if (Boolean.TRUE.equals(request.next())) {
            ClockView.Due next = clock.next();
            if (next == null) {
                throw Rejection.conflict("nothing-due");
            }
            return next.at();
        }
        return Fields.required("to", request.to());
    }
}
