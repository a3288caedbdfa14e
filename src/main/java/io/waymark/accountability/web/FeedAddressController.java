package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.accountability.api.FindFeedAddress;
import io.waymark.accountability.api.MakeFeedAddress;
import io.waymark.accountability.api.RevokeFeedAddress;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.SignedIn;
import java.net.URI;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's secret calendar address: made, made anew, taken back. */
@RestController
@RequestMapping(path = "/api/v1/me/calendar-address", produces = "application/json")
@Tag(name = "calendar", description = "Your dates in your own calendar program.")
class FeedAddressController {

    private final Gateways gateways;
    private final SignedIn signedIn;
    private final Clock clock;

    FeedAddressController(Gateways gateways, SignedIn signedIn, Clock clock) {
        this.gateways = gateways;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "getMyCalendarAddress",
            summary = "Whether I have a calendar address",
            description = "The address itself is told once, when it is made: what is kept does not lead back to it.")
    FeedAddressResponse address() {
        return FeedAddressResponse.of(gateways.ask(new FindFeedAddress(signedIn.person())));
    }

    @PostMapping
    @Operation(
            operationId = "makeMyCalendarAddress",
            summary = "Make a new calendar address",
            description = "Whoever has it can read your dates. One made before leads nowhere from then on.")
    @ApiResponse(responseCode = "201", description = "The header Location and the body name the address.")
    ResponseEntity<FeedAddressResponse> make() {
        String address = gateways.sendOnly(new MakeFeedAddress(signedIn.person(), clock.instant()))
                .address();
        return ResponseEntity.created(URI.create(address))
                .cacheControl(CacheControl.noStore())
                .body(FeedAddressResponse.of(gateways.ask(new FindFeedAddress(signedIn.person())), address));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "revokeMyCalendarAddress",
            summary = "Take my calendar address back",
            description = "It leads nowhere from then on. Without one it changes nothing.")
    void revoke() {
        gateways.sendOnly(new RevokeFeedAddress(signedIn.person()));
    }
}
