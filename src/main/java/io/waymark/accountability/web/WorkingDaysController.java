package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.accountability.api.Absence;
import io.waymark.accountability.api.FindHolidayRegions;
import io.waymark.accountability.api.FindWorkingDays;
import io.waymark.accountability.api.TakeLeaveBack;
import io.waymark.accountability.api.WorkingDaysId;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.SignedIn;
import io.waymark.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/me/working-days", produces = "application/json")
@Tag(name = "working days", description = "When you work: your week, your public holidays, your leave.")
class WorkingDaysController {

    private final Gateways gateways;
    private final SignedIn signedIn;
    private final Clock clock;

    WorkingDaysController(Gateways gateways, SignedIn signedIn, Clock clock) {
        this.gateways = gateways;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "getMyWorkingDays", summary = "When I work")
    WorkingDaysResponse days() {
        return WorkingDaysResponse.of(gateways.ask(new FindWorkingDays(signedIn.person())));
    }

    @PutMapping(path = "/week", consumes = "application/json")
    @Operation(
            operationId = "chooseWorkingWeek",
            summary = "Say on which days I work, and whose public holidays I keep",
            description = "Check-ins that lie ahead move with it.")
    WorkingDaysResponse choose(@RequestBody WeekRequest body) {
        gateways.send(body.command(signedIn.person(), clock.instant()));
        return days();
    }

    @PutMapping(path = "/leave", consumes = "application/json")
    @Operation(
            operationId = "enterLeave",
            summary = "Enter leave",
            description = "The same twice is once. Check-ins on these days move, or are excused.")
    WorkingDaysResponse enter(@RequestBody LeaveRequest body) {
        gateways.send(body.command(signedIn.person(), clock.instant()));
        return days();
    }

    @DeleteMapping("/leave/{first}/{last}")
    @Operation(operationId = "takeLeaveBack", summary = "Take leave back that was entered")
    WorkingDaysResponse takeBack(
            @Parameter(description = "Its first day.") @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate first,
            @Parameter(description = "Its last day.") @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate last) {
        PersonId person = signedIn.person();
        gateways.send(new TakeLeaveBack(WorkingDaysId.of(person), person, new Absence(first, last), clock.instant()));
        return days();
    }

    @GetMapping("/holiday-regions")
    @Operation(operationId = "findHolidayRegions", summary = "Whose public holidays are known")
    RegionsResponse regions(
            @Parameter(description = "The BCP 47 tag of the language their names are wanted in.")
                    @RequestParam(defaultValue = "en")
                    String language) {
        return RegionsResponse.of(gateways.ask(new FindHolidayRegions(language)));
    }
}
