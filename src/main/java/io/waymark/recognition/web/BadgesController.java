package io.waymark.recognition.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.SignedIn;
import io.waymark.recognition.api.FindBadgeWall;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/me", produces = "application/json")
@Tag(name = "badges", description = "What one has earned, and why.")
class BadgesController {
    private final Gateways gateways;
    private final SignedIn signedIn;

    BadgesController(Gateways gateways, SignedIn signedIn) {
        this.gateways = gateways;
        this.signedIn = signedIn;
    }

    @GetMapping("/badges")
    @Operation(
            operationId = "getMyBadges",
            summary = "My badges: earned, and within reach",
            description = "Each earned badge names the very events that earned it.")
    BadgesResponse badges() {
        return BadgesResponse.of(gateways.ask(new FindBadgeWall(signedIn.person())));
    }
}
