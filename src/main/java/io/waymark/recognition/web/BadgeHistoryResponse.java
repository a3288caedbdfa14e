package io.waymark.recognition.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import io.waymark.platform.web.HistoryResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Schema(name = "BadgeHistory", description = "How one came by a badge.")
record BadgeHistoryResponse(
        @JsonUnwrapped HistoryResponse history,

        @Schema(description = "The day that was asked for; absent if none was.") @Nullable
        LocalDate on,

        @Schema(
                description =
                        "What it was at the end of that day; absent if no day was asked for, or if there was no such badge yet.")
        @Nullable
        BadgeThenResponse then) {}
