package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.MakeCommitment;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.platform.web.Fields;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewCommitment", description = "What you commit to, out of a way through a pathway.")
record CommitmentRequest(
        @Schema(
                description =
                        "A name of your own for what you send, 1 to 64 characters of A-Z, a-z, 0-9, dot, dash, colon and underscore: the same sent twice makes one commitment.",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String form,

        @Schema(description = "The id of your way through the pathway.", requiredMode = RequiredMode.REQUIRED) @Nullable
        String enrolment,

        @Schema(description = "A short title, 1 to 60 characters.", requiredMode = RequiredMode.REQUIRED) @Nullable
        String title,

        @Schema(
                description = "The situation, without the word when, 1 to 300 characters.",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String when,

        @Schema(description = "What you do then, 1 to 300 characters.", requiredMode = RequiredMode.REQUIRED) @Nullable
        String then,

        @Schema(description = "The id of a behaviour the pathway grows.", requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String behaviour,

        @Schema(description = "How often you do it so far, 1 to 10.", requiredMode = RequiredMode.REQUIRED) @Nullable
        Integer baseline,

        @Schema(description = "The id of a colleague who sees you at work.", requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String confirmer) {

    MakeCommitment command(PersonId person, Instant at) {
        return new MakeCommitment(
                person,
                Fields.required("form", form),
                Fields.id("enrolment", enrolment, EnrolmentId::new),
                WordingRequest.wording(title, when, then),
                Objects.requireNonNullElse(behaviour, ""),
                baseline,
                confirmer == null ? null : Fields.id("confirmer", confirmer, PersonId::new),
                at);
    }
}
