package io.waymark.people.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.waymark.people.api.PersonView;
import io.waymark.shared.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

@Schema(name = "Me", description = "Whoever asks, and what they are here.")
record MeResponse(
        @JsonUnwrapped PersonResponse person,

        @ArraySchema(
                arraySchema =
                        @Schema(
                                description = "learner always, manager while somebody reports to them, and what was"
                                        + " given to them: ld-admin, sys-admin.",
                                requiredMode = Schema.RequiredMode.REQUIRED))
        List<String> roles) {
    static MeResponse of(PersonView person, Set<Role> given) {
        List<String> roles = new ArrayList<>();
        roles.add("learner");
        if (person.isManager()) {
            roles.add("manager");
        }
        given.stream().map(Role::code).sorted().forEach(roles::add);
        return new MeResponse(PersonResponse.of(person), roles);
    }
}
