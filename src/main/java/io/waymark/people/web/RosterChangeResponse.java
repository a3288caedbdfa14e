package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.people.api.RosterChange;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Schema(name = "RosterChange", description = "What becomes of one person.")
record RosterChangeResponse(
        @Schema(
                description = "join, return, leave, move, change, or note if only what the source says is noted.",
                requiredMode = RequiredMode.REQUIRED)
        String kind,

        @Schema(description = "The id of the person; absent for somebody who joins.") @Nullable
        String person,

        @Schema(description = "Their name, as it will be.", requiredMode = RequiredMode.REQUIRED)
        String name,

        @Schema(description = "Their place in the list; absent for somebody who is not in it any more.") @Nullable
        Integer line,

        @Schema(description = "The fields that change.", requiredMode = RequiredMode.REQUIRED)
        List<FieldChange> fields) {

    @Schema(name = "FieldChange", description = "One field that changes; texts as people read them.")
    record FieldChange(
            @Schema(
                    description = "name, email, jobTitle, team, manager, locale or zone.",
                    requiredMode = RequiredMode.REQUIRED)
            String field,

            @Schema(description = "Empty if there was nothing.", requiredMode = RequiredMode.REQUIRED)
            String before,

            @Schema(description = "Empty for nothing.", requiredMode = RequiredMode.REQUIRED)
            String after) {}

    static RosterChangeResponse of(RosterChange change) {
        return new RosterChangeResponse(
                change.kind().name().toLowerCase(Locale.ROOT),
                change.person() == null ? null : change.person().value(),
                change.name(),
                change.row(),
                change.fields().stream()
                        .map(field -> new FieldChange(field.field(), field.before(), field.after()))
                        .toList());
    }
}
