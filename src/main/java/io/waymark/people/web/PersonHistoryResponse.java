package io.waymark.people.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import io.waymark.platform.web.HistoryResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Schema(name = "PersonHistory", description = "What happened to somebody's place in the company.")
record PersonHistoryResponse(
        @JsonUnwrapped HistoryResponse history,

        @Schema(description = "The day that was asked for; absent if none was.") @Nullable
        LocalDate on,

        @Schema(
                description =
                        "Their place at the end of that day; absent if no day was asked for, or if they had not joined yet.")
        @Nullable
        PersonThenResponse then) {}
