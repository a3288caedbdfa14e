package io.waymark.pathways.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import io.waymark.platform.web.HistoryResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Schema(name = "EnrolmentHistory", description = "What happened on somebody's way through a pathway.")
record EnrolmentHistoryResponse(
        @JsonUnwrapped HistoryResponse history,

        @Schema(description = "The day that was asked for; absent if none was.") @Nullable
        LocalDate on,

        @Schema(
                description =
                        "How it stood at the end of that day; absent if no day was asked for, or if it did not exist yet.")
        @Nullable
        EnrolmentResponse then) {}
