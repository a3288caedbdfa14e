package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.people.api.PersonView;
import io.waymark.shared.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Schema(name = "Person", description = "Somebody in the company, as known today.")
record PersonResponse(
        @Schema(description = "The id of the person.", requiredMode = RequiredMode.REQUIRED)
        String id,

        @Schema(description = "Their full name.", requiredMode = RequiredMode.REQUIRED)
        String name,

        @Schema(description = "Their e-mail address.", requiredMode = RequiredMode.REQUIRED)
        String email,

        @Schema(description = "What they do.", requiredMode = RequiredMode.REQUIRED)
        String jobTitle,

        @Schema(description = "Their team.", requiredMode = RequiredMode.REQUIRED)
        TeamResponse team,

        @Schema(
                description = "The language they read, as a BCP 47 tag.",
                example = "en-GB",
                requiredMode = RequiredMode.REQUIRED)
        String locale,

        @Schema(description = "Their time zone.", example = "Europe/London", requiredMode = RequiredMode.REQUIRED)
        String zone,

        @Schema(description = "Whether somebody reports to them directly.", requiredMode = RequiredMode.REQUIRED)
        boolean manager,

        @Schema(description = "The id of the person they report to; absent if there is none.") @Nullable
        String reportsTo,

        @Schema(description = "Their last day; absent while they are active.") @Nullable
        LocalDate left) {
    static PersonResponse of(PersonView person) {
        PersonId manager = person.manager();
        return new PersonResponse(
                person.id().value(),
                person.name(),
                person.email(),
                person.jobTitle(),
                TeamResponse.of(person),
                person.locale(),
                person.zone().getId(),
                person.isManager(),
                manager == null ? null : manager.value(),
                person.left());
    }
}
