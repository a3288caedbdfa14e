package io.waymark.platform.web;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong, or worth a look, with the field and the line it stands in. */
@Schema(description = "One thing that is wrong, or worth a look, in what was sent.")
@JsonPropertyOrder({"code", "field", "line", "detail"})
public record FieldProblem(
        @Schema(description = "Stable, in kebab-case.", requiredMode = Schema.RequiredMode.REQUIRED)
        String code,

        @Schema(description = "The field, as a path such as stages[1].steps[0].title; absent if it is no single one.")
        @Nullable
        String field,

        @Schema(description = "The line in the file that was sent, from 1; absent where there are no lines.") @Nullable
        Integer line,

        @Schema(
                description = "A sentence in the language of Accept-Language.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String detail) {}
