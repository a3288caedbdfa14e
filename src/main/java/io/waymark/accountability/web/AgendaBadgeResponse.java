package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.Agenda;
import java.time.Instant;

@Schema(name = "AgendaBadge", description = "A badge earned since the two talked last.")
record AgendaBadgeResponse(
        @Schema(description = "What it is called.", requiredMode = RequiredMode.REQUIRED)
        String title,

        @Schema(description = "When it was earned.", requiredMode = RequiredMode.REQUIRED)
        Instant at) {

    static AgendaBadgeResponse of(Agenda.Badge badge) {
        return new AgendaBadgeResponse(badge.title(), badge.at());
    }
}
