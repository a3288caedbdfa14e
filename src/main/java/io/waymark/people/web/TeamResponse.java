package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.waymark.people.api.PersonView;

@Schema(name = "Team", description = "A team.")
record TeamResponse(
        @Schema(description = "The id of the team.", requiredMode = Schema.RequiredMode.REQUIRED)
        String id,

        @Schema(description = "Its name.", requiredMode = Schema.RequiredMode.REQUIRED)
        String name) {
    static TeamResponse of(PersonView person) {
        return new TeamResponse(person.team().value(), person.teamName());
    }
}
