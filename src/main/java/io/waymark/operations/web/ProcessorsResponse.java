package io.waymark.operations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.operations.api.ProcessorList;
import java.util.List;

@Schema(name = "Processors", description = "The processors of one node.")
record ProcessorsResponse(
        @Schema(description = "Projections first, each kind by name.", requiredMode = RequiredMode.REQUIRED)
        List<ProcessorResponse> processors) {
    static ProcessorsResponse of(ProcessorList list) {
        return new ProcessorsResponse(
                list.processors().stream().map(ProcessorResponse::of).toList());
    }
}
