package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.people.api.PersonSources;
import io.waymark.people.api.RosterSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Schema(name = "PersonSources", description = "Where what is known of somebody comes from.")
record PersonSourcesResponse(
        @Schema(description = "The id of the person.", requiredMode = RequiredMode.REQUIRED)
        String id,

        @Schema(description = "Their name.", requiredMode = RequiredMode.REQUIRED)
        String name,

        @Schema(description = "Their last day; absent while they are active.") @Nullable
        LocalDate left,

        @Schema(description = "Their fields.", requiredMode = RequiredMode.REQUIRED)
        List<Field> fields,

        @Schema(description = "Whom they reported to, oldest first.", requiredMode = RequiredMode.REQUIRED)
        List<Line> line) {

    @Schema(name = "PersonField", description = "One field of somebody.")
    record Field(
            @Schema(
                    description = "name, email, jobTitle, team, manager, locale, zone or left.",
                    requiredMode = RequiredMode.REQUIRED)
            String field,

            @Schema(description = "As people read it; empty if there is none.", requiredMode = RequiredMode.REQUIRED)
            String value,

            @Schema(description = "The source it is from: csv or keycloak; absent if none tells it.") @Nullable
            String source,

            @Schema(description = "Whether two sources tell it differently.", requiredMode = RequiredMode.REQUIRED)
            boolean conflict,

            @Schema(
                    description =
                            "Whether the source that is to be believed tells something else, which counts from the next import on.",
                    requiredMode = RequiredMode.REQUIRED)
            boolean waits,

            @Schema(
                    description = "What each source last said, those that are believed first.",
                    requiredMode = RequiredMode.REQUIRED)
            List<Said> said) {}

    @Schema(name = "PersonFieldSaid", description = "What one source last said of a field.")
    record Said(
            @Schema(description = "csv or keycloak.", requiredMode = RequiredMode.REQUIRED)
            String source,

            @Schema(description = "What it said.", requiredMode = RequiredMode.REQUIRED)
            String value,

            @Schema(description = "When.", requiredMode = RequiredMode.REQUIRED)
            Instant at) {}

    @Schema(name = "PersonLine", description = "Whom somebody reported to from a day on.")
    record Line(
            @Schema(description = "The id of the manager; absent for nobody.") @Nullable
            String manager,

            @Schema(
                    description = "Their name; empty for nobody, or once it is erased.",
                    requiredMode = RequiredMode.REQUIRED)
            String name,

            @Schema(description = "The day it began on.", requiredMode = RequiredMode.REQUIRED)
            LocalDate from) {}

    static PersonSourcesResponse of(PersonSources person) {
        return new PersonSourcesResponse(
                person.id().value(),
                person.name(),
                person.left(),
                person.fields().stream().map(PersonSourcesResponse::field).toList(),
                person.line().stream()
                        .map(line -> new Line(
                                line.manager() == null ? null : line.manager().value(), line.name(), line.from()))
                        .toList());
    }

    private static Field field(PersonSources.Field field) {
        return new Field(
                field.field().code(),
                field.value(),
                field.believed() == null ? null : code(field.believed()),
                field.conflict(),
                field.waits(),
                field.said().stream()
                        .map(said -> new Said(code(said.source()), said.value(), said.at()))
                        .toList());
    }

    private static String code(RosterSource source) {
        return source.name().toLowerCase(Locale.ROOT);
    }
}
