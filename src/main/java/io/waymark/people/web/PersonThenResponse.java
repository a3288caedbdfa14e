package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.people.api.PersonOn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Schema(name = "PersonThen", description = "Somebody's place in the company at the end of a day.")
record PersonThenResponse(
        @Schema(description = "What they did.", requiredMode = RequiredMode.REQUIRED)
        String jobTitle,

        @Schema(description = "The name of their team.", requiredMode = RequiredMode.REQUIRED)
        String team,

        @Schema(description = "Whether they reported to anybody.", requiredMode = RequiredMode.REQUIRED)
        boolean managed,

        @Schema(
                description =
                        "The name of whom they reported to; absent where whoever asks may not look that person up.")
        @Nullable
        String manager,

        @Schema(description = "Their last day, if it had come by then.") @Nullable
        LocalDate left) {
    static @Nullable PersonThenResponse of(PersonOn then) {
        PersonOn.Standing place = then.place();
        return place == null
                ? null
                : new PersonThenResponse(
                        place.jobTitle(), place.teamName(), place.managed(), place.manager(), place.left());
    }
}
