package io.waymark.operations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.operations.api.CancelRebuild;
import io.waymark.operations.api.FindProcessors;
import io.waymark.operations.api.FindStoreGrowth;
import io.waymark.operations.api.RebuildProjection;
import io.waymark.platform.axon.Gateways;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Commands go without waiting for the read models, which may be what is broken. */
@RestController
@RequestMapping(path = "/api/v1/operations", produces = "application/json")
@Tag(name = "operations", description = "How Waymark itself is doing (sys-admin).")
class OperationsController {
    private final Gateways gateways;

    OperationsController(Gateways gateways) {
        this.gateways = gateways;
    }

    @GetMapping("/processors")
    @Operation(
            operationId = "findProcessors",
            summary = "How the processors of this node are doing (sys-admin)",
            description = "Projections make what people read, policies act. Projections come first, each kind by name.")
    ProcessorsResponse processors() {
        return ProcessorsResponse.of(gateways.ask(new FindProcessors()));
    }

    @GetMapping("/store")
    @Operation(
            operationId = "getStore",
            summary = "How the event store grows (sys-admin)",
            description = "Events in all and on each of the last 30 days.")
    StoreResponse store(
            @Parameter(description = "Whose days, such as Europe/London.") @RequestParam(defaultValue = "UTC")
                    String zone) {
        return StoreResponse.of(gateways.ask(new FindStoreGrowth(zone(zone))));
    }

    @PutMapping("/processors/{name}/rebuild")
    @Operation(
            operationId = "rebuildProjection",
            summary = "Make a projection anew (sys-admin)",
            description = "Beside the one that is read meanwhile. Its progress stands among the processors.",
            responses = @ApiResponse(responseCode = "202", description = "It has begun, or was going on already."))
    ResponseEntity<Void> rebuild(@Parameter(description = "The name of a projection.") @PathVariable String name) {
        gateways.sendOnly(new RebuildProjection(name));
        return ResponseEntity.accepted().build();
    }

    @DeleteMapping("/processors/{name}/rebuild")
    @Operation(
            operationId = "cancelRebuild",
            summary = "Stop making a projection anew (sys-admin)",
            description = "What is read stays as it is.",
            responses = @ApiResponse(responseCode = "204", description = "It is not going on any more."))
    ResponseEntity<Void> cancel(@Parameter(description = "The name of a projection.") @PathVariable String name) {
        gateways.sendOnly(new CancelRebuild(name));
        return ResponseEntity.noContent().build();
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw Rejection.invalid(Problem.of("value-wrong").at("zone"));
        }
    }
}
