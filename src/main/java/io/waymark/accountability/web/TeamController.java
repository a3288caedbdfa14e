package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.accountability.api.FindReportCommitments;
import io.waymark.accountability.api.FindTeamBoard;
import io.waymark.accountability.api.ReportStanding;
import io.waymark.accountability.api.TeamBoard;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.FindReports;
import io.waymark.people.api.PersonView;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.SignedIn;
import io.waymark.platform.web.Paging;
import io.waymark.platform.web.PathIds;
import io.waymark.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
@Tag(name = "team", description = "What a team committed to: for its manager, and in numbers for whom they report to.")
class TeamController {

    private final Gateways gateways;
    private final SignedIn signedIn;
    private final Clock clock;

    TeamController(Gateways gateways, SignedIn signedIn, Clock clock) {
        this.gateways = gateways;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping("/team/board")
    @Operation(
            operationId = "getTeamBoard",
            summary = "How my direct reports stand",
            description = "The most urgent first; empty for whoever has no reports." + Pages.PAGED)
    ResponseEntity<BoardResponse> board(
            @Parameter(description = "Which page, from 0.") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "How many on a page, 1 to 100.") @RequestParam(defaultValue = "20") int size,
            HttpServletRequest request) {
        Paging paging = Paging.of(page, size, Pages.LARGEST);
        TeamBoard board = gateways.ask(new FindTeamBoard(signedIn.person()));
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone());
        Map<PersonId, String> names = names();
        List<ReportResponse> reports = board.rows().stream()
                .map(row -> new Ranked(
                        row,
                        names.getOrDefault(row.person(), ""),
                        ReportStanding.of(row, signedIn.person(), today, now)))
                .sorted(Comparator.comparing(Ranked::standing, ReportStanding.urgency())
                        .thenComparing(Ranked::name))
                .map(ranked -> ReportResponse.of(ranked.row(), ranked.name(), ranked.standing()))
                .toList();
        return Pages.answer(
                reports,
                paging,
                request,
                some -> new BoardResponse(some, paging.page(), paging.size(), reports.size()));
    }

    private ZoneId zone() {
        return gateways.ask(new FindPerson(signedIn.person())).zone();
    }

    private Map<PersonId, String> names() {
        return gateways.ask(new FindReports(signedIn.person())).people().stream()
                .collect(Collectors.toMap(PersonView::id, PersonView::name));
    }

    private record Ranked(TeamBoard.Row row, String name, ReportStanding standing) {}

    @GetMapping("/people/{id}/commitments")
    @Operation(
            operationId = "findReportCommitments",
            summary = "What a report committed to",
            description = "For their manager, without what was written for the confirmer alone; the newest first."
                    + Pages.PAGED)
    ResponseEntity<CommitmentsResponse> ofReport(
            @Parameter(description = "The id of the report.") @PathVariable String id,
            @Parameter(description = "Which page, from 0.") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "How many on a page, 1 to 100.") @RequestParam(defaultValue = "20") int size,
            HttpServletRequest request) {
        Paging paging = Paging.of(page, size, Pages.LARGEST);
        PersonId report = PathIds.read(id, PersonId::new);
        return CommitmentsResponse.page(gateways.ask(new FindReportCommitments(report)), paging, request);
    }
}
