package io.waymark.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.FindPersonHistory;
import io.waymark.people.api.FindPersonOn;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.SignedIn;
import io.waymark.platform.web.HistoryPages;
import io.waymark.platform.web.Paging;
import io.waymark.platform.web.PathIds;
import io.waymark.shared.History;
import io.waymark.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened to somebody's place in the company, for those who may look them up. */
@RestController
@RequestMapping(path = "/api/v1/people/{id}/history", produces = "application/json")
@Tag(name = "history")
class PersonHistoryController {
    private final Gateways gateways;
    private final SignedIn signedIn;
    private final HistoryPages pages;

    PersonHistoryController(Gateways gateways, SignedIn signedIn, HistoryPages pages) {
        this.gateways = gateways;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @GetMapping
    @Operation(
            operationId = "getPersonHistory",
            summary = "What happened to somebody's place in the company",
            description = "For the person, their line manager and ld-admins." + HistoryPages.PAGED)
    ResponseEntity<PersonHistoryResponse> person(
            @Parameter(description = "The id of the person.") @PathVariable String id,
            @Parameter(description = "Which page, from 0.") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Entries on a page, 1 to 100.") @RequestParam(defaultValue = "20") int size,
            @Parameter(description = HistoryPages.DAY)
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate on,
            HttpServletRequest request) {
        Paging paging = Paging.of(page, size, History.LARGEST_PAGE);
        PersonId person = PathIds.read(id, PersonId::new);
        History history = gateways.ask(new FindPersonHistory(person, paging.page(), paging.size()));
        PersonThenResponse then =
                on == null ? null : PersonThenResponse.of(gateways.ask(new FindPersonOn(person, on, zone())));
        return pages.answer(history, new PersonHistoryResponse(pages.inWords(history, request), on, then), request);
    }

    private ZoneId zone() {
        return gateways.ask(new FindPerson(signedIn.person())).zone();
    }
}
