package io.waymark.operations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.operations.api.ProcessorFault;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "Fault", description = "What a processor fails at.")
record FaultResponse(
        @Schema(
                description = "The type of the failure; its words are in the log.",
                requiredMode = RequiredMode.REQUIRED)
        String type,

        @Schema(description = "When this node first saw it.", requiredMode = RequiredMode.REQUIRED)
        Instant since) {
    static @Nullable FaultResponse of(@Nullable ProcessorFault fault) {
        return fault == null ? null : new FaultResponse(fault.type(), fault.since());
    }
}
