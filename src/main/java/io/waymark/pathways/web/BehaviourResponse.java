package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.pathways.api.Behaviour;

@Schema(name = "Behaviour", description = "A behaviour a pathway grows.")
record BehaviourResponse(
        @Schema(description = "Its id.", requiredMode = RequiredMode.REQUIRED)
        String id,

        @Schema(description = "What one does.", requiredMode = RequiredMode.REQUIRED)
        String title) {
    static BehaviourResponse of(Behaviour behaviour) {
        return new BehaviourResponse(behaviour.id(), behaviour.title());
    }
}
