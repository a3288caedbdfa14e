package io.waymark.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.people.api.ApplyRoster;
import io.waymark.people.api.FindPersonSources;
import io.waymark.people.api.PreviewRoster;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.web.Fields;
import io.waymark.platform.web.PathIds;
import io.waymark.platform.web.Problems;
import io.waymark.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For programs that bring people in. */
@RestController
@RequestMapping(path = "/api/v1/people", produces = "application/json")
@Tag(name = "people")
class RosterController {

    private final Gateways gateways;
    private final Problems problems;
    private final Clock clock;

    RosterController(Gateways gateways, Problems problems, Clock clock) {
        this.gateways = gateways;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping("/{id}/sources")
    @Operation(
            operationId = "getPersonSources",
            summary = "Where what is known of somebody comes from (sys-admin)",
            description = "Each field with the source it is from, what other sources say, and whether they differ.")
    PersonSourcesResponse sources(@Parameter(description = "The id of the person.") @PathVariable String id) {
        return PersonSourcesResponse.of(gateways.ask(new FindPersonSources(PathIds.read(id, PersonId::new))));
    }

    @PostMapping("/roster/preview")
    @Operation(
            operationId = "previewRoster",
            summary = "What a list of people would change (sys-admin)",
            description = "Nothing is changed. The same rules as for the people file; problems stand in the answer.")
    RosterPlanResponse preview(@RequestBody RosterRequest body, HttpServletRequest request) {
        return RosterPlanResponse.of(gateways.ask(new PreviewRoster(body.roster())), problems, request);
    }

    @PostMapping("/roster")
    @Operation(
            operationId = "applyRoster",
            summary = "Carry out what a preview has shown (sys-admin)",
            description =
                    "All of it or nothing; the same again changes nothing. Refused with roster-changed if the list or"
                            + " the people are not those of the preview any more, and with many-leavers if more than a tenth"
                            + " would leave and it is not said that this is meant.")
    RosterPlanResponse apply(@RequestBody RosterRequest body, HttpServletRequest request) {
        String fingerprint = Fields.required("fingerprint", body.fingerprint());
        return RosterPlanResponse.of(
                gateways.send(new ApplyRoster(
                        body.roster(), fingerprint, Boolean.TRUE.equals(body.manyLeaversMeant()), clock.instant())),
                problems,
                request);
    }
}
