package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.Grown;

@Schema(name = "GrownBehaviour", description = "The behaviour a commitment grows.")
record BehaviourGrownResponse(
        @Schema(description = "Its id in the pathway.", requiredMode = RequiredMode.REQUIRED)
        String id,

        @Schema(description = "What it was called when the commitment was made.", requiredMode = RequiredMode.REQUIRED)
        String title) {

    static BehaviourGrownResponse of(Grown behaviour) {
        return new BehaviourGrownResponse(behaviour.id(), behaviour.title());
    }
}
