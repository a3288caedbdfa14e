package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.Commitments;
import io.waymark.platform.web.Paging;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;

@Schema(name = "Commitments", description = "One page of commitments.")
record CommitmentsResponse(
        @Schema(description = "Those on this page, the newest first.", requiredMode = RequiredMode.REQUIRED)
        List<CommitmentResponse> commitments,

        @Schema(description = "Which page this is, from 0.", requiredMode = RequiredMode.REQUIRED)
        int page,

        @Schema(description = "How many a page holds.", requiredMode = RequiredMode.REQUIRED)
        int size,

        @Schema(description = "How many there are in all.", requiredMode = RequiredMode.REQUIRED)
        long total) {

    static ResponseEntity<CommitmentsResponse> page(Commitments found, Paging paging, HttpServletRequest request) {
        return Pages.answer(
                found.all(),
                paging,
                request,
                some -> new CommitmentsResponse(
                        some.stream().map(CommitmentResponse::of).toList(),
                        paging.page(),
                        paging.size(),
                        found.all().size()));
    }
}
