package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.pathways.api.FindWorkshop;
import io.waymark.pathways.api.PathwayId;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.web.PathIds;
import io.waymark.shared.Rejection;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What authors see of a pathway, drafts included: where whoever has imported a bundle is sent. */
@RestController
@RequestMapping(path = "/api/v1/pathways/{id}", produces = "application/json")
@Tag(name = "pathways")
class WorkshopController {
    private final Gateways gateways;

    WorkshopController(Gateways gateways) {
        this.gateways = gateways;
    }

    @GetMapping
    @Operation(
            operationId = "getPathway",
            summary = "How a pathway stands: drafted, published or both (ld-admin)",
            description = "Which version is published, and which draft can be.")
    AuthoredResponse pathway(@Parameter(description = "The id of the pathway.") @PathVariable String id) {
        PathwayId pathway = PathIds.read(id, PathwayId::new);
        return gateways.ask(new FindWorkshop()).entries().stream()
                .filter(entry -> entry.pathway().equals(pathway))
                .findFirst()
                .map(AuthoredResponse::of)
                .orElseThrow(Rejection::nothingHere);
    }
}
