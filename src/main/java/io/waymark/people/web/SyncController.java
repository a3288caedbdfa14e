package io.waymark.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.people.api.FindSync;
import io.waymark.people.api.RunSync;
import io.waymark.people.api.SyncKind;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.web.Fields;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/people/sync", produces = "application/json")
@Tag(name = "people")
class SyncController {
    private final Gateways gateways;

    SyncController(Gateways gateways) {
        this.gateways = gateways;
    }

    @GetMapping
    @Operation(
            operationId = "getSync",
            summary = "How the sync of people with the directory stands (sys-admin)",
            description =
                    "What is going on, when the next are due, and what came of the last 50. Nobody who was synced is named.")
    SyncResponse sync() {
        return SyncResponse.of(gateways.ask(new FindSync()));
    }

    @PostMapping("/runs")
    @Operation(
            operationId = "runSync",
            summary = "Sync people with the directory (sys-admin)",
            description =
                    "Goes on by itself. If more than a tenth would leave, nothing is done, and the run ends as many-leavers: sent"
                            + " again with its leavers as meantLeavers, exactly those may leave.",
            responses = @ApiResponse(responseCode = "202", description = "It has begun.", useReturnTypeSchema = true))
    ResponseEntity<SyncBegunResponse> run(@RequestBody SyncRequest request) {
        String id = gateways.sendOnly(new RunSync(
                kind(Fields.required("kind", request.kind())), Objects.requireNonNullElse(request.meantLeavers(), "")));
        return ResponseEntity.accepted().body(new SyncBegunResponse(id));
    }

    private static SyncKind kind(String code) {
        try {
            return SyncKind.valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Rejection.invalid(Problem.of("value-wrong").at("kind"));
        }
    }
}
