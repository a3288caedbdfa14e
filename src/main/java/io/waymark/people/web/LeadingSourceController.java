package io.waymark.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.people.api.FindPrecedence;
import io.waymark.people.api.PutSourceFirst;
import io.waymark.people.api.RosterSource;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.web.Fields;
import io.waymark.platform.web.Kebab;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/people/leading-source", produces = "application/json")
@Tag(name = "people")
class LeadingSourceController {

    private static final String NONE = "none";

    private final Gateways gateways;
    private final Clock clock;

    LeadingSourceController(Gateways gateways, Clock clock) {
        this.gateways = gateways;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "getLeadingSource",
            summary = "Which source of people is believed before all others (sys-admin)",
            description = "If none leads, each is believed in the order in which they first told of somebody.")
    LeadingSourceResponse leading() {
        return LeadingSourceResponse.of(gateways.ask(new FindPrecedence()));
    }

    @PutMapping
    @Operation(
            operationId = "putLeadingSource",
            summary = "Have a source of people lead (sys-admin)",
            description =
                    "Nobody changes by this at once: the next import, or the next sync of everybody, follows it, and its preview"
                            + " shows what it would change.")
    LeadingSourceResponse put(@RequestBody LeadingSourceRequest body) {
        RosterSource source = source(Fields.required("source", body.source()));
        gateways.send(PutSourceFirst.of(source, clock.instant()));
        return LeadingSourceResponse.of(gateways.ask(new FindPrecedence()));
    }

    private static @Nullable RosterSource source(String code) {
        return code.equals(NONE)
                ? null
                : Kebab.find(RosterSource.class, code)
                        .orElseThrow(() ->
                                Rejection.invalid(Problem.of("value-wrong").at("source")));
    }
}
