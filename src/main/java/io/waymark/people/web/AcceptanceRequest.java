package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.people.api.Acceptance;
import io.waymark.platform.web.Fields;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewcomerAcceptance", description = "Who a newcomer is: one of the two.")
record AcceptanceRequest(
        @Schema(description = "The id of somebody who is here already.") @Nullable
        String person,

        @Schema(description = "Somebody new.") @Nullable NewPerson newPerson) {

    @Schema(name = "NewPerson", description = "Somebody who is entered among the people.")
    record NewPerson(
            @Schema(description = "Their full name.", requiredMode = RequiredMode.REQUIRED) @Nullable
            String name,

            @Schema(description = "Their e-mail address, which nobody else has.", requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String email,

            @Schema(description = "What they do.") @Nullable String jobTitle,

            @Schema(description = "The name of a team there is, or of a new one; absent for none.") @Nullable
            String team,

            @Schema(description = "The id of whom they report to from today on; absent for nobody.") @Nullable
            String manager,

            @Schema(
                    description = "The language they read, as a BCP 47 tag.",
                    example = "en-GB",
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String locale,

            @Schema(
                    description = "Their time zone.",
                    example = "Europe/London",
                    type = "string",
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            ZoneId zone) {

        Acceptance acceptance() {
            return new Acceptance.AsNew(
                    text(name),
                    text(email),
                    text(jobTitle),
                    text(team),
                    manager == null ? null : Fields.id("manager", manager, PersonId::new),
                    Fields.required("locale", locale),
                    Fields.required("zone", zone));
        }

        private static String text(@Nullable String text) {
            return Objects.requireNonNullElse(text, "");
        }
    }

    Acceptance acceptance() {
        if (newPerson != null) {
            if (person != null) {
                throw Rejection.invalid(Problem.of("newcomer-is-one").at("person"));
            }
            return newPerson.acceptance();
        }
        return new Acceptance.AsKnown(Fields.id("person", person, PersonId::new));
    }
}
