package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.Agenda;
import java.time.Instant;

@Schema(name = "AgendaPoint", description = "What one of the two wants to talk about.")
record AgendaPointResponse(
        @Schema(description = "Its id.", requiredMode = RequiredMode.REQUIRED)
        String id,

        @Schema(description = "The id of who added it.", requiredMode = RequiredMode.REQUIRED)
        String by,

        @Schema(description = "What it is.", requiredMode = RequiredMode.REQUIRED)
        String text,

        @Schema(description = "When it was added.", requiredMode = RequiredMode.REQUIRED)
        Instant at) {

    static AgendaPointResponse of(Agenda.Point point) {
        return new AgendaPointResponse(point.id().value(), point.by().value(), point.text(), point.at());
    }
}
