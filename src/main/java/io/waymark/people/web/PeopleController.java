package io.waymark.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.people.api.FindPeople;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.PeoplePage;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.SignedIn;
import io.waymark.platform.web.Paging;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
@Tag(name = "people", description = "Who is in the company.")
class PeopleController {
    private static final int LARGEST_PAGE = 200;

    private final Gateways gateways;
    private final SignedIn signedIn;

    PeopleController(Gateways gateways, SignedIn signedIn) {
        this.gateways = gateways;
        this.signedIn = signedIn;
    }

    @GetMapping("/me")
    @Operation(operationId = "getMe", summary = "Who I am, and which roles I have")
    MeResponse me() {
        return MeResponse.of(
                gateways.ask(new FindPerson(signedIn.person())),
                signedIn.actor().roles());
    }

    @GetMapping("/people")
    @Operation(
            operationId = "findPeople",
            summary = "Find people (ld-admin)",
            description = "In the order of their names, by page. The header Link leads to the other pages (RFC 8288).")
    ResponseEntity<PeopleResponse> people(
            @Parameter(description = "What the name, e-mail address or team holds; empty for all.")
                    @RequestParam(defaultValue = "")
                    String text,
            @Parameter(description = "Which page, from 0.") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "People on a page, 1 to 200.") @RequestParam(defaultValue = "50") int size,
            HttpServletRequest request) {
        Paging paging = Paging.of(page, size, LARGEST_PAGE);
        PeoplePage found = gateways.ask(new FindPeople(Paging.searched(text), paging.page(), paging.size()));
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, paging.links(request, found.total()))
                .body(PeopleResponse.of(found, paging));
    }
}
