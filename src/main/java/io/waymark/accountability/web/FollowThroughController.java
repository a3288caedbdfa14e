package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.accountability.api.FindFigures;
import io.waymark.accountability.api.FindTeamFigures;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.web.PathIds;
import io.waymark.shared.PersonId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
@Tag(name = "team")
class FollowThroughController {

    private final Gateways gateways;

    FollowThroughController(Gateways gateways) {
        this.gateways = gateways;
    }

    @GetMapping("/people/{id}/team-figures")
    @Operation(
            operationId = "getTeamFigures",
            summary = "How a team follows through",
            description = "Numbers alone, for its manager and for whom they report to.")
    TeamFiguresResponse team(@Parameter(description = "The id of the manager.") @PathVariable String id) {
        return TeamFiguresResponse.of(gateways.ask(new FindTeamFigures(PathIds.read(id, PersonId::new))));
    }

    @GetMapping("/follow-through")
    @Operation(
            operationId = "getFollowThrough",
            summary = "How the whole company follows through (ld-admin)",
            description = "Numbers alone, all together and by pathway; counted when asked.")
    CompanyFiguresResponse company() {
        return CompanyFiguresResponse.of(gateways.ask(new FindFigures()));
    }
}
