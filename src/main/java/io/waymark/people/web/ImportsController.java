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
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
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
    private static final String IMPORT = "importPeople";
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

    @Bean
    static OperationCustomizer importParameters() {
        return (operation, method) -> {
            if (IMPORT.equals(operation.getOperationId())) {
                CsvParameters.describe(operation);
            }
            return operation;
        };
    }

    @PostMapping(consumes = "text/csv")
    @Operation(
            operationId = IMPORT,
            summary = "Import people from a file, or see what it would change (sys-admin)",
            description =
                    "CSV with headings. Its encoding and separator are detected. If one column is named, those named are all"
                            + " there are in the file; if none is, they are those chosen on the page for the last file with these"
                            + " headings, or guessed from them. What is named here is not remembered. Nothing is imported if"
                            + " anything in it is wrong; the same file again changes nothing. 8 MB at most.",
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
            HttpServletRequest request) {
        if (content.length > KeepRosterFile.LARGEST) {
            throw new Rejection(
                    Rejection.Kind.TOO_LARGE,
                    List.of(Problem.of("file-too-large", KeepRosterFile.LARGEST / MEGABYTE)
                            .at("file")));
        }
        CsvChoices choices = CsvParameters.of(request);
        CsvPlan plan = gateways.ask(new PreviewCsv(content, choices, everybody));
        CsvParameters.insistOnHeadings(choices, plan.reading());
        if (!plan.problems().isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, plan.problems());
        }
        if (!dryRun) {
            gateways.send(new ApplyRoster(plan.roster(), plan.plan().fingerprint(), manyLeaversMeant, clock.instant()));
        }
        return ImportResponse.of(plan, !dryRun);
    }
}
