package io.waymark.platform.web;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem detail (RFC 9457) as it is written. It never names the place that was asked, so that refusals cannot be told apart. */
@Schema(name = "Problem", description = "Why a request was refused (RFC 9457).")
@JsonPropertyOrder({"type", "title", "status", "detail", "code", "reference", "errors"})
public record ProblemBody(
        @Schema(description = "urn:waymark:problem: followed by the code.", requiredMode = Schema.RequiredMode.REQUIRED)
        String type,

        @Schema(
                description = "What kind of refusal, in the language of Accept-Language.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String title,

        @Schema(description = "The HTTP status.", requiredMode = Schema.RequiredMode.REQUIRED)
        int status,

        @Schema(
                description = "What to do about it, in the language of Accept-Language.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String detail,

        @Schema(description = "Stable, in kebab-case.", requiredMode = Schema.RequiredMode.REQUIRED)
        String code,

        @Schema(description = "For a fault of the server: the number under which its log tells more.") @Nullable
        String reference,

        @Schema(description = "All that is wrong, where it is more than one thing or stands in a field.") @Nullable
        List<FieldProblem> errors) {}
