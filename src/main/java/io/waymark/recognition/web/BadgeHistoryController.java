package io.waymark.recognition.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.people.api.FindPerson;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.SignedIn;
import io.waymark.platform.web.HistoryPages;
import io.waymark.platform.web.Paging;
import io.waymark.platform.web.PathIds;
import io.waymark.recognition.api.BadgeId;
import io.waymark.recognition.api.FindBadgeHistory;
import io.waymark.recognition.api.FindBadgeOn;
import io.waymark.shared.History;
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

/** What happened to the awards one holds. */
@RestController
@RequestMapping(path = "/api/v1/me/badges/{id}/history", produces = "application/json")
@Tag(name = "history")
class BadgeHistoryController {
    private final Gateways gateways;
    private final SignedIn signedIn;
    private final HistoryPages pages;

    BadgeHistoryController(Gateways gateways, SignedIn signedIn, HistoryPages pages) {
        this.gateways = gateways;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @GetMapping
    @Operation(
            operationId = "getMyBadgeHistory",
            summary = "How I came by a badge",
            description = "For a badge one holds; one's own alone." + HistoryPages.PAGED)
    ResponseEntity<BadgeHistoryResponse> badge(
            @Parameter(description = "The id of the badge.") @PathVariable String id,
            @Parameter(description = "Which page, from 0.") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Entries on a page, 1 to 100.") @RequestParam(defaultValue = "20") int size,
            @Parameter(description = HistoryPages.DAY)
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate on,
            HttpServletRequest request) {
        Paging paging = Paging.of(page, size, History.LARGEST_PAGE);
        BadgeId badge = PathIds.read(id, BadgeId::new);
        History history = gateways.ask(new FindBadgeHistory(signedIn.person(), badge, paging.page(), paging.size()));
        BadgeThenResponse then = on == null
                ? null
                : BadgeThenResponse.of(gateways.ask(new FindBadgeOn(signedIn.person(), badge, on, zone())));
        return pages.answer(history, new BadgeHistoryResponse(pages.inWords(history, request), on, then), request);
    }

    private ZoneId zone() {
        return gateways.ask(new FindPerson(signedIn.person())).zone();
    }
}
