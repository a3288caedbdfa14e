package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.people.api.SyncProblem;
import org.jspecify.annotations.Nullable;

@Schema(name = "SyncProblem", description = "What is wrong with what the directory tells.")
record SyncProblemResponse(
        @Schema(description = "Place in the answer of the directory, from 1.") @Nullable
        Integer row,

        @Schema(description = "The field it is about.") @Nullable
        String field,

        @Schema(description = "The code of the problem.", requiredMode = RequiredMode.REQUIRED)
        String code) {
    static SyncProblemResponse of(SyncProblem problem) {
        return new SyncProblemResponse(problem.row(), problem.field(), problem.code());
    }
}
