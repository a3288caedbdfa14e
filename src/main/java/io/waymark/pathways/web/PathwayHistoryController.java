package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.FindEnrolmentHistory;
import io.waymark.pathways.api.FindEnrolmentOn;
import io.waymark.pathways.api.FindPathwayHistory;
import io.waymark.pathways.api.FindPathwayOn;
import io.waymark.pathways.api.PathwayId;
import io.waymark.people.api.FindPerson;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.SignedIn;
import io.waymark.platform.web.HistoryPages;
import io.waymark.platform.web.Paging;
import io.waymark.platform.web.PathIds;
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

/** What happened to pathways and on people's ways through them, for those who may read them as they are. */
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
@Tag(name = "history", description = "What happened to a thing, and how it stood on a day.")
class PathwayHistoryController {
    private final Gateways gateways;
    private final SignedIn signedIn;
    private final HistoryPages pages;

    PathwayHistoryController(Gateways gateways, SignedIn signedIn, HistoryPages pages) {
        this.gateways = gateways;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @GetMapping("/enrolments/{id}/history")
    @Operation(
            operationId = "getEnrolmentHistory",
            summary = "What happened on somebody's way",
            description =
                    "For the learner, their line manager and ld-admins. What was given to a step is in the learner's own"
                            + " answer alone." + HistoryPages.PAGED)
    ResponseEntity<EnrolmentHistoryResponse> enrolment(
            @Parameter(description = "The id of the enrolment.") @PathVariable String id,
            @Parameter(description = "Which page, from 0.") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Entries on a page, 1 to 100.") @RequestParam(defaultValue = "20") int size,
            @Parameter(description = HistoryPages.DAY)
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate on,
            HttpServletRequest request) {
        Paging paging = Paging.of(page, size, History.LARGEST_PAGE);
        EnrolmentId enrolment = PathIds.read(id, EnrolmentId::new);
        History history = gateways.ask(new FindEnrolmentHistory(enrolment, paging.page(), paging.size()));
        EnrolmentView then = on == null
                ? null
                : gateways.ask(new FindEnrolmentOn(enrolment, on, zone())).enrolment();
        return pages.answer(
                history,
                new EnrolmentHistoryResponse(
                        pages.inWords(history, request), on, then == null ? null : EnrolmentResponse.of(then)),
                request);
    }

    @GetMapping("/pathways/{id}/history")
    @Operation(
            operationId = "getPathwayHistory",
            summary = "What happened to a pathway, drafts included (ld-admin)",
            description = "And which version was published on a day." + HistoryPages.PAGED)
    ResponseEntity<PathwayHistoryResponse> pathway(
            @Parameter(description = "The id of the pathway.") @PathVariable String id,
            @Parameter(description = "Which page, from 0.") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Entries on a page, 1 to 100.") @RequestParam(defaultValue = "20") int size,
            @Parameter(description = HistoryPages.DAY)
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate on,
            HttpServletRequest request) {
        Paging paging = Paging.of(page, size, History.LARGEST_PAGE);
        PathwayId pathway = PathIds.read(id, PathwayId::new);
        History history = gateways.ask(new FindPathwayHistory(pathway, paging.page(), paging.size()));
        PathwayThenResponse then =
                on == null ? null : PathwayThenResponse.of(gateways.ask(new FindPathwayOn(pathway, on, zone())));
        return pages.answer(history, new PathwayHistoryResponse(pages.inWords(history, request), on, then), request);
    }

    private ZoneId zone() {
        return gateways.ask(new FindPerson(signedIn.person())).zone();
    }
}
