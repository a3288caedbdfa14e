package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.platform.web.FieldProblem;
import java.util.List;

@Schema(name = "Draft", description = "A bundle that has become a draft.")
record DraftResponse(
        @Schema(description = "The id of the pathway.", requiredMode = RequiredMode.REQUIRED)
        String pathway,

        @Schema(description = "The version of the draft, which can be published.", requiredMode = RequiredMode.REQUIRED)
        int version,

        @Schema(
                description = "What its author may want to look at, such as steps over 20 minutes; stops nothing.",
                requiredMode = RequiredMode.REQUIRED)
        List<FieldProblem> advice) {}
