package io.waymark.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.people.api.ApplyRoster;
import io.waymark.people.api.CsvChoices;
import io.waymark.people.api.CsvPlan;
import io.waymark.people.api.KeepRosterFile;
import io.waymark.people.api.PreviewCsv;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.web.BodyLimit;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/people/imports", produces = "application/json")
@Tag(name = "people")
class ImportsController {
    private static final int MEGABYTE = 1024 * 1024;

    private final Gateways gateways;
    private final Clock clock;

    ImportsController(Gateways gateways, Clock clock) {
        this.gateways = gateways;
        this.clock = clock;
    }

    /** Above that of the file, which says better what is too large. */
    @Bean
    static BodyLimit peopleLimit() {
        return BodyLimit.of(HttpMethod.POST, "/api/v1/people/imports", KeepRosterFile.LARGEST + MEGABYTE);
    }

    @PostMapping(consumes = "text/csv")
    @Operation(
            operationId = "importPeople",
            summary = "Import people from a file, or see what it would change (sys-admin)",
            description =
                    "CSV with headings. Its encoding and separator are detected, its columns are those chosen for the"
                            + " last file with these headings, or guessed from them. Nothing is imported if anything in it is"
                            + " wrong; the same file again changes nothing. 8 MB at most.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "The file.",
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = "string", format = "binary"))))
    ImportResponse people(
            @RequestBody byte[] content,
            @Parameter(description = "Whether only to say what it would change.")
                    @RequestParam(name = "dryRun", defaultValue = "false")
                    boolean dryRun,
            @Parameter(description = "Whether the file tells of everybody: who is missing has left.")
                    @RequestParam(name = "everybody", defaultValue = "false")
                    boolean everybody,
            @Parameter(description = "Whether it is meant if more than a tenth would leave.")
                    @RequestParam(name = "manyLeaversMeant", defaultValue = "false")
                    boolean manyLeaversMeant,
            @Parameter(description = "The IANA name of its encoding; detected if absent.")
                    @RequestParam(required = false)
                    @Nullable
                    String encoding,
            @Parameter(description = "Comma, semicolon, tab or bar; detected if absent.")
                    @RequestParam(required = false)
                    @Nullable
                    String separator) {
        if (content.length > KeepRosterFile.LARGEST) {
            throw new Rejection(
                    Rejection.Kind.TOO_LARGE,
                    List.of(Problem.of("file-too-large", KeepRosterFile.LARGEST / MEGABYTE)
                            .at("file")));
        }
        CsvChoices choices = new CsvChoices(encoding, separator, null, null, null, null);
        CsvPlan plan = gateways.ask(new PreviewCsv(content, choices, everybody));
        if (!plan.problems().isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, plan.problems());
        }
        if (!dryRun) {
            gateways.send(new ApplyRoster(plan.roster(), plan.plan().fingerprint(), manyLeaversMeant, clock.instant()));
        }
        return ImportResponse.of(plan, !dryRun);
    }
}
