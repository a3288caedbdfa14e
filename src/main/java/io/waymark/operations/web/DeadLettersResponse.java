package io.waymark.operations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.operations.api.DeadLetterPage;
import io.waymark.platform.web.Paging;
import java.util.List;

@Schema(name = "DeadLetters", description = "One page of dead letters.")
record DeadLettersResponse(
        @Schema(description = "Those on this page, by policy.", requiredMode = RequiredMode.REQUIRED)
        List<DeadLetterResponse> deadLetters,

        @Schema(description = "Which page this is, from 0.", requiredMode = RequiredMode.REQUIRED)
        int page,

        @Schema(description = "How many a page holds.", requiredMode = RequiredMode.REQUIRED)
        int size,

        @Schema(
                description = "How many there are that can be acted on: one an aggregate and policy.",
                requiredMode = RequiredMode.REQUIRED)
        long total,

        @Schema(
                description = "How many events are kept in all, with those that wait.",
                requiredMode = RequiredMode.REQUIRED)
        long events) {
    static DeadLettersResponse of(DeadLetterPage found, Paging paging) {
        return new DeadLettersResponse(
                found.letters().stream().map(DeadLetterResponse::of).toList(),
                paging.page(),
                paging.size(),
                found.total(),
                found.events());
    }
}
