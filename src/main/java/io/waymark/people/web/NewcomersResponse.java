package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.people.api.Newcomers;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

@Schema(name = "Newcomers", description = "Who has signed in and waits to be let in.")
record NewcomersResponse(
        @Schema(description = "The longest wait first, at most 100.", requiredMode = RequiredMode.REQUIRED)
        List<Newcomer> waiting,

        @Schema(description = "How many they are in all.", requiredMode = RequiredMode.REQUIRED)
        long total) {

    @Schema(name = "Newcomer", description = "As the identity provider tells of them; none of it is vouched for by us.")
    record Newcomer(
            @Schema(description = "The id of the newcomer.", requiredMode = RequiredMode.REQUIRED)
            String id,

            @Schema(description = "Their name; may be empty.", requiredMode = RequiredMode.REQUIRED)
            String name,

            @Schema(description = "Their e-mail address; may be empty.", requiredMode = RequiredMode.REQUIRED)
            String email,

            @Schema(
                    description = "Why nobody knows who they are: unknown, unverified, ambiguous or taken.",
                    requiredMode = RequiredMode.REQUIRED)
            String why,

            @Schema(description = "Since when they wait.", requiredMode = RequiredMode.REQUIRED)
            Instant since) {}

    static NewcomersResponse of(Newcomers newcomers) {
        return new NewcomersResponse(
                newcomers.waiting().stream()
                        .map(one -> new Newcomer(
                                one.identity().value(),
                                one.name(),
                                one.email(),
                                one.why().name().toLowerCase(Locale.ROOT),
                                one.since()))
                        .toList(),
                newcomers.total());
    }
}
