package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterSource;
import io.waymark.platform.web.Fields;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

@Schema(name = "RosterRequest", description = "Who is in the company, as the people file would tell.")
record RosterRequest(
        @Schema(
                description = "The people, in any order. A problem names its place in this list, from 1, as line.",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        List<RosterEntryRequest> people,

        @Schema(
                description =
                        "Whether it is everybody: whom this source once brought and who is missing has left then.",
                defaultValue = "false")
        @Nullable
        Boolean complete,

        @Schema(description = "Of the preview; needed to carry it out.") @Nullable
        String fingerprint,

        @Schema(description = "Whether it is meant that more than a tenth of all people leave.", defaultValue = "false")
        @Nullable
        Boolean manyLeaversMeant) {

    Roster roster() {
        List<RosterEntryRequest> all = Fields.required("people", people);
        return new Roster(
                RosterSource.CSV,
                IntStream.range(0, all.size())
                        .mapToObj(i -> all.get(i).entry(i + 1))
                        .toList(),
                Boolean.TRUE.equals(complete));
    }
}
