package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.shared.Proportion;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Schema(name = "Share", description = "So many of so many, in percent, with the 95 % interval by Wilson.")
record ShareResponse(
        @Schema(description = "How many.", requiredMode = RequiredMode.REQUIRED)
        long hits,

        @Schema(description = "Of how many.", requiredMode = RequiredMode.REQUIRED)
        long of,

        @Schema(description = "The share; absent if it is a share of nothing.") @Nullable
        BigDecimal percent,

        @Schema(description = "The lower end of the interval; absent without a share.") @Nullable
        BigDecimal low,

        @Schema(description = "The upper end of the interval; absent without a share.") @Nullable
        BigDecimal high,

        @Schema(description = "Whether it is of fewer than 10.", requiredMode = RequiredMode.REQUIRED)
        boolean indicative) {

    static ShareResponse of(Proportion share) {
        return share.percent()
                .map(Proportion.Percent::rounded)
                .map(shown -> new ShareResponse(
                        share.hits(), share.n(), shown.share(), shown.low(), shown.high(), share.isIndicative()))
                .orElseGet(() -> new ShareResponse(share.hits(), share.n(), null, null, null, share.isIndicative()));
    }
}
