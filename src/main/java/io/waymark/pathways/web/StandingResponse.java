package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.platform.web.Kebab;

@Schema(name = "Standing", description = "How whoever asks stands with a pathway.")
record StandingResponse(
        @Schema(description = "The id of their enrolment.", requiredMode = RequiredMode.REQUIRED)
        String enrolment,

        @Schema(description = "The version they are on.", requiredMode = RequiredMode.REQUIRED)
        int version,

        @Schema(
                description = "How it stands.",
                allowableValues = {"active", "completed", "withdrawn"},
                requiredMode = RequiredMode.REQUIRED)
        String status,

        @Schema(description = "How far they have come.", requiredMode = RequiredMode.REQUIRED)
        ProgressResponse progress) {
    static StandingResponse of(EnrolmentView enrolment) {
        return new StandingResponse(
                enrolment.id().value(),
                enrolment.version(),
                Kebab.of(enrolment.status()),
                ProgressResponse.of(enrolment.progress()));
    }
}
